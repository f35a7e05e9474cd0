import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { createIndexPage } from '../../src/loaders/index-page.ts';
import type { WireRecord } from '../../src/openfda/answer.ts';
import { RecordIndex } from '../../src/source/record-index.ts';
import { digestOf, encodeResults } from '../../src/source/stored-answer.ts';
import { measureRatio, printRatio } from '../ratio.ts';

const dataset = 'device/510k';
const catalogue = readCatalogue(readSdl(`${import.meta.dirname}/../../schema`));

function answerOf(path: string, version: number, results: readonly WireRecord[]) {
  const provenance = { path, lastUpdated: '2026-11-15', fetchedAt: 0, validatedAt: 0, stale: false, sampleData: true };
  return { results, version, provenance };
}

async function readRecords(): Promise<WireRecord[]> {
  const world = generateWorld({ seed: 7, records: 30_000, today: '2026-11-22' });
  const records: WireRecord[] = [];
  for await (const record of world.datasets.find(({ path }) => path === dataset)?.records ?? []) {
    records.push(record as WireRecord);
  }
  return records;
}

/** Indexing a page beside the least that a miss does with its text: reading, writing and hashing it. */
async function measureTime(records: readonly WireRecord[]): Promise<void> {
  for (const size of [1, 20, 100, 1000]) {
    const results = records.slice(0, size);
    const text = JSON.stringify(results);
    const times = Math.max(1, 1000 / size);
    const index = new RecordIndex({ maxBytes: 16 * 2 ** 20 });
    const indexPage = createIndexPage({ catalogue, index });
    let page = 0;
    const indexing = () => {
      for (let time = 0; time < times; time += 1) {
        page += 1;
        indexPage(dataset, answerOf(`/${page}`, page, results), 0);
      }
    };
    const storing = () => {
      for (let time = 0; time < times; time += 1) {
        const answer = answerOf('', 0, JSON.parse(text) as WireRecord[]);
        const parts = { total: size, lastUpdated: '2026-11-15', next: undefined, sampleData: true, fetchedAt: 0 };
        digestOf(encodeResults({ ...answer, ...parts }));
      }
    };
    printRatio(
      await measureRatio(`${size} records: indexing, parsing with storing (times ${times})`, indexing, storing),
    );
  }
}

/** Bytes that keys in pages of several sizes take, beside the index's own estimate. */
function measureMemory(): void {
  const indexPage = (index: RecordIndex) => createIndexPage({ catalogue, index });
  for (const [pages, size] of [
    [10_000, 1],
    [10_000, 20],
    [200, 1000],
  ] as const) {
    const index = new RecordIndex({ maxBytes: Number.POSITIVE_INFINITY });
    const put = indexPage(index);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let page = 0; page < pages; page += 1) {
      const text = JSON.stringify(Array.from({ length: size }, (_, slot) => ({ k_number: `K${page * size + slot}` })));
      put(dataset, answerOf(`/device/510k.json?search=product_code&skip=${page}`, page, JSON.parse(text)), 0);
    }
    globalThis.gc?.();
    const taken = process.memoryUsage().heapUsed - before;
    const figures = `${(taken / index.size).toFixed(0)} bytes a key, estimated ${(index.bytes / index.size).toFixed(0)}`;
    console.log(`${pages} pages of ${size}: ${figures}`);
  }
}

await measureTime(await readRecords());
measureMemory();
