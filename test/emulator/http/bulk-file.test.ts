import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateWorld } from '../../../src/emulator/data/generate-world.ts';
import { loadDirectory } from '../../../src/emulator/data/load-directory.ts';
import { ENDPOINTS } from '../../../src/emulator/endpoints.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/start-emulator.ts';
import { fetchPlainly } from '../fetch-plainly.ts';
import { type Body, serving } from '../serving.ts';
import { smallWorld } from '../small-world.ts';

interface Manifest {
  readonly results: Record<
    string,
    Record<string, { readonly total_records: number; readonly partitions: Partition[] }>
  >;
}
interface Partition {
  readonly size_mb: string;
  readonly records: number;
  readonly display_name: string;
  readonly file: string;
}

const limits = { perMinute: 1e6, perDay: 1e6 };
const ask = (file: string, options = {}) => fetchPlainly(file, new URL(file).pathname, options);
async function partitionsOf({ url }: Emulator): Promise<Partition[]> {
  const { results } = (await fetchPlainly(url, '/download.json')).json() as Manifest;
  return Object.values(results).flatMap((domain) => Object.values(domain).flatMap(({ partitions }) => partitions));
}

describe('a mirror made of the bulk files', () => {
  let origin: Emulator;
  let mirror: Emulator;
  let folder: string;
  beforeAll(async () => {
    origin = await startEmulator({ world: generateWorld({ seed: 3, records: 1500, today: '2026-06-15' }), limits });
    folder = await mkdtemp(join(tmpdir(), 'openfda-mirror-'));
    for (const { file } of await partitionsOf(origin))
      await writeFile(join(folder, basename(file)), (await ask(file)).text);
    mirror = await startEmulator({ world: await loadDirectory(folder, { today: '2026-06-15' }), limits });
  });
  afterAll(async () => {
    await Promise.all([origin?.close(), mirror?.close(), rm(folder, { recursive: true, force: true })]);
  });

  it.each(ENDPOINTS.map(({ path }) => path))('answers for %s with the same records and date', async (path) => {
    const whole = async ({ url }: Emulator) => {
      const { meta, results } = (await fetchPlainly(url, `/${path}.json?limit=1000`)).json() as Body;
      return { meta, records: results.map((record) => JSON.stringify(record)).sort() };
    };
    const own = await whole(origin);
    expect(own.records.length).toBeGreaterThan(0);
    expect(await whole(mirror)).toEqual(own);
  });

  it('pages where an index has one dataset as the origin does, cursors included', async () => {
    const page = async ({ url }: Emulator) => {
      const answer = await fetchPlainly(url, '/device/510k.json?sort=decision_date:desc&limit=5');
      return [answer.text, String(answer.headers.link).replace(url, '')];
    };
    expect(await page(mirror)).toEqual(await page(origin));
  });

  it('offers in its turn the same files, of the sizes it tells', async () => {
    const files = async (emulator: Emulator) =>
      (await partitionsOf(emulator)).map(({ file, ...rest }) => ({ ...rest, file: file.replace(emulator.url, '') }));
    expect(await files(mirror)).toEqual(await files(origin));
    expect(await files(origin)).toHaveLength(29);
    for (const { file, size_mb, records } of await partitionsOf(mirror)) {
      const { text, headers } = await ask(file);
      expect(headers['content-length']).toBe(String(Buffer.byteLength(text)));
      expect(size_mb).toBe((Buffer.byteLength(text) / 1_048_576).toFixed(2));
      expect((JSON.parse(text) as Body).results).toHaveLength(records);
    }
  });
});

describe('a bulk file', () => {
  const { emulator, get } = serving(
    smallWorld(
      {
        'device/510k': [{ k_number: 'K1', applicant: 'Ä "quoted"' }, { k_number: 'K2' }],
        'device/enforcement': [
          { recall_number: 'D1', product_type: 'Devices' },
          { recall_number: 'F1', product_type: 'Food' },
          { recall_number: 'D2', product_type: 'Devices' },
        ],
        'drug/label': Array.from({ length: 300 }, (_, i) => ({ id: String(i), text: 'x'.repeat(20_000) })),
      },
      true,
    ),
    { faults: [{ kind: '503', path: '/download/' }], limits: { perMinute: 3, perDay: 3 } },
  );
  const clearances = '/download/device/510k/device-510k-0001-of-0001.json';

  it('is an envelope of meta and all records in the order in which they came', async () => {
    const answer = await get(clearances);
    expect(answer.json()).toEqual({
      meta: expect.objectContaining({ last_updated: '2026-03-02', results: { skip: 0, limit: 2, total: 2 } }),
      results: [{ k_number: 'K1', applicant: 'Ä "quoted"' }, { k_number: 'K2' }],
    });
    expect(answer.headers['content-type']).toBe('application/json');
    expect(answer.headers['x-openfda-sample-data']).toBe('generated');
  });

  it('holds of a shared index what its endpoint serves, wherever that came from', async () => {
    const numbers = async (domain: string) => {
      const answer = await get(`/download/${domain}/enforcement/${domain}-enforcement-0001-of-0001.json`);
      return (answer.json() as Body).results.map(({ recall_number }) => recall_number);
    };
    expect(await numbers('device')).toEqual(['D1', 'D2']);
    expect(await numbers('food')).toEqual(['F1']);
  });

  it('costs no allowance and meets no fault', async () => {
    for (let i = 0; i < 10; i += 1) expect((await get(clearances)).status).toBe(200);
  });

  it('is told by HEAD without being sent', async () => {
    const head = await fetchPlainly(emulator().url, clearances, { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength((await get(clearances)).text));
  });

  it('goes on as it began where its dataset is reloaded meanwhile, and its server where the caller goes away', async () => {
    const path = '/download/drug/label/drug-label-0001-of-0001.json';
    const text = await new Promise<string>((resolve, reject) => {
      const sent = request(`${emulator().url}${path}`, (response) => {
        response.pause();
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')));
        emulator()
          .control.reload('drug/label', [{ id: 'new' }], '2026-03-03')
          .then(() => response.resume(), reject);
      });
      sent.on('error', reject).end();
    });
    const { meta, results } = JSON.parse(text) as Body;
    expect([meta.last_updated, results.length]).toEqual(['2026-03-02', 300]);
    expect(((await get(path)).json() as Body).results).toEqual([{ id: 'new' }]);
    await new Promise<void>((resolve) => {
      const sent = request(`${emulator().url}${path}`, (response) => response.destroy().on('close', resolve));
      sent.end();
    });
    expect((await get(clearances)).status).toBe(200);
  });

  it.each(['/download/device/510k/device-510k-0002-of-0002.json', '/download/device/udi/device-udi-0001-of-0001.json'])(
    'is none at %s',
    async (path) => {
      emulator().control.setFaults([]);
      emulator().control.clearLimits();
      expect((await get(path)).status).toBe(404);
    },
  );
});
