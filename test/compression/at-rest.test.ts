import { describe, expect, it } from 'vitest';
import { createAtRest } from '../../src/compression/at-rest.ts';
import { type CodecSet, createCodecSet } from '../../src/compression/codec-set.ts';
import type { CompressionEvent } from '../../src/compression/compression-event.ts';
import type { DictionaryShelf } from '../../src/compression/dictionary-shelf.ts';
import { type Alone, createFleetDictionaries } from '../../src/compression/fleet-dictionaries.ts';
import { createRestCompressor } from '../../src/compression/rest-compressor.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import { someRecords } from './some-records.ts';

const dataset = 'device/510k';
const page = (seed: number, records = 30) => Buffer.from(JSON.stringify(someRecords(records, seed)));

/** A shelf that several gateways share, and how it was used. */
function createShelf() {
  const kept = new Map<string, Buffer>();
  const loads: string[] = [];
  const saves: string[] = [];
  const shelf: DictionaryShelf = {
    load: async (name) => {
      loads.push(name);
      return kept.get(name);
    },
    save: async (name, packed) => {
      saves.push(name);
      kept.set(name, packed);
    },
  };
  return { shelf, kept, loads, saves };
}

interface Start {
  readonly shelf?: DictionaryShelf;
  readonly alone?: Alone;
  readonly codecs?: CodecSet;
  readonly enabled?: boolean;
  readonly trainAfterRecords?: number;
  readonly seed?: number;
}

function start(given: Start = {}) {
  const events: CompressionEvent[] = [];
  const failed: string[] = [];
  const clock = { now: 1_000 };
  const compressor = createRestCompressor({
    prefer: 'speed',
    now: () => clock.now,
    random: createSeededRandom(given.seed ?? 3),
    onEvent: (event) => events.push(event),
    ...(given.codecs ? { codecs: given.codecs } : {}),
  });
  const dictionaries = createFleetDictionaries({
    compressor,
    shelf: given.shelf ?? createShelf().shelf,
    alone: given.alone ?? ((_name, work) => work()),
    now: () => clock.now,
  });
  const atRest = createAtRest({
    ...{ compressor, dictionaries, enabled: given.enabled ?? true },
    ...{ trainAfterRecords: given.trainAfterRecords ?? 0, condenseAfterTexts: 2, now: () => clock.now },
    onFailed: (what) => failed.push(what),
  });
  return { atRest, dictionaries, events, failed, clock };
}

async function trained(gateway: ReturnType<typeof start>, seed = 1) {
  for (let time = 0; time < 4; time += 1) gateway.atRest.pack(dataset, page(seed + time), 30);
  return gateway.atRest.train(dataset);
}

describe('compression at rest', () => {
  it('gives back what was packed, in a fraction of its size', async () => {
    const { atRest } = start();
    const text = page(9);
    const { bytes, encoding } = atRest.pack(dataset, text, 30);
    expect(encoding).toBe('zstd:3');
    expect(bytes.byteLength).toBeLessThan(text.byteLength / 2);
    expect((await atRest.open(dataset, bytes, encoding))?.equals(text)).toBe(true);
  });

  it('keeps short texts as they are, with nothing before them', () => {
    const { atRest } = start();
    const text = Buffer.from('[]');
    expect(atRest.pack(dataset, text, 0)).toEqual({ bytes: text, encoding: 'identity' });
  });

  it('packs nothing when switched off, but still opens what was packed', async () => {
    const packed = start().atRest.pack(dataset, page(9), 30);
    const { atRest } = start({ enabled: false });
    expect(atRest.pack(dataset, page(9), 30).encoding).toBe('identity');
    expect((await atRest.open(dataset, packed.bytes, packed.encoding))?.equals(page(9))).toBe(true);
  });

  it('takes what is damaged, or of an unknown codec, for a miss', async () => {
    const { atRest, events } = start();
    const { bytes, encoding } = atRest.pack(dataset, page(9), 30);
    const damaged = Buffer.from(bytes);
    damaged.writeUInt8(damaged.readUInt8(40) ^ 1, 40);
    expect(await atRest.open(dataset, damaged, encoding)).toBeUndefined();
    expect(await atRest.open(dataset, bytes, 'lz77:4')).toBeUndefined();
    expect(events.map((event) => event.type === 'refused' && event.reason)).toEqual(['damaged', 'mislabelled']);
  });

  it('falls back where the runtime lacks zstd, and tells so', async () => {
    const codecs = { ...createCodecSet(), zstd: createCodecSet({}).zstd };
    const { atRest } = start({ codecs });
    const { bytes, encoding } = atRest.pack(dataset, page(9), 30);
    expect(encoding).toBe('brotli:4');
    expect((await atRest.open(dataset, bytes, encoding))?.equals(page(9))).toBe(true);
    expect(atRest.stats().disabled).toEqual(['zstd']);
    expect(atRest.stats().lastCheck.codecs.find(({ codec }) => codec === 'zstd')).toMatchObject({ available: false });
  });

  it('checks its codecs at start and whenever asked', () => {
    const { atRest, clock } = start();
    expect(atRest.stats().lastCheck.at).toBe(1_000);
    clock.now = 5_000;
    expect(atRest.selfCheck().codecs.every(({ ok }) => ok)).toBe(true);
    expect(atRest.stats().lastCheck.at).toBe(5_000);
  });

  it('looks for a smaller form only once a dataset has shown enough texts', async () => {
    const { atRest } = start();
    const text = page(9);
    const first = atRest.pack(dataset, text, 30);
    expect(await atRest.condense(dataset, text, first)).toBeUndefined();
    atRest.pack(dataset, page(8), 30);
    const third = atRest.pack(dataset, page(7), 30);
    const smaller = await atRest.condense(dataset, page(7), third);
    expect(smaller?.bytes.byteLength).toBeLessThan(third.bytes.byteLength * 0.9);
    expect((await atRest.open(dataset, smaller?.bytes ?? text, smaller?.encoding ?? ''))?.equals(page(7))).toBe(true);
  });
});

