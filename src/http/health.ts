import { GatewayError } from '../errors.ts';

/** Whether the gateway can answer, and what is wrong where it cannot. */
export interface Readiness {
  readonly ready: boolean;
  readonly upstream: 'reachable' | 'unreachable' | 'unknown';
  readonly detail: string | undefined;
}

export interface HealthOptions {
  /** Asks openFDA for as little as possible. Rejects where it cannot be reached. */
  readonly probe: () => Promise<unknown>;
  readonly now: () => number;
  /** How long what a probe found stands. @default 10 s */
  readonly probeEveryMs?: number;
  /** Told when reachability changes. */
  readonly onChange?: (readiness: Readiness) => void;
}

/** Knows whether openFDA can be reached, from a probe that is repeated only where somebody asks. */
export function createHealth({ probe, now, probeEveryMs = 10_000, onChange }: HealthOptions) {
  let readiness: Readiness = { ready: false, upstream: 'unknown', detail: 'openFDA has not been asked yet' };
  let probedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<Readiness> | undefined;

  function settle(next: Readiness): Readiness {
    const changed = next.upstream !== readiness.upstream;
    readiness = next;
    if (changed) onChange?.(next);
    return next;
  }

  async function check(): Promise<Readiness> {
    try {
      await probe();
      return settle({ ready: true, upstream: 'reachable', detail: undefined });
    } catch (error) {
      // The page is public: only messages that are made for callers stand on it.
      const detail = error instanceof GatewayError ? error.message : 'openFDA cannot be asked';
      return settle({ ready: false, upstream: 'unreachable', detail });
    }
  }

  return {
    /** What is known, asked anew where it is older than the interval. */
    async readiness(): Promise<Readiness> {
      if (now() - probedAt < probeEveryMs && !running) return readiness;
      running ??= check().finally(() => {
        probedAt = now();
        running = undefined;
      });
      return running;
    },
  };
}

export type Health = ReturnType<typeof createHealth>;
