import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const query = '{ deviceClassification(productCode: "DQY") { deviceName } }';

let folder: string;
let first: TestGateway;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stop-'));
});
afterEach(async () => {
  await first.emulator.close();
  await rm(folder, { recursive: true });
});

const start = (environment: Record<string, string> = {}) =>
  startGateway({ environment: { SNAPSHOT_FILE: join(folder, 'snapshot'), ...environment } });

it('a stop saves what is known, so that the next start answers without a request', async () => {
  first = await start();
  await first.ask(query);
  await first.app.close();
  const next = await start({ OPENFDA_URL: first.emulator.url });
  first.takeRequests();
  expect((await next.ask<object>(query)).data).toMatchObject({ deviceClassification: {} });
  expect(first.takeRequests()).toEqual([]);
  await next.close();
});

it('a stop saves nothing where the job is off', async () => {
  first = await start({ JOBS: '{"snapshot": {"enabled": false}}', DISABLE: 'query-patterns' });
  await first.ask(query);
  await first.app.close();
  expect(await readdir(folder)).toEqual([]);
});
