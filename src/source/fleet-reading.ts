import { keepLease } from '../cache/keep-lease.ts';
import type { Leases } from '../cache/lease.ts';
import type { SharedTexts } from '../cache/shared-texts.ts';
import type { StartTimer } from '../cache/start-timer.ts';
import { GatewayError } from '../errors.ts';
import type { Lease, StatusReading } from '../freshness/epoch-watch.ts';

export interface FleetReadingOptions {
  readonly leases: Leases;
  readonly texts: SharedTexts;
  readonly wait: (ms: number) => Promise<void>;
  readonly startTimer: StartTimer;
  readonly now: () => number;
  /** How long the others wait for what one is reading. @default 3000 */
  readonly maxWaitMs?: number;
}

const stepMs = 50;
/** How long the lease holds that is not renewed: a gateway that died while it read delays the others by no more. */
const leaseMs = 2000;

/** One of the fleet reads openFDA's status page in each span of time; the others take over what it read. */
export function createFleetReading(options: FleetReadingOptions): Lease<StatusReading> {
  const { leases, texts, wait, startTimer, now, maxWaitMs = 3000 } = options;

  async function shared(name: string, spanMs: number): Promise<StatusReading | undefined> {
    const reading = readReading(await texts.get(name));
    return reading && Math.abs(now() - reading.at) < spanMs ? reading : undefined;
  }

  return async (name, spanMs, work) => {
    for (let waited = 0; waited <= maxWaitMs; waited += stepMs) {
      const known = await shared(name, spanMs);
      if (known) return known;
      const lease = await leases.acquire(`reading ${name}`, leaseMs);
      if (!lease) {
        await wait(stepMs);
        continue;
      }
      const stop = keepLease(lease, leaseMs, startTimer);
      try {
        const reading = await work();
        if (lease.fleetWide) await texts.set(name, JSON.stringify(reading), spanMs);
        await lease.release();
        return reading;
      } catch (error) {
        // A refusal by the gateway's own budget was no request. After a failure nobody else reads until the span is over.
        if (!lease.fleetWide || isSpent(error)) await lease.release();
        else await lease.renew(spanMs);
        throw error;
      } finally {
        stop();
      }
    }
    return undefined;
  };
}

function isSpent(error: unknown): boolean {
  return error instanceof GatewayError && error.code === 'UPSTREAM_RATE_LIMITED';
}

/** Reads what another gateway, perhaps of another release, has left; undefined for what is no reading. */
function readReading(text: string | undefined): StatusReading | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as Partial<StatusReading> | null;
    const isReading = typeof value?.at === 'number' && Array.isArray(value.entries) && value.entries.every(isEntry);
    return isReading ? (value as StatusReading) : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): boolean {
  const entry = value as { endpoint?: unknown; lastUpdated?: unknown } | null;
  return typeof entry?.endpoint === 'string' && typeof entry.lastUpdated === 'string';
}
