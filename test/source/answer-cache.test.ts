import { describe, expect, it } from 'vitest';
import { InvalidationMarks } from '../../src/cache/invalidation-marks.ts';
import { MemoryTier } from '../../src/cache/memory-tier.ts';
import { createNullBus } from '../../src/cache/null-bus.ts';
import { createNullTier } from '../../src/cache/null-tier.ts';
import { TieredCache } from '../../src/cache/tiered-cache.ts';
import { createVersionClock } from '../../src/cache/version-clock.ts';
import type { AtRest } from '../../src/compression/at-rest.ts';
import type { SourceAnswer } from '../../src/source/answer.ts';
import { createAnswerCache } from '../../src/source/answer-cache.ts';
import { createCachedTexts } from '../../src/source/cached-texts.ts';
import { DecodedAnswers } from '../../src/source/decoded-answers.ts';
import { answerOf, askedAt } from '../loaders/asked-source.ts';

const now = () => askedAt;
const path = '/device/510k.json?limit=2';
const answer = answerOf([{ k_number: 'K1' }, { k_number: 'K2' }]);

/** Answers are stored as they are. */
const atRest: Pick<AtRest, 'pack' | 'condense' | 'open'> = {
  pack: (_dataset, bytes) => ({ bytes, encoding: 'identity' }),
  open: async (_dataset, bytes) => Buffer.from(bytes),
  condense: async () => undefined,
};

describe('the answer cache', () => {
  it('gives out the records of every answer that is fetched or read, with the version they are cached by', async () => {
    const versions = createVersionClock(now);
    const marks = new InvalidationMarks();
    const memory = new MemoryTier({ maxBytes: 2 ** 20, policy: 'gdsf', marks, now });
    const cache = new TieredCache({ memory, shared: createNullTier(), bus: createNullBus(), versions });
    /** What one of two gateways over the same cache gave out. */
    const openGateway = () => {
      const given: SourceAnswer[] = [];
      const answers = createAnswerCache({
        ...{ cache, atRest, texts: createCachedTexts(), usages: new Map() },
        decoded: new DecodedAnswers({ maxBytes: 2 ** 20 }),
        onRecords: (dataset, each, textBytes) => {
          expect([dataset, textBytes]).toEqual(['device/510k', JSON.stringify(answer.results).length]);
          given.push(each);
        },
      });
      return { answers, given };
    };
    const one = openGateway();
    const other = openGateway();
    const fetched = { fetchedAt: askedAt, ms: 1, before: undefined, stale: false };
    for (const version of [versions.next(), versions.next()]) {
      const kept = one.answers.keep(path, 'device/510k', answer, { ...fetched, version });
      expect([kept.version, one.given.at(-1)]).toEqual([version, kept]);
      const found = await other.answers.find(path, 'device/510k');
      const read = found && (await other.answers.open(found, askedAt, false));
      expect([read?.version, other.given.at(-1)]).toEqual([version, read]);
      expect(read?.results).toEqual(answer.results);
    }
  });
});
