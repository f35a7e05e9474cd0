import type { DocumentNode } from 'graphql';
import { type Logger, pino } from 'pino';
import { type App, createApp, schemaDirectory } from '../../src/app.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { readConfig } from '../../src/config.ts';
import type { WireRecord, World } from '../../src/emulator/data/world.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import type { JobClock } from '../../src/jobs/job-clock.ts';
import type { RequestScope } from '../../src/logging/request-scope.ts';
import type { Tracing } from '../../src/tracing/tracing.ts';
import type { ManualClock } from '../jobs/manual-clock.ts';
import { heldWorld } from './held-world.ts';

export interface TestGateway {
  readonly app: App;
  readonly emulator: Emulator;
  readonly url: string;
  /** Answers an operation over HTTP, errors included. */
  ask<Data = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** Requests that reached openFDA since the last call, without the probe for readiness: dataset and decoded parameters. */
  takeRequests(): string[];
  /** Moves the clock of the gateway. */
  advance(ms: number): void;
  close(): Promise<void>;
}

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

export interface TestGatewayOptions {
  readonly world?: World;
  readonly environment?: Record<string, string>;
  /** Datasets other than those of `schema/`. */
  readonly document?: DocumentNode;
  /** Name of the upstream in what is stored; ports differ, what gateways of one test are asked for does not. @default 'emulated' */
  readonly upstreamId?: string;
  /** How the gateway asks openFDA. */
  readonly fetch?: typeof fetch;
  /** @default silent */
  readonly logger?: Logger;
  readonly requests?: RequestScope;
  readonly tracing?: Tracing;
  /** The jobs' timers. @default none fire: jobs run when they are asked for, and not by the clock */
  readonly startTimer?: JobClock['startTimer'];
  readonly random?: () => number;
  /** What durations are measured by. @default the clock that is moved */
  readonly monotonic?: () => number;
  /** The time of the gateway and its timers, in place of `advance`. @default a clock of its own, whose timers never fire */
  readonly clock?: ManualClock;
  /** Whether delays of openFDA move the gateway's clock, in place of taking time. */
  readonly delaysMoveClock?: boolean;
  /** How openFDA holds its answers back. @default by timers, for its latency */
  readonly delay?: (ms: number) => Promise<void>;
}

export const testToday = '2026-11-22';

/** Read once for all gateways of a worker. */
const sdl = readSdl(schemaDirectory);

/** A gateway and the embedded openFDA it asks, both on free ports, with a clock of their own. */
export async function startGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const { world, environment, clock, delaysMoveClock = false, delay, ...rest } = options;
  const { upstreamId = 'emulated', ...appOptions } = rest;
  let time = Date.parse(`${testToday}T15:00:00Z`);
  const now = clock ? clock.now : () => time;
  const moveClock = async (ms: number) => {
    time += ms;
  };
  const emulator = await startEmulator({
    world: world ?? (await heldWorld({ seed: 7, records: 3000, today: testToday })),
    clock: now,
    limits: { perMinute: 1e9, perDay: 1e9 },
    ...(delaysMoveClock ? { delay: moveClock } : delay ? { delay } : {}),
  });
  const unlimited = { OPENFDA_MAX_PER_MINUTE: '1000000000', OPENFDA_MAX_PER_DAY: '1000000000' };
  const config = readConfig(
    { PORT: '0', OPENFDA_URL: emulator.url, LOG_LEVEL: 'silent', ...unlimited, ...environment },
    { upstreamId },
  );
  const app = await createApp({
    ...{
      startTimer: clock ? clock.startTimer : () => () => {},
      logger: pino({ level: 'silent' }),
      monotonic: now,
      document: sdl,
      ...appOptions,
    },
    config,
    now,
  });
  const url = await app.listen();
  await fetch(`${url}/health/ready`);
  emulator.requests.clear();
  return {
    app,
    emulator,
    url,
    async ask<Data>(query: string, variables?: Record<string, unknown>) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<Data>;
    },
    takeRequests() {
      const taken = emulator.requests.map((request) => {
        const parameters = Object.entries(request.parameters).map(([name, value]) => `${name}=${value}`);
        return `${request.path} ${parameters.join(' ')}`;
      });
      emulator.requests.clear();
      return taken;
    },
    advance(ms) {
      time += ms;
    },
    async close() {
      await app.close();
      await emulator.close();
    },
  };
}

/** A world of given records, as if they were genuine. */
export function worldOf(records: Readonly<Record<string, readonly WireRecord[]>>, lastUpdated = '2026-11-15'): World {
  return {
    sample: false,
    datasets: Object.entries(records).map(([path, held]) => ({ path, lastUpdated, records: held })),
  };
}
