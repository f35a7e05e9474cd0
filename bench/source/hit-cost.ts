import { InvalidationMarks } from '../../src/cache/invalidation-marks.ts';
import { MemoryTier } from '../../src/cache/memory-tier.ts';
import { createNullBus } from '../../src/cache/null-bus.ts';
import { createNullTier } from '../../src/cache/null-tier.ts';
import { TieredCache } from '../../src/cache/tiered-cache.ts';
import { createVersionClock } from '../../src/cache/version-clock.ts';
import { createAtRest } from '../../src/compression/at-rest.ts';
import { createFleetDictionaries } from '../../src/compression/fleet-dictionaries.ts';
import { createRestCompressor } from '../../src/compression/rest-compressor.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import type { OpenFdaAnswer, WireRecord } from '../../src/openfda/answer.ts';
import { createAnswerCache } from '../../src/source/answer-cache.ts';
import { createCachedTexts } from '../../src/source/cached-texts.ts';
import { DecodedAnswers } from '../../src/source/decoded-answers.ts';
import { measureRatio, printRatio } from '../ratio.ts';

const now = () => performance.now();
const path = '/device/510k.json?limit=100';

/** A cache that holds one answer, compressed or not, with room for records as objects or without. */
function openCache(results: readonly WireRecord[], enabled: boolean, decodedMaxBytes: number) {
  const clock = () => Date.now();
  const versions = createVersionClock(clock);
  const memory = new MemoryTier({
    ...{ maxBytes: 64 * 2 ** 20, policy: 'adaptive', marks: new InvalidationMarks(), now: clock },
  });
  const compressor = createRestCompressor({ prefer: 'speed', now, random: createSeededRandom(7) });
  const dictionaries = createFleetDictionaries({
    ...{ compressor, alone: (_name, work) => work(), now },
    shelf: { load: async () => undefined, save: async () => {} },
  });
  const answers = createAnswerCache({
    cache: new TieredCache({ memory, shared: createNullTier(), bus: createNullBus(), versions }),
    atRest: createAtRest({ compressor, dictionaries, enabled, trainAfterRecords: 0, now, onFailed: console.error }),
    decoded: new DecodedAnswers({ maxBytes: decodedMaxBytes }),
    ...{ texts: createCachedTexts(), usages: new Map() },
  });
  const answer: OpenFdaAnswer = {
    ...{ results, total: results.length, lastUpdated: '2026-11-15', next: undefined, sampleData: true },
    fetchedAt: clock(),
  };
  answers.keep(path, 'device/510k', answer, {
    version: versions.next(),
    fetchedAt: clock(),
    ms: 300,
    before: undefined,
    stale: false,
  });
  return async () => {
    const found = await answers.find(path, 'device/510k');
    const read = found && (await answers.open(found, clock(), false));
    if (read?.results.length !== results.length) throw new Error('expected the answer back');
  };
}

/** What a hit costs in the ways that an answer can be held, each beside the answer stored as it is. */
export async function benchHitCost(): Promise<void> {
  const world = generateWorld({ seed: 7, records: 30_000, today: '2026-11-22' });
  const records: WireRecord[] = [];
  for await (const record of world.datasets.find((dataset) => dataset.path === 'device/510k')?.records ?? []) {
    records.push(record as WireRecord);
  }
  for (const size of [1, 100, 1000]) {
    const results = records.slice(0, size);
    const repeated = (work: () => Promise<void>) => async () => {
      for (let time = 0; time < Math.max(1, 200 / size); time += 1) await work();
    };
    const plain = repeated(openCache(results, false, 0));
    printRatio(
      await measureRatio(`${size} records: compressed, as stored`, repeated(openCache(results, true, 0)), plain),
    );
    const atHand = repeated(openCache(results, true, 64 * 2 ** 20));
    printRatio(await measureRatio(`${size} records: compressed, objects at hand, as stored`, atHand, plain));
  }
}
