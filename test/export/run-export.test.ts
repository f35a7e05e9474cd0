import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { GatewayError } from '../../src/errors.ts';
import { readExportOptions } from '../../src/export/export-options.ts';
import { createPatientClient } from '../../src/export/patient-client.ts';
import { runExport } from '../../src/export/run-export.ts';
import { createOpenFdaClient, type OpenFdaClient } from '../../src/openfda/client.ts';
import { worldOf } from '../support/start-gateway.ts';

const catalogue = readCatalogue(readSdl('schema'));
const day = (place: number) => new Date(Date.UTC(2000, 0, 1 + place)).toISOString().slice(0, 10);
const records = Array.from({ length: 530 }, (_, place) => ({
  k_number: `K${String(place).padStart(6, '0')}`,
  applicant: place % 2 === 0 ? 'Even, "Inc."' : 'Odd\nLtd',
  decision_date: day(place % 90),
}));

describe('an export', () => {
  let emulator: Emulator;
  let client: OpenFdaClient;
  let folder: string;
  beforeAll(async () => {
    emulator = await startEmulator({
      world: worldOf({ 'device/510k': records }),
      limits: { perMinute: 1e9, perDay: 1e9 },
    });
    client = createOpenFdaClient({ url: emulator.url, timeoutMs: 10_000, maxConcurrency: 1, fetch, now: Date.now });
    folder = await mkdtemp(join(tmpdir(), 'export-'));
  });
  beforeEach(() => emulator.requests.clear());
  afterAll(async () => {
    await emulator.close();
    await rm(folder, { recursive: true });
  });

  const optionsFor = (out: string, ...more: string[]) =>
    readExportOptions(['--dataset', 'device/510k', '--out', join(folder, out), '--page', '100', ...more], catalogue);
  const lines = async (file: string) =>
    (await readFile(join(folder, file), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { k_number: string });

  it('writes every record once, newest first, in as few requests as pages', async () => {
    const result = await runExport(client, optionsFor('all.ndjson'), () => {});
    expect(result).toMatchObject({ records: 530, resumed: false, reloaded: false });
    const written = await lines('all.ndjson');
    expect(new Set(written.map((record) => record.k_number)).size).toBe(530);
    expect(written).toHaveLength(530);
    expect(emulator.requests).toHaveLength(6);
  });

  it('goes on after an interruption, without loss, repeat or a request too many', async () => {
    let asked = 0;
    const failing: Pick<OpenFdaClient, 'ask'> = {
      ask: (request, signal) => {
        asked += 1;
        if (asked === 4) throw new GatewayError('UPSTREAM_UNAVAILABLE', 'gone');
        return client.ask(request, signal);
      },
    };
    const options = optionsFor('resumed.ndjson');
    await expect(runExport(failing, options, () => {})).rejects.toThrow('gone');
    const partial = await readFile(options.out, 'utf8');
    await writeFile(options.out, `${partial}{"half": "a rec`);
    const result = await runExport(client, options, () => {});
    expect(result).toMatchObject({ records: 530, resumed: true });
    await runExport(client, optionsFor('whole.ndjson'), () => {});
    expect(await readFile(options.out, 'utf8')).toBe(await readFile(join(folder, 'whole.ndjson'), 'utf8'));
    expect(emulator.requests).toHaveLength(3 + 3 + 6);
  });

  it('starts anew where the search is another', async () => {
    const failing: Pick<OpenFdaClient, 'ask'> = {
      ask: (request) => (request.searchAfter ? Promise.reject(new Error('gone')) : client.ask(request)),
    };
    await expect(runExport(failing, optionsFor('other.ndjson'), () => {})).rejects.toThrow('gone');
    const odd = optionsFor('other.ndjson', '--where', '{"applicant": {"startsWith": "Even"}}');
    expect(await runExport(client, odd, () => {})).toMatchObject({ records: 265, resumed: false });
    expect(await lines('other.ndjson')).toHaveLength(265);
  });

  it('writes CSV that quotes what must be quoted, and stops at --max', async () => {
    await runExport(
      client,
      optionsFor('few.csv', '--max', '3', '--where', '{"decisionDate": {"eq": "2000-01-01"}}'),
      () => {},
    );
    const text = await readFile(join(folder, 'few.csv'), 'utf8');
    const [head] = text.split('\n');
    expect(head).toContain('k_number');
    expect(text).toContain('"Even, ""Inc."""');
    expect(text.match(/K\d{6}/g)).toHaveLength(3);
  });

  it('waits as long as openFDA says before it asks again', async () => {
    const waits: number[] = [];
    let failures = 2;
    const patient = createPatientClient({
      client: {
        ask: (request) => {
          failures -= 1;
          if (failures === 1) throw new GatewayError('UPSTREAM_RATE_LIMITED', 'slow down', { retryAfterSeconds: 7 });
          if (failures === 0) throw new GatewayError('UPSTREAM_TIMEOUT', 'late');
          return client.ask(request);
        },
      },
      wait: async (ms) => {
        waits.push(ms);
      },
    });
    await patient.ask({ dataset: 'device/510k', limit: 1 });
    expect(waits).toEqual([7000, 2000]);
  });

  it.each([
    [['--out', 'x'], '--dataset: expected one of'],
    [['--dataset', 'device/510k'], '--out: expected a file'],
    [
      ['--dataset', 'device/510k', '--out', 'x', '--page', '2000'],
      '--page: expected a whole number from 1 to 1000, but got 2000',
    ],
    [['--dataset', 'device/510k', '--out', 'x', '--where', '[]'], '--where: expected a JSON object'],
    [
      ['--dataset', 'device/510k', '--out', 'x', '--where', '{"nope": {"eq": "a"}}'],
      '--where: Field "nope" is not defined by type "DeviceClearanceWhere"',
    ],
    [
      ['--dataset', 'device/510k', '--out', 'x', '--where', '{"productCode": {"EQ": "DQY"}}'],
      '--where.productCode: Field "EQ" is not defined',
    ],
    [['--dataset', 'device/510k', '--out', 'x', '--where', '{"productCode": "DQY"}'], '--where.productCode: Expected'],
    [
      ['--dataset', 'device/510k', '--out', 'x', '--where', '{"or": [{"decisionDate": {"gte": "2015"}}]}'],
      '--where.or.0.decisionDate.gte: expected a Date, YYYY-MM-DD, but got "2015"',
    ],
    [['--dataset', 'device/510k', '--out', 'x', '--nope'], '--nope'],
  ])('refuses %j, saying what was expected', (args, message) => {
    expect(() => readExportOptions(args, catalogue)).toThrow(message);
  });
});
