import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDirectory } from '../../../src/emulator/data/load-directory.ts';

const MEGABYTE = 1_048_576;
const RECORDS = 100_000;
const TEXT = 'A "quoted" text with \\ and ]}[{ and é, repeated. '.repeat(42);
let directory: string;

/** Writes 200 MB of records as one bulk download, plain and gzipped. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'openfda-data-'));
  const file = join(directory, 'drug.label.json');
  const out = createWriteStream(file);
  out.write('{"meta":{"last_updated":"2026-01-02"},"results":[');
  for (let index = 0; index < RECORDS; index += 1) {
    const record = JSON.stringify({ id: index, text: TEXT });
    if (!out.write(index === 0 ? record : `,${record}`)) await once(out, 'drain');
  }
  out.end(']}');
  await once(out, 'finish');
  await pipeline(
    createReadStream(file),
    createGzip({ level: 1 }),
    createWriteStream(join(directory, 'drug.event.json.gz')),
  );
}, 120_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('loadDirectory with a file of 200 MB', () => {
  it.each(['drug/label', 'drug/event'])('streams %s within small memory', async (path) => {
    expect((await stat(join(directory, 'drug.label.json'))).size).toBeGreaterThan(200 * MEGABYTE);
    const world = await loadDirectory(directory, { today: '2026-06-15' });
    const before = process.memoryUsage().rss;
    let most = before;
    let next = 0;
    for await (const record of world.datasets.find((dataset) => dataset.path === path)?.records ?? []) {
      if (record.id !== next || record.text !== TEXT)
        throw new Error(`record ${next} came as ${JSON.stringify(record).slice(0, 80)}`);
      next += 1;
      if (next % 5000 === 0) most = Math.max(most, process.memoryUsage().rss);
    }
    expect(next).toBe(RECORDS);
    expect((most - before) / MEGABYTE).toBeLessThan(150);
  });
});
