import type { AnswerVerdict } from './answer-judge.ts';

/** A year: what stands in a header for a duration without end. */
const longestSeconds = 31_536_000;

/** Headers that tell caches on the way how long an answer may be used, as a flat list of names and values. */
export function cacheHeaders(verdict: AnswerVerdict, datasets: readonly string[]): string[] {
  const age = wholeSeconds(verdict.ageMs);
  // Caches count the answer's age against `max-age`, so that the lifetime is what is left and what has passed.
  const lifetime = wholeSeconds(verdict.ageMs + verdict.freshForMs);
  const policy = [
    'public',
    `max-age=${lifetime}`,
    ...(verdict.staleWhileRevalidateMs >= 1000
      ? [`stale-while-revalidate=${wholeSeconds(verdict.staleWhileRevalidateMs)}`]
      : []),
    ...(verdict.staleIfErrorMs >= 1000 ? [`stale-if-error=${wholeSeconds(verdict.staleIfErrorMs)}`] : []),
  ].join(', ');
  return [
    ...['age', String(age), 'cache-control', policy, 'cdn-cache-control', policy],
    ...['surrogate-key', datasets.join(' ')],
  ];
}

/** What tells caches to keep nothing. */
export const noStoreHeaders: readonly string[] = ['cache-control', 'no-store', 'cdn-cache-control', 'no-store'];

export function wholeSeconds(ms: number): number {
  return Math.max(0, Math.min(longestSeconds, Math.floor(ms / 1000)));
}
