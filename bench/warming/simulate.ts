import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { type App, createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { startEmulator } from '../../src/emulator/start-emulator.ts';
import { featureNames } from '../../src/features.ts';
import { seededRandom } from '../cache/seeded-random.ts';
import type { Scenario } from './scenario.ts';
import { SimulatedClock } from './simulated-clock.ts';
import type { UserOperation } from './traffic.ts';
import { createUpstreamGate, type UpstreamGate } from './upstream-gate.ts';

/** What the day that counts was like. */
export interface DayReport {
  readonly operations: number;
  /** User operations that were not answered before openFDA had answered. */
  readonly waited: number;
  /** User operations that failed, the budget's refusals among them. */
  readonly failed: number;
  readonly refused: number;
  readonly upstreamRequests: number;
  /** What those waited for that waited: what had never been asked for, the status page, or what had been. */
  readonly because: {
    readonly first: number;
    readonly status: number;
    readonly freshAgain: number;
    readonly again: number;
  };
}

/** The jobs that keep users from waiting; all others are off in either case. */
const warmingJobs = ['job-warm', 'job-refresh', 'job-probe-epochs', 'job-analyse-patterns'];

/** Plays a scenario through a whole gateway and an embedded openFDA, on a clock that is moved from event to event. */
export async function simulate(
  scenario: Scenario,
  withWarming: boolean,
  seed: number,
  alsoOff: readonly string[] = [],
): Promise<DayReport> {
  const { world, traffic, startsAt, countsFrom, endsAt } = scenario;
  const clock = new SimulatedClock(startsAt);
  const gate = createUpstreamGate();
  const emulator = await startEmulator({ world, clock: clock.now, limits: { perMinute: 1e9, perDay: 1e9 } });
  const jobs = featureNames.filter((name) => name.startsWith('job-'));
  const off = jobs.filter((name) => !withWarming || !warmingJobs.includes(name));
  const config = readConfig({
    ...{
      PORT: '0',
      OPENFDA_URL: emulator.url,
      OPENFDA_API_KEY: 'a-key',
      LOG_LEVEL: 'silent',
      DISABLE: [...off, ...alsoOff].join(','),
    },
  });
  const app = await createApp({
    ...{ config, logger: pino({ level: 'silent' }), now: clock.now, monotonic: clock.now },
    ...{ startTimer: clock.startTimer, random: seededRandom(seed), fetch: gate.fetch },
  });
  await app.listen();
  await gate.settle();
  const report = { operations: 0, waited: 0, failed: 0, refused: 0, upstreamRequests: 0 };
  const because = { first: 0, status: 0, freshAgain: 0, again: 0 };
  let sentBefore = 0;
  const moments = [
    ...traffic.operations.map((operation) => ({ ...operation, at: startsAt + operation.at })),
    ...traffic.reloads.map(({ at, datasets }) => ({ at: startsAt + at, datasets })),
  ].sort((a, b) => a.at - b.at);

  const connections = new Map<number, object>();
  function connectionOf({ session }: UserOperation): object {
    const known = session === undefined ? undefined : connections.get(session);
    const connection = known ?? {};
    if (session !== undefined) connections.set(session, connection);
    return connection;
  }

  /** Moves on to a moment, through all that the jobs do on the way. */
  async function moveTo(at: number): Promise<void> {
    for (let next = clock.nextTimerAt(); next <= at; next = clock.nextTimerAt()) {
      clock.moveTo(next);
      await gate.settle();
    }
    clock.moveTo(at);
  }

  for (const moment of moments) {
    if (moment.at >= countsFrom && sentBefore === 0) {
      await moveTo(countsFrom);
      sentBefore = gate.sent;
    }
    await moveTo(moment.at);
    if ('datasets' in moment) {
      for (const dataset of moment.datasets) await emulator.control.reload(dataset, (record) => record);
      continue;
    }
    const outcome = await ask(app, gate, moment, connectionOf(moment));
    if (moment.at < countsFrom) continue;
    report.operations += 1;
    if (outcome.waited) report.waited += 1;
    if (outcome.because) because[outcome.because] += 1;
    if (outcome.failed) report.failed += 1;
    if (outcome.refused) report.refused += 1;
  }
  await moveTo(endsAt);
  report.upstreamRequests = gate.sent - sentBefore;
  const closed = app.close();
  await moveTo(endsAt + 60_000);
  await closed;
  await emulator.close();
  return { ...report, because };
}

/** Asks as a user does, and sees whether the answer comes while openFDA is kept from answering. */
async function ask(app: App, gate: UpstreamGate, { query, variables }: UserOperation, connection: object) {
  gate.close();
  let isDone = false;
  const performed = app.perform({ query, variables }, 'user', new AbortController().signal, connection).finally(() => {
    isDone = true;
  });
  // Whatever went wrong is told by the await below.
  performed.catch(() => {});
  for (let quiet = 0; !isDone && quiet < 4; quiet += 1) {
    await turn();
    if (gate.held === 0) quiet = -1;
  }
  const waited = !isDone;
  const because = waited ? reasonOf(gate, query) : undefined;
  gate.open();
  const { exchange, content } = await performed;
  await gate.settle();
  const failed = exchange.taken === undefined && !exchange.isWhole;
  return { waited, because, failed, refused: failed && content?.includes('UPSTREAM_RATE_LIMITED') === true };
}

function reasonOf(gate: UpstreamGate, query: string): keyof DayReport['because'] {
  const paths = gate.heldPaths();
  if (paths.some((path) => path !== '/status' && gate.sentBefore(path) === 0)) return 'first';
  if (paths.every((path) => path === '/status')) return 'status';
  return query.includes('FRESH') ? 'freshAgain' : 'again';
}
