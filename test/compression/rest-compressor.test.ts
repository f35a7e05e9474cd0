import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Codec, CodecName } from '../../src/compression/codec.ts';
import { watchCodecs } from '../../src/compression/codec-health.ts';
import { type CodecSet, createCodecSet } from '../../src/compression/codec-set.ts';
import type { CompressionEvent } from '../../src/compression/compression-event.ts';
import { createRestCompressor } from '../../src/compression/rest-compressor.ts';
import type { Preference, RestSettings } from '../../src/compression/rest-settings.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import { someRecords } from './some-records.ts';

const dataset = 'device/510k';
const codecs = createCodecSet();
const page = Buffer.from(JSON.stringify(someRecords(30)));
const record = Buffer.from(JSON.stringify(someRecords(1, 99)[0]));

interface Start {
  readonly prefer?: Preference;
  readonly settings?: Partial<RestSettings>;
  readonly codecs?: CodecSet;
  readonly isResting?: (codec: CodecName) => boolean;
}

function start({ prefer = 'speed', settings = {}, codecs: some = codecs, isResting }: Start = {}) {
  const events: CompressionEvent[] = [];
  let clock = 0;
  const compressor = createRestCompressor({
    prefer,
    settings,
    codecs: some,
    ...(isResting ? { isResting } : {}),
    now: () => {
      clock += 0.1;
      return clock;
    },
    random: createSeededRandom(3),
    onEvent: (event) => events.push(event),
  });
  return { compressor, events };
}

async function trained(start: ReturnType<typeof createRestCompressor>, seed = 1, of = dataset) {
  for (const each of someRecords(110, seed)) start.learn(of, Buffer.from(JSON.stringify(each)));
  return start.train(of);
}

function withBitFlipped(bytes: Buffer, bit: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return damaged;
}

