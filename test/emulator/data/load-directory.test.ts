import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDirectory } from '../../../src/emulator/data/load-directory.ts';
import type { WireRecord, World } from '../../../src/emulator/data/world.ts';
import { zipArchive } from './zip-archive.ts';

const TODAY = '2026-06-15';
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'openfda-data-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function put(name: string, content: string | Buffer, modified = '2026-03-04'): Promise<string> {
  const file = join(directory, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  await utimes(file, new Date(modified), new Date(modified));
  return file;
}

async function recordsOf(world: World, path: string): Promise<WireRecord[]> {
  const dataset = world.datasets.find((candidate) => candidate.path === path);
  if (dataset === undefined) throw new Error(`no ${path}`);
  const records: WireRecord[] = [];
  for await (const record of dataset.records) records.push(record);
  return records;
}

const bulk = (results: unknown, lastUpdated?: string): string =>
  JSON.stringify({ meta: { disclaimer: 'x', ...(lastUpdated ? { last_updated: lastUpdated } : {}) }, results });
const zipped = (json: string): Buffer => zipArchive([{ name: 'data.json', content: Buffer.from(json) }]);

/** Every form in which one list of records may lie in a directory: file name to content. */
const FORMS: Readonly<Record<string, (records: WireRecord[]) => Record<string, string | Buffer>>> = {
  array: (records) => ({ 'drug.label.json': JSON.stringify(records) }),
  'indented bulk download': (records) => ({
    'drug.label.json': JSON.stringify({ meta: {}, results: records }, null, 2),
  }),
  gzip: (records) => ({ 'drug.label.json.gz': gzipSync(bulk(records)) }),
  zip: (records) => ({ 'drug.label.json.zip': zipped(bulk(records)) }),
  'stored zip': (records) => ({
    'drug.label.json.zip': zipArchive([{ name: 'd.json', content: Buffer.from(bulk(records)) }], { method: 'stored' }),
  }),
  zip64: (records) => ({
    'drug.label.json.zip': zipArchive(
      [
        { name: 'readme.txt', content: Buffer.from('hello') },
        { name: 'd.json', content: Buffer.from(bulk(records)) },
      ],
      { zip64: true },
    ),
  }),
  'bulk parts': (records) => ({
    'drug-label-0002-of-0002.json.zip': zipped(bulk(records.slice(2))),
    'drug-label-0001-of-0002.json.zip': zipped(bulk(records.slice(0, 2))),
  }),
  'numbered parts': (records) => ({
    'drug.label.0010.json.gz': gzipSync(JSON.stringify(records.slice(2))),
    'drug.label.0002.json': JSON.stringify(records.slice(0, 2)),
  }),
  'parts in folders': (records) => ({
    '2025q2/drug-label-0001-of-0001.json.zip': zipped(bulk(records.slice(1))),
    '2025q1/drug-label-0001-of-0001.json.zip': zipped(bulk(records.slice(0, 1))),
  }),
};

const aRecord = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4, noNullPrototype: true });

