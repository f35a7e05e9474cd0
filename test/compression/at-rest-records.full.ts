import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCodecSet } from '../../src/compression/codec-set.ts';
import { createRestCompressor } from '../../src/compression/rest-compressor.ts';
import type { Preference } from '../../src/compression/rest-settings.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';

const { brotli } = createCodecSet();
const pageOf = (texts: readonly Buffer[]): Buffer => Buffer.from(`{"results":[${texts.join()}]}`);

/** A compressor that was shown and trained with the texts at even places, and the texts at odd places. */
async function trainedOnHalf(dataset: string, texts: readonly Buffer[], prefer: Preference) {
  let clock = 0;
  const compressor = createRestCompressor({
    prefer,
    now: () => {
      clock += 1;
      return clock;
    },
    random: createSeededRandom(11),
  });
  for (const [index, text] of texts.entries()) if (index % 2 === 0) compressor.learn(dataset, text);
  await compressor.train(dataset);
  return { compressor, unseen: texts.filter((_, index) => index % 2 === 1) };
}

async function shareOfRecords(dataset: string, texts: readonly Buffer[], prefer: Preference): Promise<number> {
  const { compressor, unseen } = await trainedOnHalf(dataset, texts, prefer);
  const long = unseen.filter(({ length }) => length >= 1024).slice(0, 20);
  let stored = 0;
  for (const text of long) stored += (await compressor.condense(dataset, text)).bytes.length;
  return stored / long.reduce((sum, { length }) => sum + length, 0);
}

const generated: [string, Buffer[]][] = [];
for (const { path, records } of generateWorld({ seed: 5, records: 6000, today: '2026-06-01' }).datasets) {
  const texts: Buffer[] = [];
  for await (const record of records) {
    texts.push(Buffer.from(JSON.stringify(record)));
    if (texts.length === 160) break;
  }
  // Smaller records are stored as they are, or hardly pay.
  if (texts.filter((text) => text.length >= 1024).length >= 40) generated.push([path, texts]);
}

describe('generated records that no dictionary has seen', () => {
  it.each(generated)('of %s are stored in at most 0.35 of their size', async (dataset, texts) => {
    expect(await shareOfRecords(dataset, texts, 'speed')).toBeLessThanOrEqual(0.35);
  });
});

describe('pages of generated records', () => {
  const some = generated.filter(([dataset]) => ['device/510k', 'drug/ndc', 'device/recall'].includes(dataset));

  it.each(some)('of %s come as close to the best brotli as the preference asks', async (dataset, texts) => {
    for (const [prefer, bound] of [['space', 1.03] as const, ['speed', 1.15] as const]) {
      const { compressor, unseen } = await trainedOnHalf(dataset, texts, prefer);
      for (const at of [0, 20]) await compressor.condense(dataset, pageOf(unseen.slice(at, at + 20)));
      const page = pageOf(unseen.slice(40, 60));
      const { bytes } = await compressor.condense(dataset, page);
      expect(bytes.length / brotli.encode(page, { level: 11 }).length).toBeLessThanOrEqual(bound);
    }
  });
});

const samples = new URL('../../../shared/openfda/samples/', import.meta.url);
// Datasets of which there are enough genuine records to train from half of them.
const genuine = ['device.enforcement', 'device.event', 'drug.drugsfda', 'drug.event', 'drug.ndc', 'food.enforcement'];

describe.skipIf(!existsSync(samples))('genuine records that no dictionary has seen (from ../shared/openfda)', () => {
  it.each(genuine)('of %s are stored in at most 0.35 of their size', async (name) => {
    const records: unknown[] = JSON.parse(readFileSync(new URL(`${name}.json`, samples), 'utf8'));
    const texts = records.map((record) => Buffer.from(JSON.stringify(record)));
    expect(await shareOfRecords(name, texts, 'space')).toBeLessThanOrEqual(0.35);
  });
});
