import { describe, expect, it } from 'vitest';
import { createAtRest } from '../../../src/compression/at-rest.ts';
import { createFleetDictionaries } from '../../../src/compression/fleet-dictionaries.ts';
import { createRestCompressor } from '../../../src/compression/rest-compressor.ts';
import { sizeClassOf } from '../../../src/compression/size-class.ts';
import { createSeededRandom } from '../../../src/emulator/seeded-random.ts';
import { createOptimiseJob } from '../../../src/jobs/definitions/optimise-job.ts';
import { createBenchmarkPorts } from '../../../src/jobs/ports/benchmark-ports.ts';
import { createOptimisePorts } from '../../../src/jobs/ports/optimise-ports.ts';
import { someRecords } from '../../compression/some-records.ts';
import { tryPatiently } from '../try-patiently.ts';

const dataset = 'device/510k';
const { signal } = new AbortController();
const page = (seed: number) => Buffer.from(JSON.stringify(someRecords(20, seed)));
/** The same fields, in other words. */
const otherPage = (seed: number) =>
  Buffer.from(
    page(seed)
      .toString()
      .replace(/[a-z]{4,}/g, (word) => [...word].reverse().join('').toUpperCase()),
  );

function start() {
  const compressor = createRestCompressor({
    prefer: 'space',
    settings: { candidates: [1, 9].map((level) => ({ codec: 'zstd' as const, level })) },
    now: () => 0,
    random: createSeededRandom(3),
  });
  const dictionaries = createFleetDictionaries({
    compressor,
    shelf: { load: async () => undefined, save: async () => {} },
    alone: (_name, work) => work(),
    now: () => 0,
  });
  const failures: unknown[] = [];
  const atRest = createAtRest({
    ...{ compressor, dictionaries, enabled: true, trainAfterRecords: 0, now: () => 0 },
    onFailed: (...failure) => failures.push(failure),
  });
  const kept: Buffer[] = [];
  let asked = 0;
  const benchmark = createBenchmarkPorts({
    atRest,
    kinds: () => (kept.length > 0 ? [{ dataset, sizeClass: 'page', bytes: 1 }] : []),
    samples: async (_dataset, most, sizeClass) => {
      asked += 1;
      return kept.filter(({ byteLength }) => sizeClassOf(byteLength) === sizeClass).slice(-most);
    },
  });
  const store = (pages: number, make = page, seed = 1) => {
    for (let drawn = 0; drawn < pages; drawn += 1) {
      const text = make(seed + drawn);
      kept.push(text);
      atRest.pack(dataset, text, 20);
    }
  };
  const ports = createOptimisePorts({ atRest, benchmark, leastRecords: 100 });
  const job = createOptimiseJob(ports, { leastObservations: 100 });
  const versions = () => [...new Set(atRest.stats().dictionaries.map(({ version }) => version))].sort();
  return { atRest, ports, job, store, versions, failures, asked: () => asked };
}

describe('what optimising works on', () => {
  it('is nothing while little was stored', async () => {
    const { ports, job, store, asked } = start();
    expect(await ports.improvements(signal)).toEqual([]);
    store(4);
    expect(await ports.improvements(signal)).toEqual([]);
    expect((await tryPatiently(job)).outcome).toMatchObject({
      type: 'succeeded',
      tally: { numbers: { found: 0, chosen: 0 } },
    });
    expect(asked()).toBe(0);
  });

  it('trains a dictionary where one on trial makes what was stored of late smaller, and chooses methods with it', async () => {
    const { atRest, ports, job, store, versions, failures } = start();
    store(12);
    const [improvement, ...others] = await ports.improvements(signal);
    expect(improvement).toEqual({ id: `dictionary 1 ${dataset}`, gain: expect.any(Number), observations: 240 });
    expect(improvement?.gain).toBeGreaterThan(0.05);
    expect(others).toEqual([]);
    expect((await tryPatiently(job)).outcome.tally.numbers).toEqual({ found: 1, chosen: 1, applied: 1 });
    expect(versions()).toEqual([1]);
    expect(atRest.stats().choices).toMatchObject([{ dataset, sizeClass: 'page', method: { codec: 'zstd' } }]);
    const text = page(99);
    const { bytes, encoding } = atRest.pack(dataset, text, 20);
    expect(encoding).toMatch(/^zstd:\d:[0-9a-f]{8}$/);
    expect(await atRest.open(dataset, bytes, encoding)).toEqual(text);
    expect(failures).toEqual([]);
  });

  it('leaves a dictionary alone that does as well as a new one would', async () => {
    const { job, store, versions } = start();
    store(12);
    await tryPatiently(job);
    store(12, page, 50);
    expect((await tryPatiently(job)).outcome.tally.numbers).toMatchObject({ chosen: 0 });
    expect(versions()).toEqual([1]);
  });

  it('trains anew where what is stored has changed, and reads with both dictionaries', async () => {
    const { atRest, job, store, versions } = start();
    store(12);
    await tryPatiently(job);
    const old = { text: page(70), ...atRest.pack(dataset, page(70), 20) };
    store(12, otherPage);
    const { outcome } = await tryPatiently(job);
    expect(outcome).toMatchObject({ type: 'succeeded', tally: { numbers: { chosen: 1, applied: 1 } } });
    expect(versions()).toEqual([1, 2]);
    expect(await atRest.open(dataset, old.bytes, old.encoding)).toEqual(old.text);
  });

  it('makes no change twice', async () => {
    const { ports, store, versions } = start();
    store(12);
    const [improvement] = await ports.improvements(signal);
    expect(await ports.apply(String(improvement?.id), signal)).toBe('applied');
    expect(await ports.apply(String(improvement?.id), signal)).toBe('refused');
    expect(await ports.apply(`methods ${dataset} page`, signal)).toBe('refused');
    expect(await ports.apply('something else', signal)).toBe('refused');
    expect(versions()).toEqual([1]);
  });

  it('chooses another method where the one in use is not the best any more', async () => {
    const { atRest, ports, store } = start();
    store(12);
    const worst = { codec: 'zstd' as const, level: 1 };
    atRest.adopt(dataset, 'page', [{ method: worst, contentBytes: 100, storedBytes: 50, ms: 1, decodeMs: 1 }], 4);
    const improvement = (await ports.improvements(signal)).find(({ id }) => id.startsWith('methods'));
    expect(improvement).toEqual({ id: `methods ${dataset} page`, gain: expect.any(Number), observations: 240 });
    expect(improvement?.gain).toBeGreaterThan(0.02);
    expect(await ports.apply(`methods ${dataset} page`, signal)).toBe('applied');
    expect(atRest.stats().choices).toMatchObject([{ method: { codec: 'zstd', level: 9 } }]);
    expect((await ports.improvements(signal)).map(({ id }) => id)).toEqual([`dictionary 1 ${dataset}`]);
  });

  it('stops measuring when it is told to', async () => {
    const { ports, store } = start();
    store(12);
    await expect(ports.improvements(AbortSignal.abort(new Error('time is up')))).rejects.toThrow('time is up');
  });
});
