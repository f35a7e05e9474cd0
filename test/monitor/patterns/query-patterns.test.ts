import { describe, expect, it } from 'vitest';
import type { PatternStore } from '../../../src/monitor/patterns/pattern-store.ts';
import { createQueryPatterns } from '../../../src/monitor/patterns/query-patterns.ts';

function memoryStore(): PatternStore & { bytes: Uint8Array | undefined } {
  const store = {
    bytes: undefined as Uint8Array | undefined,
    load: async () => store.bytes,
    save: async (bytes: Uint8Array) => {
      store.bytes = bytes;
    },
  };
  return store;
}

function startPatterns(store: PatternStore = memoryStore(), capacity = 100) {
  let time = 1_700_000_000_000;
  const advance = (ms: number) => {
    time += ms;
  };
  const keyFieldsOf = () => new Set(['k_number']);
  return { patterns: createQueryPatterns({ now: () => time, keyFieldsOf, store, capacity }), advance };
}

function asked(key: string, times = 1, text: string | undefined = `{ ${key} }`) {
  const path = `/device/510k.json?search=${encodeURIComponent(`k_number:"${key}"`)}&limit=1`;
  return { key, name: key.toUpperCase(), signature: `{${key}}`, text, used: [{ dataset: 'device/510k', path }], times };
}

describe('query patterns', () => {
  it('tell which operations, datasets, fields and keys are asked for, and what follows what', () => {
    const { patterns } = startPatterns();
    const connection = {};
    for (let time = 0; time < 4; time += 1) {
      for (const key of ['a', 'b']) {
        patterns.onAsked(asked(key));
        patterns.onFollowed(connection, key);
      }
    }
    patterns.onAsked(asked('c', 2));
    const report = patterns.report(10);
    expect(report.operations.map(({ key, share }) => [key, share])).toEqual([
      ['a', 0.4],
      ['b', 0.4],
      ['c', 0.2],
    ]);
    expect(report.datasets).toMatchObject([{ key: 'device/510k', share: 1 }]);
    expect(report.filters).toMatchObject([{ key: 'device/510k k_number', share: 1 }]);
    expect(report.keys.map(({ key }) => key)).toContain('device/510k k_number c');
    expect(report.sequences).toMatchObject([
      { from: 'a', fromName: 'A', to: 'b', toName: 'B', count: 4, share: 1 },
      { from: 'b', to: 'a', count: 3 },
    ]);
  });

  it('do not take operations of two connections for a sequence', () => {
    const { patterns } = startPatterns();
    for (let time = 0; time < 10; time += 1) {
      patterns.onFollowed({ connection: time }, 'a');
      patterns.onFollowed({ connection: -time }, 'b');
    }
    expect(patterns.report(5).sequences).toEqual([]);
  });

  it('offer for warming what can be asked for again, once its text was seen', () => {
    const { patterns, advance } = startPatterns();
    patterns.onAsked({ ...asked('stored', 50), text: undefined });
    patterns.onAsked({ ...asked('huge', 40), text: 'x'.repeat(20_000) });
    patterns.onAsked(asked('small', 10));
    expect(patterns.popular(5).map(({ operation }) => operation)).toEqual(['{ small }']);
    patterns.onAsked({ ...asked('stored'), variables: { code: 'DQY' } });
    expect(patterns.popular(5)[0]).toMatchObject({ operation: '{ stored }', variables: { code: 'DQY' } });
    advance(3 * 3_600_000);
    patterns.onAsked(asked('new', 60));
    expect(patterns.rising(5).map(({ key }) => key)).toEqual(['new']);
    const connection = {};
    for (let time = 0; time < 3; time += 1) for (const key of ['small', 'new']) patterns.onFollowed(connection, key);
    expect(patterns.likelyNext('small')).toMatchObject([{ key: 'new', operation: '{ new }', weight: 1 }]);
  });

  it('survive a restart', async () => {
    const store = memoryStore();
    const before = startPatterns(store).patterns;
    const connection = {};
    for (let time = 0; time < 3; time += 1) {
      for (const key of ['a', 'b']) {
        before.onAsked({ ...asked(key), variables: { first: 3 } });
        before.onFollowed(connection, key);
      }
    }
    await before.save();
    const after = startPatterns(store).patterns;
    await after.load();
    expect(after.report(10)).toEqual(before.report(10));
    expect(after.popular(2)).toEqual(before.popular(2));
    expect(after.likelyNext('a')).toEqual(before.likelyNext('a'));
  });

  it.each([
    ['nothing', undefined],
    ['no bytes', new Uint8Array()],
    ['other bytes', Buffer.from('something else entirely')],
    ['another version', Buffer.from('OFQP\x02{}', 'latin1')],
    ['a damaged file', Buffer.from('OFQP\x01\xff\xff\xff', 'latin1')],
  ])('begin anew where %s was saved', async (_, bytes) => {
    const store = memoryStore();
    store.bytes = bytes;
    const { patterns } = startPatterns(store);
    await patterns.load();
    expect(patterns.report(5)).toMatchObject({ operations: [], keys: [], sequences: [] });
  });

  it('are bounded, and keep what is asked for often', () => {
    const { patterns } = startPatterns(memoryStore(), 50);
    for (let at = 0; at < 5000; at += 1) {
      patterns.onAsked(asked(`once${at}`));
      if (at % 10 === 0) patterns.onAsked(asked('often', 2));
    }
    const { operations, keys } = patterns.report(1000);
    expect([operations.length, keys.length]).toEqual([50, 50]);
    expect(operations[0]?.key).toBe('often');
  });
});