describe('what is stored', () => {
  it.each(['space', 'speed'] as const)('is given back as it was, whatever it is (%s preferred)', async (prefer) => {
    const { compressor } = start({ prefer, settings: { minBytes: 0 } });
    await trained(compressor);
    const repeated = fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.nat(40)).map(([bytes, times]) => {
      return Buffer.concat(Array.from({ length: times }, () => bytes));
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 3000 }), repeated), async (bytes) => {
        for (const encoded of [compressor.encode(dataset, bytes), await compressor.condense(dataset, bytes)]) {
          expect(compressor.decode(dataset, encoded.bytes, encoded.encoding)?.equals(bytes)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('stays as it is below 1 KB, and below half of that once there is a dictionary', async () => {
    const { compressor } = start();
    const short = record.subarray(0, 700);
    expect(compressor.encode(dataset, short)).toMatchObject({ encoding: 'identity', settled: true });
    expect((await compressor.condense(dataset, short)).encoding).toBe('identity');
    await trained(compressor);
    expect(compressor.encode(dataset, short).encoding).toMatch(/^zstd:3:[0-9a-f]{8}$/);
    expect(compressor.encode(dataset, short.subarray(0, 500)).encoding).toBe('identity');
  });

  it('stays as it is where compressing gains nothing', () => {
    const { compressor } = start();
    const dense = codecs.brotli.encode(page, { level: 11 });
    const encoded = compressor.encode(dataset, dense);
    expect(encoded.encoding).toBe('identity');
    expect(compressor.decode(dataset, encoded.bytes, 'identity')?.equals(dense)).toBe(true);
  });

  it('is a third of its size or less for a record the dictionary has not seen', async () => {
    const { compressor } = start();
    await trained(compressor);
    expect(compressor.encode(dataset, record).bytes.length).toBeLessThan(record.length * 0.35);
  });
});

describe('damaged or foreign bytes', () => {
  it('are a miss and an event, whichever bit was flipped, with every codec', async () => {
    for (const codec of ['gzip', 'deflate', 'brotli', 'zstd'] as const) {
      const method = { codec, level: 5 };
      const { compressor, events } = start({ settings: { quick: [method], candidates: [method] } });
      await trained(compressor);
      const { bytes, encoding } = compressor.encode(dataset, record);
      expect(encoding.startsWith(`${codec}:5`)).toBe(true);
      events.length = 0;
      fc.assert(
        fc.property(fc.nat(bytes.length * 8 - 1), fc.nat(bytes.length - 1), (bit, length) => {
          expect(compressor.decode(dataset, withBitFlipped(bytes, bit), encoding)).toBeUndefined();
          expect(compressor.decode(dataset, bytes.subarray(0, length), encoding)).toBeUndefined();
        }),
      );
      expect(new Set(events.map((event) => event.type === 'refused' && event.reason))).toEqual(new Set(['damaged']));
    }
  });

  it('are a miss where they are stored under another encoding or dataset', () => {
    const { compressor, events } = start();
    const { bytes } = compressor.encode(dataset, page);
    expect(compressor.decode(dataset, bytes, 'zstd:9')).toBeUndefined();
    expect(compressor.decode('device/pma', bytes, 'zstd:3')).toBeUndefined();
    expect(events).toEqual([
      { type: 'refused', dataset, encoding: 'zstd:9', reason: 'mislabelled' },
      { type: 'refused', dataset: 'device/pma', encoding: 'zstd:3', reason: 'damaged' },
    ]);
  });

  it('are a miss where the dictionary is not known here, until it is', async () => {
    const writer = start().compressor;
    await trained(writer);
    const { bytes, encoding } = writer.encode(dataset, record);
    const { compressor: reader, events } = start();
    expect(reader.decode(dataset, bytes, encoding)).toBeUndefined();
    expect(events).toEqual([{ type: 'refused', dataset, encoding, reason: 'unknown dictionary' }]);
    expect(reader.importDictionaries(writer.exportDictionaries())).toBe(2);
    expect(reader.decode(dataset, bytes, encoding)?.equals(record)).toBe(true);
  });

  it('never give what another dictionary makes of them', async () => {
    const [one, other] = [start().compressor, start().compressor];
    await trained(one, 1);
    await trained(other, 2);
    other.importDictionaries(one.exportDictionaries());
    for (const each of someRecords(20, 7)) {
      const text = Buffer.from(JSON.stringify(each));
      const [a, b] = [one.encode(dataset, text), other.encode(dataset, text)];
      expect(one.decode(dataset, b.bytes, a.encoding)).toBeUndefined();
      expect(other.decode(dataset, a.bytes, a.encoding)?.equals(text)).toBe(true);
    }
  });
});

describe('dictionaries', () => {
  it('of a new training are written with, and those before still read; the oldest are forgotten', async () => {
    const { compressor } = start({ settings: { dictionariesKept: 2 } });
    const stored = [];
    for (const seed of [1, 2, 3]) {
      const [dictionary] = await trained(compressor, seed);
      expect(dictionary).toMatchObject({ dataset, version: seed });
      stored.push(compressor.encode(dataset, record));
    }
    const read = stored.map(({ bytes, encoding }) => compressor.decode(dataset, bytes, encoding)?.equals(record));
    expect(read).toEqual([undefined, true, true]);
  });

  it('are named by their content: the same samples give the same name', async () => {
    const [one, other] = [await trained(start().compressor), await trained(start().compressor)];
    expect(one.map(({ id }) => id)).toEqual(other.map(({ id }) => id));
    expect(new Set(one.map(({ id }) => id)).size).toBe(2);
  });

  it('are not made from nothing, nor kept where they do not pay', async () => {
    const { compressor, events } = start();
    expect(await compressor.train(dataset)).toEqual([]);
    const random = createSeededRandom(5);
    for (let time = 0; time < 64; time += 1) {
      compressor.learn(dataset, Buffer.from(Array.from({ length: 2000 }, () => Math.floor(random() * 256))));
    }
    expect(await compressor.train(dataset)).toEqual([]);
    expect(events).toMatchObject([{ type: 'trained', samples: 64, dictionaryIds: [] }]);
  });

  it('hold samples only until they are trained', async () => {
    const { compressor } = start({ settings: { sampleBytes: 100_000 } });
    for (const each of someRecords(300)) compressor.learn(dataset, Buffer.from(JSON.stringify(each)));
    const held = compressor.stats().sampleBytes;
    expect(held).toBeGreaterThan(90_000);
    expect(held).toBeLessThanOrEqual(100_000);
    await compressor.train(dataset);
    expect(compressor.stats().sampleBytes).toBe(0);
  });

  it('of others are refused where they are damaged', async () => {
    const { compressor: writer } = start();
    await trained(writer);
    const packed = writer.exportDictionaries();
    const { compressor, events } = start();
    const bits = fc.nat(packed.length * 8 - 1);
    fc.assert(
      fc.property(bits, (bit) => {
        expect(compressor.importDictionaries(withBitFlipped(packed, bit))).toBeUndefined();
      }),
    );
    expect(compressor.importDictionaries(packed.subarray(0, 1000))).toBeUndefined();
    expect(compressor.stats().dictionaries).toEqual([]);
    expect(events[0]).toEqual({ type: 'dictionaries refused', bytes: packed.length });
    expect(compressor.importDictionaries(packed)).toBe(2);
    expect(compressor.importDictionaries(packed)).toBe(0);
    expect(compressor.stats().dictionaries).toEqual(writer.stats().dictionaries);
  });
});

describe('the choice of a method', () => {
  it('is made by trial in the background and used from then on', async () => {
    const { compressor, events } = start({ prefer: 'space' });
    expect(compressor.encode(dataset, page)).toMatchObject({ encoding: 'zstd:3', settled: false });
    const condensed = [await compressor.condense(dataset, page), await compressor.condense(dataset, page)];
    const [choice] = compressor.stats().choices;
    expect(choice).toMatchObject({ dataset, sizeClass: 'page' });
    expect(condensed.at(-1)?.encoding).toBe(`${choice?.method.codec}:${choice?.method.level}`);
    expect(events.map(({ type }) => type)).toEqual(['chosen', 'chosen']);
    expect(condensed.at(-1)?.bytes.length).toBeLessThan(compressor.encode('drug/ndc', page).bytes.length * 0.9);
  });

  it('comes close enough to the best brotli', async () => {
    for (const [prefer, bound] of [['space', 1.03] as const, ['speed', 1.15] as const]) {
      const { compressor } = start({ prefer });
      await trained(compressor);
      for (const seed of [50, 51]) {
        await compressor.condense(dataset, Buffer.from(JSON.stringify(someRecords(40, seed))));
      }
      const unseen = Buffer.from(JSON.stringify(someRecords(40, 52)));
      const best = codecs.brotli.encode(unseen, { level: 11 }).length;
      const { bytes, settled } = await compressor.condense(dataset, unseen);
      expect(settled).toBe(true);
      expect(bytes.length).toBeLessThanOrEqual(best * bound);
    }
  });

  it('is used at once where it is quick enough on this machine', async () => {
    const methods = { quick: [{ codec: 'zstd', level: 3 }], candidates: [{ codec: 'zstd', level: 9 }] } as const;
    const fast = start({ settings: { ...methods, textsPerChoice: { record: 1, page: 1, bulk: 1 } } }).compressor;
    await fast.condense(dataset, page);
    expect(fast.encode(dataset, page)).toMatchObject({ encoding: 'zstd:9', settled: true });
    const slow = start({ settings: { ...methods, syncBudgetMs: 0 } }).compressor;
    await slow.condense(dataset, page);
    expect(slow.encode(dataset, page)).toMatchObject({ encoding: 'zstd:3', settled: false });
  });

  it('is made anew after a training', async () => {
    const { compressor, events } = start();
    for (let time = 0; time < 3; time += 1) await compressor.condense(dataset, page);
    expect(events.filter(({ type }) => type === 'chosen')).toHaveLength(2);
    await trained(compressor);
    await compressor.condense(dataset, page);
    expect(events.filter(({ type }) => type === 'chosen')).toHaveLength(3);
  });

  it('is left for later where the background has too much to do', async () => {
    const { compressor, events } = start({ settings: { maxWaiting: 1 } });
    const condensed = await Promise.all([1, 2, 3, 4].map(() => compressor.condense(dataset, page)));
    expect(condensed.map(({ settled }) => settled)).toEqual([true, true, false, false]);
    expect(events.filter(({ type }) => type === 'left as it is')).toHaveLength(2);
  });
});

describe('a runtime or codec that fails', () => {
  it('without zstd stores in another way, and says so', async () => {
    const { compressor, events } = start({ codecs: { ...codecs, zstd: createCodecSet({}).zstd } });
    expect(events).toEqual([{ type: 'codec disabled', codec: 'zstd', problem: 'not in this runtime' }]);
    expect(compressor.stats().disabled).toEqual(['zstd']);
    expect(compressor.encode(dataset, page).encoding).toBe('brotli:4');
    expect((await compressor.condense(dataset, page)).encoding).toMatch(/^(brotli|gzip):/);
    expect(await trained(compressor)).toEqual([]);
  });

  it('cannot read what only zstd can, and says so', () => {
    const { bytes, encoding } = start().compressor.encode(dataset, page);
    const { compressor, events } = start({ codecs: { ...codecs, zstd: createCodecSet({}).zstd } });
    expect(compressor.decode(dataset, bytes, encoding)).toBeUndefined();
    expect(events.at(-1)).toEqual({ type: 'refused', dataset, encoding, reason: 'codec not available' });
  });

  it('is not written with from a failed self-check until it passes one', () => {
    let broken = true;
    const zstd = {
      ...codecs.zstd,
      decode: (...args: Parameters<typeof codecs.zstd.decode>) => (broken ? page : codecs.zstd.decode(...args)),
    };
    const { compressor, events } = start({ codecs: { ...codecs, zstd } });
    expect(events).toMatchObject([{ type: 'codec disabled', codec: 'zstd' }]);
    expect(compressor.selfCheck().find(({ codec }) => codec === 'zstd')?.problem).toMatch(
      /expected them back, but got/,
    );
    expect(compressor.encode(dataset, page).encoding).toBe('brotli:4');
    broken = false;
    expect(compressor.selfCheck().every(({ ok }) => ok)).toBe(true);
    expect(compressor.encode(dataset, page).encoding).toBe('zstd:3');
  });

  it('stores a text as it is where a codec throws, and says so', async () => {
    const fault = () => {
      throw new Error('out of memory');
    };
    const zstd = { ...codecs.zstd };
    const { compressor, events } = start({ codecs: { ...codecs, zstd } });
    Object.assign(zstd, { encode: fault, encodeAside: async () => fault() });
    const encoded = compressor.encode(dataset, page);
    expect(encoded.encoding).toBe('identity');
    expect(compressor.decode(dataset, encoded.bytes, 'identity')?.equals(page)).toBe(true);
    // Trials compare the others without it.
    const condensed = await compressor.condense(dataset, page);
    expect(condensed.encoding).toMatch(/^brotli/);
    expect(compressor.decode(dataset, condensed.bytes, condensed.encoding)?.equals(page)).toBe(true);
    const failed = events.filter(({ type }) => type === 'encoding failed');
    expect(failed.length).toBeGreaterThan(1);
    for (const event of failed) expect(event).toMatchObject({ method: { codec: 'zstd' }, problem: 'out of memory' });
  });

  it('leaves a codec that fails aside for a while, writes with another, and tries it again', () => {
    let time = 0;
    let isBroken = true;
    const zstd: Codec = {
      ...codecs.zstd,
      encode(...args) {
        if (isBroken && time > 0) throw new Error('out of memory');
        return codecs.zstd.encode(...args);
      },
    };
    const watched = watchCodecs({ ...codecs, zstd }, () => time);
    const { compressor, events } = start({ codecs: watched.codecs, isResting: watched.isResting });
    time = 1;
    const encodings = () => compressor.encode(dataset, page).encoding;
    expect(encodings()).toBe('identity');
    expect([encodings(), encodings()]).toEqual(['brotli:4', 'brotli:4']);
    expect(watched.failures()).toEqual([{ codec: 'zstd', failures: 1, problem: 'out of memory', restingUntil: 1001 }]);
    time = 1001;
    expect(encodings()).toBe('identity');
    time = 3000;
    expect(encodings()).toBe('brotli:4');
    isBroken = false;
    time = 3001;
    expect([encodings(), encodings()]).toEqual(['zstd:3', 'zstd:3']);
    expect(watched.failures()).toEqual([
      { codec: 'zstd', failures: 2, problem: 'out of memory', restingUntil: undefined },
    ]);
    expect(events.filter(({ type }) => type === 'encoding failed')).toHaveLength(2);
  });

  it('reads what a codec wrote before it failed', () => {
    const watched = watchCodecs(codecs, () => 0);
    const { compressor } = start({ codecs: watched.codecs, isResting: () => true });
    const written = start().compressor.encode(dataset, page);
    expect(compressor.decode(dataset, written.bytes, written.encoding)?.equals(page)).toBe(true);
  });
});

describe('statistics', () => {
  it('tell what each codec did for each dataset', () => {
    const { compressor } = start();
    const { bytes, encoding } = compressor.encode(dataset, page);
    compressor.decode(dataset, bytes, encoding);
    compressor.encode('drug/ndc', record.subarray(0, 100));
    const { codecs } = compressor.stats();
    expect(codecs).toMatchObject([
      {
        dataset,
        codec: 'zstd',
        encoded: 1,
        decoded: 1,
        refused: 0,
        contentBytes: page.length,
        storedBytes: bytes.length,
      },
      { dataset: 'drug/ndc', codec: 'identity', encoded: 1, decoded: 0, contentBytes: 100 },
    ]);
    expect(codecs[0]?.ratio).toBe(bytes.length / page.length);
    expect(codecs[0]?.encodeMs).toBeGreaterThan(0);
    expect(codecs[0]?.decodeMs).toBeGreaterThan(0);
  });

  it('count what is encoded once more apart from what is stored', async () => {
    const { compressor } = start();
    compressor.encode(dataset, page);
    await compressor.condense(dataset, page);
    compressor.noteReplaced(dataset, 'brotli:11', 120);
    const rows = compressor.stats().codecs;
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
    expect([sum((row) => row.encoded), sum((row) => row.contentBytes)]).toEqual([1, page.length]);
    expect([sum((row) => row.encodedAgain), sum((row) => row.savedBytes)]).toEqual([1, 120]);
  });

  it('can be had for sample pages from every method, with and without the dictionary', async () => {
    const { compressor } = start();
    await trained(compressor);
    const rows = await compressor.benchmark(dataset, [page, page]);
    expect(rows.map(({ encoding }) => encoding.replace(/:[0-9a-f]{8}$/, '+'))).toEqual(
      [3, 6, 9, 12, 15]
        .flatMap((level) => [`zstd:${level}`, `zstd:${level}+`])
        .concat('brotli:5', 'brotli:9', 'brotli:10', 'brotli:11', 'gzip:6'),
    );
    for (const row of rows) {
      expect(row).toMatchObject({ dataset, samples: 2, contentBytes: 2 * page.length });
      expect(row.ratio).toBe(row.encodedBytes / row.contentBytes);
      expect(row.ratio).toBeLessThan(0.5);
      expect(row.encodeMicros).toBeGreaterThan(0);
      expect(row.decodeMicros).toBeGreaterThan(0);
    }
  });
});
