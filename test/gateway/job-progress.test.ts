import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPage } from '../metrics/read-page.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { operatorOf, operatorsToken, startTimer } from './operator.ts';

interface Running {
  readonly jobs: readonly { name: string; currentRun: { progress: number | null } | null }[];
  readonly jobRuns: readonly { state: string; progress: number | null; finishedSteps: number }[];
}

const query =
  '{ jobs { name currentRun { progress } } jobRuns(job: "warm", first: 1) { state progress finishedSteps } }';

let folder: string;
let gateway: TestGateway;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'progress-'));
});
afterEach(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

async function start(environment: Record<string, string>): Promise<void> {
  const JOBS = '{"warm": {"retries": 0, "schedule": null}}';
  gateway = await startGateway({ startTimer, environment: { ADMIN_TOKEN: operatorsToken, JOBS, ...environment } });
}

const metrics = async () => readPage(await (await fetch(`${gateway.url}/metrics`)).text());

describe('a job that takes long', () => {
  it('says how far it has come while it runs, in GraphQL and to Prometheus', async () => {
    const items = Array.from({ length: 6 }, (_, offset) => ({
      operation: `{ deviceClearances(first: 1, offset: ${offset}) { nodes { kNumber } } }`,
    }));
    await writeFile(join(folder, 'list.json'), JSON.stringify(items));
    await start({ WARM_FILE: join(folder, 'list.json') });
    await operatorOf(gateway).order('mutation { runJob(name: "warm") { runId } }');
    const seen: number[] = [];
    const scraped = new Set<number>();
    for (;;) {
      const { data } = await gateway.ask<Running>(query);
      const [run] = data.jobRuns;
      const current = data.jobs.find(({ name }) => name === 'warm')?.currentRun;
      if (typeof current?.progress === 'number') seen.push(current.progress);
      const ratio = (await metrics()).get('openfda_gateway_job_progress_ratio{name="warm"}');
      if (ratio !== undefined) scraped.add(ratio);
      if (run?.state === 'SUCCEEDED') break;
      expect(run?.state).not.toBe('FAILED');
    }
    const partly = (share: number) => share > 0 && share < 1;
    expect(seen.filter(partly)).not.toEqual([]);
    expect([...scraped].filter(partly)).not.toEqual([]);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const page = await metrics();
    expect(page.get('openfda_gateway_job_runs_total{name="warm",outcome="succeeded"}')).toBe(1);
    expect(page.get('openfda_gateway_job_last_run_timestamp_seconds{name="warm"}')).toBeGreaterThan(0);
    expect(page.get('openfda_gateway_job_progress_ratio{name="warm"}')).toBe(0);
  });

  it('that fails again and again is counted, told to Prometheus and alerted of', async () => {
    await start({ WARM_FILE: join(folder, 'absent.json'), ALERTS: 'job-failures=2', ALERT_HOLD_SECONDS: '0' });
    // The start warms what is listed; that run has to be over before another begins.
    const { ask } = gateway;
    while ((await ask<Running>(query)).data.jobRuns[0]?.state !== 'FAILED') await turn();
    expect(await operatorOf(gateway).perform('warm')).toMatchObject({
      state: 'FAILED',
      lastError: expect.stringContaining('absent.json'),
    });
    const page = await metrics();
    expect(page.get('openfda_gateway_job_failures_in_row{name="warm"}')).toBe(2);
    expect(page.get('openfda_gateway_job_runs_total{name="warm",outcome="failed"}')).toBe(2);
  });
});
