import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import { ByteStack } from '../../src/monitor/miss-ratio/byte-stack.ts';
import { MissRatioSampler } from '../../src/monitor/miss-ratio/miss-ratio-sampler.ts';
import { createMissRatioWatch } from '../../src/monitor/miss-ratio/miss-ratio-watch.ts';

interface Use {
  readonly key: number;
  readonly bytes: number;
}

/** The bytes between uses of a key, counted one by one. */
function exactDistances(uses: readonly Use[]): (number | undefined)[] {
  const stack: Use[] = [];
  return uses.map(({ key, bytes }) => {
    const place = stack.findIndex((held) => held.key === key);
    const distance = place < 0 ? undefined : stack.slice(0, place + 1).reduce((sum, held) => sum + held.bytes, 0);
    if (place >= 0) stack.splice(place, 1);
    stack.unshift({ key, bytes });
    return distance;
  });
}

const scattered = (key: number) => Math.imul(Math.imul(key + 1, 0x9e3779b1) ^ 0x7f4a7c15, 0x85ebca6b) >>> 0;

/** Uses of `keys` keys, the n-th 1/n^skew as often as the first, of 300 bytes to 100 KB; then a scan and a shift of what is popular. */
function trace(seed: number, keys: number, length: number, skew: number): Use[] {
  const random = createSeededRandom(seed);
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= keys; rank += 1) {
    sum += rank ** -skew;
    sums.push(sum);
  }
  const sizes = Array.from({ length: 3 * keys }, () => Math.round(300 * 330 ** random()));
  const draw = () => {
    const wanted = random() * (sums.at(-1) ?? 0);
    let [low, high] = [0, keys - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return Array.from({ length }, (_, at) => {
    const isScan = at % 10 === 0;
    const key = isScan ? 2 * keys + ((at / 10) % keys) : at > length / 2 ? (draw() + keys / 2) % (2 * keys) : draw();
    return { key, bytes: sizes[key] ?? 300 };
  });
}

describe('the LRU stack by bytes', () => {
  it('tells the bytes between two uses of a key as counting them does', () => {
    const use = fc.record({ key: fc.nat(12), bytes: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(fc.array(use, { maxLength: 120 }), (uses) => {
        const stack = new ByteStack(4);
        expect(uses.map(({ key, bytes }) => stack.use(key, bytes))).toEqual(exactDistances(uses));
      }),
    );
  });
});

describe('the miss-ratio curve', () => {
  it.each([
    { seed: 1, keys: 20_000, skew: 0.9 },
    { seed: 2, keys: 30_000, skew: 0.7 },
    { seed: 3, keys: 10_000, skew: 1.1 },
    { seed: 4, keys: 2000, skew: 0.8 },
  ])('is within 0.02 of an exact LRU simulation on average and 0.06 anywhere ($keys keys, skew $skew)', (shape) => {
    const uses = trace(shape.seed, shape.keys, 200_000, shape.skew);
    const exact = new ByteStack(3 * shape.keys);
    const sampler = new MissRatioSampler();
    const distances: number[] = [];
    for (const { key, bytes } of uses) {
      const distance = exact.use(key, bytes);
      if (distance !== undefined) distances.push(distance);
      sampler.use(scattered(key), bytes);
    }
    const sizes = Array.from({ length: 16 }, (_, step) => 2 ** (14 + step));
    const errors = sizes.map((size) => {
      const truth = 1 - distances.filter((distance) => distance <= size).length / uses.length;
      return Math.abs((sampler.missRatio(size) ?? Number.NaN) - truth);
    });
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.02);
    expect(Math.max(...errors)).toBeLessThan(0.06);
  });

  it('never rises with the size', () => {
    const sampler = new MissRatioSampler({ maxKeys: 100 });
    for (const { key, bytes } of trace(5, 3000, 20_000, 0.8)) sampler.use(scattered(key), bytes);
    const ratios = Array.from({ length: 200 }, (_, step) => sampler.missRatio(2 ** (step / 5)) ?? Number.NaN);
    for (const [at, ratio] of ratios.entries()) expect(ratio).toBeLessThanOrEqual(ratios[at - 1] ?? 1);
  });

  it('knows answers by what they take in memory, once they were read, and tells nothing of few reads', () => {
    const watch = createMissRatioWatch({ footprintOf: (_, bytes) => bytes + 1000 });
    const read = (key: string, times: number) => {
      for (let time = 0; time < times; time += 1) watch.onRead(key, 1000);
    };
    watch.onStored('/a', 1000);
    watch.onRead('/a', undefined);
    read('/a', 500);
    expect(watch.curve([4000])).toBeUndefined();
    watch.onStored('/b', 1000);
    watch.onRead('/b', undefined);
    for (let time = 0; time < 1000; time += 1) {
      read('/a', 1);
      read('/b', 1);
    }
    const [none, small, large] = watch.curve([1000, 2100, 4400]) ?? [];
    expect(none).toEqual({ bytes: 1000, missRatio: 1 });
    expect(small?.missRatio).toBeGreaterThan(0.75);
    expect(large?.missRatio).toBeLessThan(0.01);
  });

  it('goes by the bytes that were stored, not by those that are read of them', () => {
    const watch = createMissRatioWatch({ footprintOf: (_, bytes) => bytes });
    for (const key of ['/a', '/b', '/c', '/d']) {
      watch.onStored(key, 1000);
      watch.onRead(key, undefined);
    }
    for (let turn = 0; turn < 1000; turn += 1) for (const key of ['/a', '/b', '/c', '/d']) watch.onRead(key, 4000);
    const [small, large] = watch.curve([3000, 4500]) ?? [];
    expect(small?.missRatio).toBeGreaterThan(0.9);
    expect(large?.missRatio).toBeLessThan(0.01);
    for (const key of ['/a', '/b', '/c', '/d']) watch.onStored(key, 500);
    for (let turn = 0; turn < 9000; turn += 1) for (const key of ['/a', '/b', '/c', '/d']) watch.onRead(key, 4000);
    expect(watch.curve([2500])?.[0]?.missRatio).toBeLessThan(0.2);
  });

  it('leaves out what could not be stored', () => {
    const watch = createMissRatioWatch({ footprintOf: (_, bytes) => bytes });
    for (let time = 0; time < 5000; time += 1) watch.onRead('/too-large', undefined);
    expect(watch.curve([1e9])).toBeUndefined();
  });
});
