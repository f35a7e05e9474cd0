import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { operatorsToken } from './operator.ts';

interface Run {
  readonly state: string;
  readonly tries: number;
  readonly numbers: Record<string, number>;
  readonly lastError: string | null;
}

let folder: string;
let gateway: TestGateway;
let lines: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warm-file-'));
  lines = [];
});
afterEach(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

/** Pauses between items take no time; nothing else is due. */
const startTimer = (ms: number, fire: () => void): (() => void) => {
  if (ms <= 1000) setImmediate(fire);
  return () => {};
};

async function start(content: unknown, environment: Record<string, string> = {}): Promise<void> {
  const file = join(folder, 'list.json');
  await writeFile(file, JSON.stringify(content));
  gateway = await startGateway({
    ...{ startTimer, logger: pino({ level: 'warn' }, { write: (line) => void lines.push(line) }) },
    environment: { ADMIN_TOKEN: operatorsToken, WARM_FILE: file, ...environment },
  });
}

/** The run that the start began. */
async function firstRun(): Promise<Run> {
  for (;;) {
    const { data } = await gateway.ask<{ jobRuns: Run[] }>(
      '{ jobRuns(job: "warm", first: 1) { state tries numbers lastError } }',
    );
    const [run] = data.jobRuns;
    if (run && ['SUCCEEDED', 'FAILED'].includes(run.state)) return run;
    await turn();
  }
}

const query = '{ deviceClassification(productCode: "DQY") { deviceName } }';

describe('what WARM_FILE lists', () => {
  it('is warmed at the start, before anybody asks', async () => {
    await start([{ operation: query }]);
    expect(await firstRun()).toMatchObject({ state: 'SUCCEEDED', numbers: { listed: 1, warmed: 1 } });
    gateway.takeRequests();
    expect((await gateway.ask<object>(query)).data).toMatchObject({ deviceClassification: {} });
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('fails the run, without another try, where the schema refuses it; the rest is warmed all the same', async () => {
    await start([
      { operation: 'query Wrong { deviceClassification(productCode: "DQY") { noSuchField } }' },
      { operation: '{ deviceClassification(productCode: ' },
      { dataset: 'device/covid19serology', key: '1' },
      { operation: query },
    ]);
    const run = await firstRun();
    expect(run).toMatchObject({ state: 'FAILED', tries: 1, numbers: { listed: 4, refused: 3, warmed: 1 } });
    const refused = [
      'Cannot query field "noSuchField" on type "DeviceClassification".',
      'Syntax Error: Unexpected <EOF>.',
      'expected a dataset with a look-up',
    ];
    for (const message of refused) {
      expect(run.lastError).toContain(message);
      expect(lines.some((line) => (JSON.parse(line) as { error?: string }).error?.includes(message))).toBe(true);
    }
    expect(lines.some((line) => line.includes('"msg":"jobs: try-failed"'))).toBe(true);
  });

  it('is left, with a warning, where the job is off', async () => {
    await start([{ operation: query }], { DISABLE: 'job-warm' });
    expect(lines.join()).toContain('WARM_FILE is not warmed: the job warm is off');
    gateway.takeRequests();
    await gateway.ask(query);
    expect(gateway.takeRequests()).toHaveLength(1);
  });
});
