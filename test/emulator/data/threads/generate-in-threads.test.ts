import { describe, expect, it } from 'vitest';
import { DATASET_PATHS } from '../../../../src/emulator/data/dataset-paths.ts';
import { generateWorld } from '../../../../src/emulator/data/generate-world.ts';
import { generateInThreads } from '../../../../src/emulator/data/threads/generate-in-threads.ts';
import { recordsOf } from '../world-reading.ts';

const OPTIONS = { seed: 7, records: 600, today: '2026-06-15' };

describe('generateInThreads', () => {
  it('makes the world that one thread makes, byte for byte and in its order', { timeout: 120_000 }, async () => {
    const alone = generateWorld(OPTIONS);
    const together = await generateInThreads({ ...OPTIONS, threads: 2, recordsATask: 20 });
    expect(together.sample).toBe(true);
    for (const [at, path] of DATASET_PATHS.entries()) {
      const dataset = together.datasets[at];
      expect(dataset).toMatchObject({ path, lastUpdated: alone.datasets[at]?.lastUpdated });
      const texts = [...recordsOf(alone, path)].map((record) => JSON.stringify(record));
      const written = (dataset?.chunks ?? []).map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('');
      expect(written === texts.join(''), path).toBe(true);
      const lengths = (dataset?.chunks ?? []).flatMap((chunk) => [...chunk.lengths]);
      expect(lengths).toEqual(texts.map((text) => Buffer.byteLength(text)));
    }
  });

  it('refuses what generateWorld refuses, before it starts a thread', async () => {
    const spawn = () => {
      throw new Error('started');
    };
    await expect(generateInThreads({ ...OPTIONS, seed: 0.5, threads: 2, spawn })).rejects.toThrow(
      'expected a whole number as seed, but got 0.5',
    );
  });
});
