import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCatalogue } from './catalogue.ts';
import { type Control, createControl } from './control/control.ts';
import { CONTROL_PREFIX, createControlPath } from './control/control-path.ts';
import { createFaultPlan, type FaultRule } from './control/fault.ts';
import { drawLatency, type Latency } from './control/latency.ts';
import type { World } from './data/world.ts';
import { createHandler } from './http/create-handler.ts';
import { createRateLimiter, OPENFDA_LIMITS, type RateLimits } from './http/rate-limiter.ts';
import { createRequestLog, type RequestLog } from './http/request-log.ts';
import { createSeededRandom } from './seeded-random.ts';

export interface EmulatorOptions {
  readonly world: World;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** Decides faults, latencies and which of disagreeing servers answers: equal numbers, equal behaviour. */
  readonly random?: () => number;
  readonly delay?: (ms: number) => Promise<void>;
  /** Those left out are openFDA's own. */
  readonly limits?: Partial<RateLimits>;
  /** The valid keys; where absent every key is. */
  readonly apiKeys?: readonly string[];
  readonly latency?: number | string | Latency;
  readonly faults?: readonly FaultRule[];
  /** Whether `/_control/` is served. @default false */
  readonly controlPath?: boolean;
  /** How many requests are remembered. @default 100000 */
  readonly maxLoggedRequests?: number;
  /** How large a `huge` answer is. @default 67108864 */
  readonly hugeBytes?: number;
  /** How long a `slow` answer takes. @default 5000 */
  readonly slowMs?: number;
}

/** A running embedded openFDA. */
export interface Emulator {
  readonly url: string;
  readonly port: number;
  readonly requests: RequestLog;
  readonly control: Control;
  /** Stops listening and ends all connections. */
  close(): Promise<void>;
}

const delayByTimer = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();

/** Starts a server that behaves as api.fda.gov does, over the given records. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const {
    world,
    clock: nowMs = Date.now,
    random = createSeededRandom(1),
    delay = delayByTimer,
    host = '127.0.0.1',
  } = options;
  const catalogue = await createCatalogue(world, nowMs);
  const limiter = createRateLimiter({ ...OPENFDA_LIMITS, ...options.limits }, nowMs);
  const faults = createFaultPlan(random, options.faults ?? []);
  const log = createRequestLog(options.maxLoggedRequests ?? 100_000);
  const control = createControl({ catalogue, limiter, faults, nowMs });
  if (options.latency !== undefined) control.setLatency(options.latency);
  const handle = createHandler({
    catalogue,
    limiter,
    faults,
    log,
    apiKeys: options.apiKeys && new Set(options.apiKeys),
    sample: world.sample,
    random,
    nowMs,
    monotonicMs: () => performance.now(),
    drawLatencyMs: () => drawLatency(control.latency(), random),
    send: { delay, hugeBytes: options.hugeBytes ?? 64 * 1024 * 1024, slowMs: options.slowMs ?? 5000 },
  });
  const handleControl = createControlPath(control, log.log);

  const server = createServer((request, response) => {
    const controlled = options.controlPath === true && (request.url ?? '').startsWith(CONTROL_PREFIX);
    (controlled ? handleControl : handle)(request, response).catch((error: unknown) => {
      // A fault of this program, not of the request: say so loudly instead of passing it off as openFDA's.
      console.error(error);
      response.destroy();
    });
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo; // listening on a port, so it is no pipe
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    requests: log.log,
    control,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
