import { levelRules } from '../../src/freshness/level-rules.ts';
import type { OpenFdaAnswer } from '../../src/openfda/answer.ts';
import { type OpenFdaRequest, requestPath } from '../../src/openfda/request.ts';
import type { SourceAnswer } from '../../src/source/answer.ts';
import type { OperationSource } from '../../src/source/cached-source.ts';
import type { Reader } from '../../src/source/reader.ts';

/** A source by the rules of the levels alone: no epochs, no adaptive lifetimes, so that a test can tell every age by heart. */
export function createLevelSource(ask: (request: OpenFdaRequest) => Promise<OpenFdaAnswer>, now: () => number) {
  const kept = new Map<string, SourceAnswer>();
  const flights = new Map<string, Promise<SourceAnswer>>();
  const ageOf = (answer: SourceAnswer) => now() - answer.provenance.fetchedAt;

  async function fetchAnswer(request: OpenFdaRequest, path: string): Promise<SourceAnswer> {
    const { fetchedAt, ...answer } = await ask(request);
    const { lastUpdated, sampleData } = answer;
    const provenance = { path, lastUpdated, fetchedAt, validatedAt: fetchedAt, stale: false, sampleData };
    const fetched = { ...answer, provenance, version: fetchedAt };
    kept.set(path, fetched);
    return fetched;
  }

  function fetchShared(request: OpenFdaRequest, path: string): Promise<SourceAnswer> {
    const under = flights.get(path) ?? fetchAnswer(request, path).finally(() => flights.delete(path));
    flights.set(path, under);
    return under;
  }

  return {
    for: ({ tally, force }: Reader): OperationSource => ({
      async read(request, level) {
        const path = requestPath(request);
        const known = kept.get(path);
        const rule = levelRules[level];
        if (known && !force && ageOf(known) <= rule.serveBehindMs) {
          if (ageOf(known) > rule.serveMs) fetchShared(request, path).catch(() => {});
          if (tally) tally.hit += 1;
          return known;
        }
        try {
          const fetched = await fetchShared(request, path);
          if (tally) tally.miss += 1;
          return fetched;
        } catch (error) {
          const isServable = known !== undefined && ageOf(known) <= rule.staleMs;
          if (tally) tally[isServable ? 'stale' : 'error'] += 1;
          if (!isServable) throw error;
          return { ...known, provenance: { ...known.provenance, stale: true } };
        }
      },
      async cached(path, _dataset, level) {
        const known = kept.get(path);
        return known && { answer: known, isAllowed: ageOf(known) <= levelRules[level].serveBehindMs };
      },
      holds: async () => false,
      async peek(path, _dataset, level) {
        const known = kept.get(path);
        return known && ageOf(known) <= levelRules[level].serveMs ? known : undefined;
      },
    }),
  };
}
