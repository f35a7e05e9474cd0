import { describe, expect, it } from 'vitest';
import type { Measuring } from '../../../src/compression/rest-compressor.ts';
import { createRestCompressor } from '../../../src/compression/rest-compressor.ts';
import { createSeededRandom } from '../../../src/emulator/seeded-random.ts';
import { createBenchmarkCompressionJob } from '../../../src/jobs/definitions/benchmark-compression-job.ts';
import { createBenchmarkPorts } from '../../../src/jobs/ports/benchmark-ports.ts';
import { someRecords } from '../../compression/some-records.ts';
import { tryPatiently } from '../try-patiently.ts';

const dataset = 'device/510k';
const page = (seed: number) => Buffer.from(JSON.stringify(someRecords(30, seed)));

interface Start {
  readonly texts?: readonly Buffer[];
  readonly measured?: (measuring: Measuring) => void;
}

function start({ texts = [1, 2, 3].map(page), measured = () => {} }: Start = {}) {
  const compressor = createRestCompressor({
    prefer: 'space',
    settings: {
      candidates: [
        { codec: 'zstd', level: 1 },
        { codec: 'brotli', level: 11 },
      ],
    },
    now: () => 0,
    random: createSeededRandom(1),
  });
  const asked: [string, number, string][] = [];
  const ports = createBenchmarkPorts({
    kinds: () => [{ dataset, sizeClass: 'page', bytes: 1000 }],
    samples: async (of, most, sizeClass) => {
      asked.push([of, most, sizeClass]);
      return texts.slice(0, most);
    },
    atRest: {
      methods: compressor.methods,
      measure: (measuring) => {
        measured(measuring);
        return compressor.measure(measuring);
      },
      adopt: compressor.adopt,
    },
  });
  return { ports, compressor, asked };
}

describe('what benchmarking compression works on', () => {
  it('measures every method on the same kept texts, after which the choice is the best measured', async () => {
    const { ports, compressor, asked } = start();
    expect(compressor.stats().choices).toEqual([]);
    const { outcome } = await tryPatiently(createBenchmarkCompressionJob(ports));
    expect(outcome).toMatchObject({ type: 'succeeded', tally: { numbers: { kinds: 1, measured: 2 } } });
    expect(asked).toEqual([[dataset, 4, 'page']]);
    const [small, large] = await Promise.all(
      compressor
        .methods()
        .map((method) => compressor.measure({ dataset, sizeClass: 'page', method, texts: [1, 2, 3].map(page) })),
    ).then((rows) => rows.toSorted((a, b) => (a?.encodedBytes ?? 0) - (b?.encodedBytes ?? 0)));
    expect(large?.encodedBytes).toBeGreaterThan((small?.encodedBytes ?? 0) * 1.01);
    expect(compressor.stats().choices).toEqual([
      { dataset, sizeClass: 'page', method: { codec: small?.codec, level: small?.level }, ratio: small?.ratio },
    ]);
    expect(compressor.encode(dataset, page(9)).encoding).toBe(small?.encoding);
  });

  it('leaves the choice as it is where nothing of the kind is kept any more', async () => {
    const { ports, compressor } = start({ texts: [] });
    const { outcome } = await tryPatiently(createBenchmarkCompressionJob(ports));
    expect(outcome).toMatchObject({ type: 'succeeded', tally: { numbers: { kinds: 1, empty: 2 } } });
    expect(compressor.stats().choices).toEqual([]);
  });

  it('does not measure texts that would be stored as they are', async () => {
    const { ports } = start({ texts: [Buffer.from('[]')] });
    expect(await ports.kinds()).toEqual([`${dataset} page`]);
    expect(await ports.measure('zstd:1', `${dataset} page`, new AbortController().signal)).toBeUndefined();
  });

  it('knows neither kinds nor methods that have gone', async () => {
    const { ports } = start();
    const { signal } = new AbortController();
    expect(await ports.measure('zstd:1', 'drug/label page', signal)).toBeUndefined();
    expect(await ports.measure('gzip:6', `${dataset} page`, signal)).toBeUndefined();
  });

  it('stops between two texts when it is told to', async () => {
    const end = new AbortController();
    const { ports } = start({ measured: () => queueMicrotask(() => end.abort(new Error('time is up'))) });
    await expect(ports.measure('zstd:1', `${dataset} page`, end.signal)).rejects.toThrow('time is up');
  });
});