describe('dictionaries of a fleet', () => {
  it('are trained by themselves when enough records were fetched, and not again at once', async () => {
    const { shelf, saves } = createShelf();
    const { atRest, events } = start({ shelf, trainAfterRecords: 100 });
    for (let time = 0; time < 3; time += 1) atRest.pack(dataset, page(time), 30);
    expect(atRest.stats().dictionaries).toEqual([]);
    atRest.pack(dataset, page(4), 30);
    await expect.poll(() => atRest.stats().dictionaries.length).toBe(2);
    await expect.poll(() => saves).toContain(`${dataset} current`);
    for (let time = 5; time < 9; time += 1) atRest.pack(dataset, page(time), 30);
    expect(events.filter(({ type }) => type === 'trained')).toHaveLength(1);
    expect(atRest.pack(dataset, page(10), 30).encoding).toMatch(/^zstd:\d+:[0-9a-f]{8}$/);
  });

  it('let one read what another wrote, from the first look', async () => {
    const { shelf } = createShelf();
    const [writer, reader] = [start({ shelf }), start({ shelf })];
    await trained(writer);
    const { bytes, encoding } = writer.atRest.pack(dataset, page(20), 30);
    expect(encoding).toMatch(/^zstd:\d+:[0-9a-f]{8}$/);
    expect((await reader.atRest.open(dataset, bytes, encoding))?.equals(page(20))).toBe(true);
    expect(reader.events).toEqual([]);
  });

  it('are taken over by a gateway that begins to fetch the dataset, instead of trained again', async () => {
    const { shelf } = createShelf();
    const [first, second] = [start({ shelf }), start({ shelf })];
    await trained(first);
    second.atRest.pack(dataset, page(30), 30);
    await expect.poll(() => second.atRest.stats().dictionaries).toEqual(first.atRest.stats().dictionaries);
  });

  it('that cannot be found are a miss, and are not looked for again at once', async () => {
    const { shelf, kept, loads } = createShelf();
    const [writer, reader] = [start({ shelf }), start({ shelf })];
    await trained(writer);
    const { bytes, encoding } = writer.atRest.pack(dataset, page(20), 30);
    const saved = new Map(kept);
    kept.clear();
    loads.length = 0;
    for (let time = 0; time < 3; time += 1) expect(await reader.atRest.open(dataset, bytes, encoding)).toBeUndefined();
    expect(loads).toHaveLength(1);
    expect(reader.events).toMatchObject(Array(3).fill({ type: 'refused', reason: 'unknown dictionary' }));
    for (const [name, packed] of saved) kept.set(name, packed);
    reader.clock.now += 60_001;
    expect((await reader.atRest.open(dataset, bytes, encoding))?.equals(page(20))).toBe(true);
  });

  it('count on from the version that the fleet has', async () => {
    const { shelf } = createShelf();
    const [first, second] = [start({ shelf }), start({ shelf, seed: 4 })];
    await trained(first, 1);
    for (let time = 0; time < 4; time += 1) second.atRest.pack(dataset, page(50 + time), 30);
    expect((await second.atRest.train(dataset)).map(({ version }) => version)).toEqual([2, 2]);
  });

  it('are trained by one alone', async () => {
    const busy = start({ alone: async () => undefined });
    expect(await trained(busy)).toEqual([]);
    expect(busy.events).toEqual([]);
  });

  it('are put on the shelf again while they are in use, and at once where it may have lost them', async () => {
    const { shelf, kept } = createShelf();
    const { atRest, dictionaries, clock } = start({ shelf });
    await trained({ atRest, dictionaries, clock, events: [], failed: [] });
    kept.clear();
    atRest.pack(dataset, page(20), 30);
    expect(kept.size).toBe(0);
    clock.now += 900_000;
    atRest.pack(dataset, page(21), 30);
    await expect.poll(() => kept.size).toBe(3);
    kept.clear();
    dictionaries.forgetShelf();
    atRest.pack(dataset, page(22), 30);
    await expect.poll(() => kept.size).toBe(3);
  });
});
