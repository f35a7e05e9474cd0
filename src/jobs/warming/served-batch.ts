import type { UsedAnswer } from '../../source/footprint.ts';

/** A stored answer that was served, and how often since it was last counted. */
export interface ServedTimes {
  readonly key: string;
  readonly used: readonly UsedAnswer[];
  times: number;
}

export interface ServedBatchOptions {
  readonly now: () => number;
  /** Counts what was served. */
  readonly count: (served: ServedTimes) => void;
  /** How many different answers are noted before they are counted. @default 512 */
  readonly maxAnswers?: number;
  /** For how long, at most, while answers are served. @default 1000 */
  readonly maxAgeMs?: number;
}

/** Notes that a stored answer was served, which must cost next to nothing, and counts many at once. */
export interface ServedBatch {
  note(answer: { readonly key: string; readonly used: readonly UsedAnswer[] }, at?: number): void;
  settle(): void;
}

export function createServedBatch({ now, count, maxAnswers = 512, maxAgeMs = 1000 }: ServedBatchOptions): ServedBatch {
  const served = new Map<readonly UsedAnswer[], ServedTimes>();
  let begunAt = 0;

  function settle(): void {
    const all = [...served.values()];
    served.clear();
    for (const one of all) count(one);
  }

  return {
    note({ key, used }, at = now()) {
      if (at - begunAt >= maxAgeMs) settle();
      const known = served.get(used);
      if (known) {
        known.times += 1;
        return;
      }
      if (served.size >= maxAnswers) settle();
      if (served.size === 0) begunAt = at;
      served.set(used, { key, used, times: 1 });
    },
    settle,
  };
}
