import { describe, expect, it, test } from 'vitest';
import { forgetRemoved } from '../../src/app-side-tables.ts';
import { InvalidationMarks } from '../../src/cache/invalidation-marks.ts';
import { MemoryTier } from '../../src/cache/memory-tier.ts';
import { createNullBus } from '../../src/cache/null-bus.ts';
import { createNullTier } from '../../src/cache/null-tier.ts';
import { TieredCache } from '../../src/cache/tiered-cache.ts';
import { createVersionClock } from '../../src/cache/version-clock.ts';
import { UsageTable } from '../../src/freshness/usage-table.ts';
import { createPartBook } from '../../src/jobs/warming/part-book.ts';
import type { OpenFdaAnswer } from '../../src/openfda/answer.ts';
import { createAnswerCache } from '../../src/source/answer-cache.ts';
import { createCachedTexts } from '../../src/source/cached-texts.ts';
import { DecodedAnswers } from '../../src/source/decoded-answers.ts';
import { RecordIndex } from '../../src/source/record-index.ts';
import { startGateway, worldOf } from '../support/start-gateway.ts';
import { operatorOf, operatorsToken } from './operator.ts';

const dataset = 'device/510k';
const dayMs = 24 * 3_600_000;

/** The cache of answers and its side tables, wired as in the gateway. */
function setUp(maxBytes = 16 * 2 ** 20) {
  const time = { now: Date.parse('2026-01-01') };
  const now = () => time.now;
  const versions = createVersionClock(now);
  const isHeld = (path: string): boolean => cache.isHeld(path);
  const index = new RecordIndex({ maxBytes: 2 ** 30, isHeld });
  const usages = new UsageTable({ isHeld });
  const decoded = new DecodedAnswers({ maxBytes: 2 ** 30 });
  const parts = createPartBook({ now });
  const listener = forgetRemoved({ index, usages, decoded, parts });
  const memory = new MemoryTier({ maxBytes, policy: 'gdsf', marks: new InvalidationMarks(), now, listener });
  const cache = new TieredCache({ memory, shared: createNullTier(), bus: createNullBus(), versions, listener });
  const answers = createAnswerCache({
    ...{ cache, decoded, usages, texts: createCachedTexts() },
    onRecords: (_, { version, provenance: { path } }) => index.put({ path, version }, dataset, path, [0]),
    atRest: {
      pack: (_, text) => ({ bytes: text, encoding: 'identity' }),
      open: async (_, packed) => Buffer.from(packed),
      condense: async () => undefined,
    },
  });

  /** Fetches a page, uses it and indexes its record, as an operation does. */
  function fetchPage(path: string, textLength = 100): void {
    const results = [{ k_number: path, statement: 'x'.repeat(textLength) }];
    const answer: OpenFdaAnswer = {
      ...{ results, total: 1, lastUpdated: '2025-12-30', next: undefined, sampleData: true, fetchedAt: now() },
    };
    const fetched = { version: versions.next(), fetchedAt: now(), ms: 300, before: undefined, stale: false };
    answers.keep(path, dataset, answer, fetched);
    usages.note(path, now());
    if (!cache.isHeld(path)) return;
    const used = { path, dataset, fetchedAt: now(), lastUpdated: '2025-12-30', negative: false, stale: false };
    parts.note([{ ...used, level: 'RECENT', outcome: 'miss' }]);
  }

  const sizes = () => {
    const bookSize = parts.parts().length;
    return { index: index.size, usages: usages.size, decoded: decoded.stats().entries, parts: bookSize };
  };
  const held = () => memory.stats().entries ?? 0;
  return { fetchPage, sizes, held, cache, time };
}

const all = (size: number) => ({ index: size, usages: size, decoded: size, parts: size });

describe('what is known of cached answers', () => {
  test('goes with those that expire', () => {
    const { fetchPage, sizes, held, time } = setUp();
    for (let n = 0; n < 2000; n += 1) {
      fetchPage(`/page/${n}`);
      time.now += dayMs / 2;
    }
    // Answers are kept for 30 days; each new one looks at one old one.
    expect(held()).toBeLessThan(200);
    expect(sizes()).toEqual(all(held()));
  });

  test('goes with those that are invalidated, by sweeps too', async () => {
    const { fetchPage, sizes, held, cache } = setUp();
    for (let n = 0; n < 2000; n += 1) {
      fetchPage(`/page/${n}`);
      if (n % 50 === 49) await cache.invalidate({ tag: dataset });
    }
    expect(sizes()).toEqual(all(held()));
    await cache.sweep('orphaned', null, 5000);
    expect(held()).toBe(0);
    expect(sizes()).toEqual(all(0));
  });

  test('goes with those that are given up for room', () => {
    const { fetchPage, sizes, held } = setUp(100_000);
    for (let n = 0; n < 2000; n += 1) fetchPage(`/page/${n}`);
    expect(held()).toBeLessThan(400);
    expect(sizes()).toEqual(all(held()));
  });

  test('is not kept of those that memory does not take', () => {
    const { fetchPage, sizes, held } = setUp(10_000);
    for (let n = 0; n < 200; n += 1) fetchPage(`/page/${n}`, 20_000);
    expect(held()).toBe(0);
    expect(sizes()).toEqual(all(0));
  });
});

it('forgets how an answer was used when it is invalidated', async () => {
  const world = worldOf({ [dataset]: [{ k_number: 'K000001', applicant: 'Any', decision_date: '2026-01-02' }] });
  const gateway = await startGateway({ world, environment: { ADMIN_TOKEN: operatorsToken } });
  const query = '{ deviceClearances(first: 1) { nodes { applicant } asOf { source } } }';
  const ask = async () => (await gateway.ask<{ deviceClearances: { asOf: object } }>(query)).data.deviceClearances.asOf;
  const explainUse = async (source: object) => {
    const { data } = await gateway.ask<{ explainLifetime: { name: string; because: string }[] }>(
      'query ($source: String!) { explainLifetime(source: $source) { name because } }',
      { ...source },
    );
    return data.explainLifetime.find(({ name }) => name === 'use')?.because;
  };
  for (let use = 0; use < 60; use += 1) {
    gateway.advance(10_000);
    await ask();
  }
  expect(await explainUse(await ask())).toMatch(/^4\d0 uses an hour/);
  await operatorOf(gateway).order('mutation { invalidateCache(dataset: "device/510k") { version } }');
  expect(await explainUse(await ask())).toBe('used once');
  await gateway.close();
});