describe('loadDirectory', () => {
  it.each(Object.keys(FORMS))('gives back the records of a directory in the form: %s', async (form) => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRecord, { maxLength: 6 }), async (records) => {
        await rm(directory, { recursive: true, force: true });
        for (const [name, content] of Object.entries(FORMS[form]?.(records as WireRecord[]) ?? {}))
          await put(name, content);
        const world = await loadDirectory(directory, { today: TODAY });
        const wire = JSON.parse(JSON.stringify(records));
        expect(await recordsOf(world, 'drug/label')).toEqual(wire);
        expect(await recordsOf(world, 'drug/label')).toEqual(wire);
      }),
      { numRuns: 15 },
    );
  });

  it('tells genuine data from generated, and knows a dataset by its path', async () => {
    await put('device.510k.json', '[{"k_number":"K1"}]');
    await put('tobacco.problem.json', '[]');
    const world = await loadDirectory(directory, { today: TODAY });
    expect(world.sample).toBe(false);
    expect(world.datasets.map(({ path }) => path)).toEqual(['device/510k', 'tobacco/problem']);
  });

  it('takes the greatest last_updated of the parts', async () => {
    await put('device-event-0001-of-0002.json.zip', zipped(bulk([], '2026-02-03')));
    await put('device-event-0002-of-0002.json.zip', zipped(bulk([], '2026-02-01')));
    const world = await loadDirectory(directory, { today: TODAY });
    expect(world.datasets.map(({ lastUpdated }) => lastUpdated)).toEqual(['2026-02-03']);
  });

  it('finds last_updated behind the results, too', async () => {
    await put('device.pma.json', '{"results":[{"a":1}],"meta":{"last_updated":"2026-01-09"}}');
    const world = await loadDirectory(directory, { today: TODAY });
    expect(world.datasets[0]?.lastUpdated).toBe('2026-01-09');
  });

  it('takes the day a file was modified where it carries no date, but none after today', async () => {
    await put('device.pma.json', '[]', '2026-03-04T12:00:00Z');
    await put('device.recall.json', '[]', '2027-01-01T12:00:00Z');
    const world = await loadDirectory(directory, { today: TODAY });
    expect(world.datasets.map(({ lastUpdated }) => lastUpdated)).toEqual(['2026-03-04', TODAY]);
  });

  it('refuses data files that name no dataset, all at once', async () => {
    await put('device.510k.json', '[]');
    const first = await put('device.510ks.json', '[]');
    const second = await put('labels.json.zip', zipped('[]'));
    await expect(loadDirectory(directory, { today: TODAY })).rejects.toThrow(first);
    await expect(loadDirectory(directory, { today: TODAY })).rejects.toThrow(second);
  });

  it('reports other files and leaves them aside', async () => {
    await put('device.510k.json', '[]');
    const readme = await put('README.txt', 'hello');
    const messages: string[] = [];
    await loadDirectory(directory, { today: TODAY, report: (message) => messages.push(message) });
    expect(messages).toEqual([`${readme}: left aside, not a data file (.json, .json.gz or .json.zip)`]);
  });

  it('refuses a directory without data, and a bulk download with parts missing', async () => {
    await expect(loadDirectory(directory, { today: TODAY })).rejects.toThrow(
      'expected data files such as device.510k.json',
    );
    await put('drug-label-0002-of-0003.json', '[]');
    await expect(loadDirectory(directory, { today: TODAY })).rejects.toThrow(/drug\/label in 3 parts: missing 1, 3/);
  });

  it('names the file and the byte of a fault met while streaming', async () => {
    const file = await put('device.pma.json', `[${'{"a":1},'.repeat(60_000)}{"a":`);
    const world = await loadDirectory(directory, { today: TODAY });
    await expect(recordsOf(world, 'device/pma')).rejects.toThrow(
      `${file}: at byte of JSON 480006: expected the rest of a value that began at byte 480001, but got the end of the file`,
    );
  });

  const noise = Buffer.from(
    JSON.stringify(Array.from({ length: 3000 }, (_, a) => ({ a, b: Math.sin(a).toString(36) }))),
  );
  const archive = zipArchive([{ name: 'd.json', content: noise }]);
  const flipped = Buffer.from(archive);
  flipped.writeUInt8((flipped[9000] ?? 0) ^ 0xff, 9000);
  const wrongSum = Buffer.from(archive);
  wrongSum.writeUInt32LE(1, wrongSum.length - 22 - 6 - 46 + 16);
  it.each([
    ['a truncated archive', 'json.zip', archive.subarray(0, -30), 'a ZIP archive that ends with its directory'],
    ['bytes that are no archive', 'json.zip', Buffer.from('[]'), 'a ZIP archive that ends with its directory'],
    [
      'an archive of two data files',
      'json.zip',
      zipArchive([
        { name: 'a.json', content: noise },
        { name: 'b.json', content: noise },
      ]),
      'one member ending in .json',
    ],
    [
      'an archive without data',
      'json.zip',
      zipArchive([{ name: 'a.txt', content: noise }]),
      'one member ending in .json',
    ],
    ['damaged deflated data', 'json.zip', flipped, ''],
    ['a wrong checksum', 'json.zip', wrongSum, 'CRC-32 1'],
    ['a truncated gzip file', 'json.gz', gzipSync(noise).subarray(0, -500), 'whole gzip data'],
    ['a gzip file that is none', 'json.gz', Buffer.from('[]'), 'whole gzip data'],
    ['an empty file', 'json', Buffer.alloc(0), 'an array of records or an object with "results"'],
  ])('names the fault of %s', async (_, extension, content, expected) => {
    const file = await put(`device.udi.${extension}`, content);
    const reading = loadDirectory(directory, { today: TODAY }).then((world) => recordsOf(world, 'device/udi'));
    await expect(reading).rejects.toMatchObject({
      code: 'DATA_FILE_INVALID',
      file,
      message: expect.stringContaining(expected),
    });
  });
});
