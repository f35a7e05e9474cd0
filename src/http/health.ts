import { GatewayError } from '../errors.ts';

/** Whether the gateway can answer, and what is wrong where it cannot. */
export interface Readiness {
  /** Whether answers can be given: openFDA answers, or there are cached ones. */
  readonly ready: boolean;
  readonly upstream: 'reachable' | 'unreachable' | 'unknown';
  readonly detail: string | undefined;
}

export interface HealthOptions {
  /** Asks openFDA for as little as possible. Rejects where it cannot be reached. */
  readonly probe: () => Promise<unknown>;
  /** Whether there is anything to answer from without openFDA. */
  readonly hasAnswers: () => boolean;
  readonly now: () => number;
  /** How long what a probe found stands. @default 10 s */
  readonly probeEveryMs?: number;
  /** Told when reachability changes. */
  readonly onChange?: (readiness: Readiness) => void;
}

export interface Health {
  /** What is known; asked anew where openFDA did not answer last time and that is older than the interval. */
  readiness(): Promise<Readiness>;
  /** What is known, without asking. */
  known(): Readiness;
  /** Learns from an exchange that happened anyway, so that health costs no requests while there is traffic. */
  observe(error: string | undefined): void;
}

/** Errors by which openFDA shows that it cannot be reached. A refusal is an answer. */
const unreachableCodes: ReadonlySet<string> = new Set(['UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT']);

/** Knows whether openFDA can be reached, from the traffic and, where it did not answer, from a probe that somebody asked for. */
export function createHealth({ probe, hasAnswers, now, probeEveryMs = 10_000, onChange }: HealthOptions): Health {
  let upstream: Readiness['upstream'] = 'unknown';
  let detail: string | undefined = 'openFDA has not been asked yet';
  let probedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;

  const told = (): Readiness => ({ ready: upstream === 'reachable' || hasAnswers(), upstream, detail });

  function settle(next: Readiness['upstream'], why: string | undefined): void {
    const changed = next !== upstream;
    upstream = next;
    detail = why;
    if (changed) onChange?.(told());
  }

  async function check(): Promise<void> {
    try {
      await probe();
      settle('reachable', undefined);
    } catch (error) {
      const known = error instanceof GatewayError;
      if (known && !unreachableCodes.has(error.code)) return settle('reachable', undefined);
      // The page is public: only messages that are made for callers stand on it.
      settle('unreachable', known ? error.message : 'openFDA cannot be asked');
    } finally {
      probedAt = now();
    }
  }

  return {
    async readiness() {
      if (upstream === 'reachable') return told();
      if (running || now() - probedAt >= probeEveryMs) {
        running ??= check().finally(() => {
          running = undefined;
        });
        await running;
      }
      return told();
    },
    known: told,
    observe(error) {
      if (error === undefined || !unreachableCodes.has(error)) settle('reachable', undefined);
      else settle('unreachable', 'openFDA cannot be reached');
    },
  };
}
