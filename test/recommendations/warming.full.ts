import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TestGateway } from '../support/start-gateway.ts';
import { recommended, useGateways } from './recommending.ts';

/** The job pauses between operations; nothing else here waits for a timer. */
const start = useGateways({
  startTimer: (ms, fire) => {
    const timer = setTimeout(fire, ms).unref();
    return () => clearTimeout(timer);
  },
});
const token = 'operators-token';
const query = 'query Board { deviceRecalls(first: 3) { totalCount nodes { cfresId } } }';

/** Runs the job once, and resolves when it has run. */
async function warm(asked: TestGateway): Promise<void> {
  const response = await fetch(`${asked.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: 'mutation { runJob(name: "warm") { runId } }' }),
  });
  const { data } = (await response.json()) as { data: { runJob: { runId: string } } };
  const state = async () => {
    const told = await asked.ask<{ jobRuns: { id: string; state: string }[] }>('{ jobRuns(job: "warm") { id state } }');
    return told.data.jobRuns.find(({ id }) => id === data.runJob.runId)?.state;
  };
  await expect.poll(state, { timeout: 20_000 }).toBe('SUCCEEDED');
}

/** Resolves when no run is under way: one that began on the day before must not stand for the next day's. */
async function idle(asked: TestGateway): Promise<void> {
  const running = async () => {
    const { data } = await asked.ask<{ jobRuns: { state: string }[] }>('{ jobRuns(job: "warm") { state } }');
    return data.jobRuns.filter(({ state }) => state === 'RUNNING' || state === 'QUEUED');
  };
  await expect.poll(running, { timeout: 20_000 }).toEqual([]);
}

interface Days {
  readonly asked: TestGateway;
  /** How often the operation is asked for each time. */
  readonly uses: number;
  readonly runsJob: boolean;
  readonly everyHours?: number;
}

/** Lets days pass, on each of which openFDA reloads and users ask; how often they waited. */
async function letDaysPass({ asked, uses, runsJob, everyHours = 25 }: Days): Promise<number> {
  const everyMs = everyHours * 3_600_000;
  const ask = async () => {
    for (let use = 0; use < uses; use += 1) await asked.ask(query);
    return (await asked.ask<{ cacheStats: { misses: number } }>('{ cacheStats { misses } }')).data.cacheStats.misses;
  };
  await ask();
  let waits = 0;
  for (let day = 0; day < 12; day += 1) {
    const date = new Date(Date.parse('2026-11-23') + day * everyMs).toISOString().slice(0, 10);
    await idle(asked);
    asked.advance(everyMs);
    asked.emulator.control.setLastUpdated('device/recall', date);
    if (runsJob) await warm(asked);
    const { data } = await asked.ask<{ cacheStats: { misses: number } }>('{ cacheStats { misses } }');
    waits += (await ask()) - data.cacheStats.misses;
  }
  return waits;
}

describe('warming', () => {
  it('is recommended where it is off and users wait for what has grown old, and spares them that', async () => {
    const cold = await start({ DISABLE: 'job-warm', ADMIN_TOKEN: token });
    expect(await letDaysPass({ asked: cold, uses: 4, runsJob: false })).toBe(12);
    const [told, ...others] = await recommended(cold);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      id: 'warming',
      because:
        'Users waited for openFDA for what was cached and had only grown old: the operation Board (12 of 52 times, with one set of values); job-warm is switched off',
      expectedGain: 'Up to 12 of 52 answers that nobody waits for',
      setting: { name: 'DISABLE', value: 'without job-warm' },
    });

    const warmed = await start({ ADMIN_TOKEN: token });
    expect(await letDaysPass({ asked: warmed, uses: 4, runsJob: true })).toBe(0);
    expect(await recommended(warmed)).toEqual([]);
  });

  it('is recommended by name for what is asked for regularly and too seldom to be fetched unasked', async () => {
    const unlisted = await start({ ADMIN_TOKEN: token });
    expect(await letDaysPass({ asked: unlisted, uses: 1, runsJob: true, everyHours: 60 })).toBe(12);
    const [told, ...others] = await recommended(unlisted);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      title: 'List the operation Board among what is always to be warm',
      setting: { name: 'WARM_FILE', value: 'a file with the operation Board' },
    });

    const file = join(await mkdtemp(join(tmpdir(), 'warm-')), 'board.graphql');
    await writeFile(file, query);
    const listed = await start({ ADMIN_TOKEN: token, WARM_FILE: file });
    expect(await letDaysPass({ asked: listed, uses: 1, runsJob: true, everyHours: 60 })).toBe(0);
    expect(await recommended(listed)).toEqual([]);
  });
});
