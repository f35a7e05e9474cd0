import type { OpenFdaAnswer } from '../../src/openfda/answer.ts';
import { type OpenFdaRequest, requestPath } from '../../src/openfda/request.ts';
import type { SourceAnswer } from '../../src/source/answer.ts';
import type { OperationSource } from '../../src/source/cached-source.ts';

export const askedAt = Date.parse('2026-11-22T12:00:00Z');

/** A source without a cache that remembers what it was asked, and every answer for `peek`. */
export interface AskedSource extends OperationSource {
  readonly asked: OpenFdaRequest[];
  /** What was asked since the last call. */
  take(): OpenFdaRequest[];
}

export function askedSource(answer: (request: OpenFdaRequest) => Promise<OpenFdaAnswer> | OpenFdaAnswer): AskedSource {
  const asked: OpenFdaRequest[] = [];
  const answers = new Map<string, SourceAnswer>();
  let version = 0;
  return {
    asked,
    take: () => asked.splice(0),
    async read(request) {
      asked.push(request);
      version += 1;
      const { fetchedAt, ...given } = await answer(request);
      const path = requestPath(request);
      const { lastUpdated, sampleData } = given;
      const provenance = { path, lastUpdated, fetchedAt, validatedAt: fetchedAt, stale: false, sampleData };
      const told = { ...given, provenance, version };
      answers.set(path, told);
      return told;
    },
    peek: async (path) => answers.get(path),
    cached: async (path) => {
      const answer = answers.get(path);
      return answer && { answer, isAllowed: true };
    },
    holds: async (path) => answers.has(path),
  };
}

/** An answer with the given parts. */
export function answerOf(
  results: readonly Record<string, unknown>[],
  parts: Partial<OpenFdaAnswer> = {},
): OpenFdaAnswer {
  return {
    results,
    total: results.length,
    lastUpdated: '2026-11-15',
    next: undefined,
    sampleData: false,
    fetchedAt: askedAt,
    ...parts,
  };
}
