import { describe, expect, it } from 'vitest';
import { createCodecSet } from '../../src/compression/codec-set.ts';
import { timeInThread } from '../../src/compression/time-in-thread.ts';
import { timeMethod } from '../../src/compression/time-method.ts';
import { someRecords } from './some-records.ts';

const codecs = createCodecSet();
const page = Buffer.from(JSON.stringify(someRecords(30)));

describe('timing a method', () => {
  it('leaves out the first run, and takes the median of the others', () => {
    let time = 0;
    const costs = [9600, 5, 700, 5, 6, 5, 5, 5, 5, 5];
    const zstd = {
      ...codecs.zstd,
      encode(...args: Parameters<typeof codecs.zstd.encode>) {
        time += costs.shift() ?? 5;
        return codecs.zstd.encode(...args);
      },
    };
    const [timing] = timeMethod(zstd, { level: 3, dictionary: undefined, samples: [page] }, () => time);
    expect(timing).toMatchObject({ contentBytes: page.length, encodeMs: 5, decodeMs: 0 });
    expect(timing?.encodedBytes).toBe(codecs.zstd.encode(page, { level: 3 }).length);
  });

  it('runs each sample three times at least, and nine at most', () => {
    let time = 0;
    let runs = 0;
    const counting = (costMs: number) => ({
      ...codecs.zstd,
      encode(...args: Parameters<typeof codecs.zstd.encode>) {
        runs += 1;
        time += costMs;
        return codecs.zstd.encode(...args);
      },
    });
    timeMethod(counting(1000), { level: 3, dictionary: undefined, samples: [page] }, () => time);
    expect(runs).toBe(1 + 3);
    runs = 0;
    timeMethod(counting(0), { level: 3, dictionary: undefined, samples: [page] }, () => time);
    expect(runs).toBe(1 + 9);
  });

  it('happens in a thread of its own, with the dictionary', async () => {
    const dictionary = page.subarray(0, 4096);
    const task = { level: 3, dictionary, samples: [page, page.subarray(0, 2000)] };
    const timings = await timeInThread(codecs.zstd, task);
    expect(timings.map(({ encodedBytes }) => encodedBytes)).toEqual(
      task.samples.map((sample) => codecs.zstd.encode(sample, { level: 3, dictionary }).length),
    );
    for (const { encodeMs, decodeMs } of timings) expect(Math.min(encodeMs, decodeMs)).toBeGreaterThan(0);
  });

  it('ends when it is told to', async () => {
    const end = new AbortController();
    const timed = timeInThread(
      codecs.brotli,
      { level: 11, dictionary: undefined, samples: Array.from({ length: 1000 }, () => page) },
      end.signal,
    );
    end.abort(new Error('time is up'));
    await expect(timed).rejects.toThrow('time is up');
    await expect(
      timeInThread(codecs.zstd, { level: 3, dictionary: undefined, samples: [] }, end.signal),
    ).rejects.toThrow('time is up');
  });
});
