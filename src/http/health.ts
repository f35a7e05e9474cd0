import { GatewayError, isWaiting } from '../errors.ts';

/** Whether the gateway can answer, and what is wrong where it cannot. */
export interface Readiness {
  /** Whether answers can be given: openFDA answers, or there are cached ones. */
  readonly ready: boolean;
  readonly upstream: 'reachable' | 'unreachable' | 'unknown';
  readonly detail: string | undefined;
  /** Datasets whose last request, within the last minute, failed. */
  readonly failing: readonly string[];
}

export interface HealthOptions {
  /** Asks openFDA for as little as possible. Rejects where it cannot be reached. */
  readonly probe: () => Promise<unknown>;
  /** Whether there is anything to answer from without openFDA. */
  readonly hasAnswers: () => boolean;
  readonly now: () => number;
  /** How long the outcome of a probe stands. @default 10 s */
  readonly probeEveryMs?: number;
  /** Called when reachability changes. */
  readonly onChange?: (readiness: Readiness) => void;
}

export interface Health {
  /** The current state. Asks openFDA where it did not answer last time and that is older than the interval. */
  readiness(): Promise<Readiness>;
  /** The current state, without asking. */
  known(): Readiness;
  /** Learns from the outcome of a request to a dataset, so that health costs no requests while there is traffic. */
  observe(dataset: string, error: string | undefined): void;
}

/** Errors by which openFDA shows that it cannot be reached. A refusal is an answer. */
const unreachableCodes: ReadonlySet<string> = new Set(['UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT']);

/** How long the outcome of a request counts. */
const recentMs = 60_000;

/** From so many failing datasets on openFDA itself may be at fault. */
const severalDatasets = 2;

/**
 * Knows whether openFDA can be reached, from the traffic and from a probe that somebody asked for. It counts as unreachable when the probe
 * fails, or when several datasets fail and they are more than those that answer. One failing dataset is reported by its name only.
 */
export function createHealth({ probe, hasAnswers, now, probeEveryMs = 10_000, onChange }: HealthOptions): Health {
  /** The last outcome of each dataset. */
  const outcomes = new Map<string, { readonly at: number; readonly failed: boolean }>();
  /** Whether anything has answered since the last probe that failed. */
  let hasAnswered = false;
  let probeFault: string | undefined;
  let probedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  let reported: Readiness['upstream'] = 'unknown';

  function recent(failed: boolean): string[] {
    const at = now();
    return [...outcomes].flatMap(([dataset, outcome]) =>
      outcome.failed === failed && Math.abs(at - outcome.at) <= recentMs ? [dataset] : [],
    );
  }

  function known(): Readiness {
    const failing = recent(true).sort();
    const named = failing.length === 0 ? undefined : `openFDA does not answer for ${failing.join(', ')}`;
    const told = (upstream: Readiness['upstream'], detail: string | undefined): Readiness => ({
      ...{ ready: upstream === 'reachable' || hasAnswers(), upstream, detail, failing },
    });
    if (probeFault !== undefined) return told('unreachable', probeFault);
    if (failing.length >= severalDatasets && failing.length > recent(false).length) return told('unreachable', named);
    if (!hasAnswered) return told('unknown', named ?? 'openFDA has not been asked yet');
    return told('reachable', named);
  }

  function reportChange(): void {
    const readiness = known();
    if (readiness.upstream === reported) return;
    reported = readiness.upstream;
    onChange?.(readiness);
  }

  function settle(fault: string | undefined): void {
    probeFault = fault;
    hasAnswered = fault === undefined;
    reportChange();
  }

  async function check(): Promise<void> {
    try {
      await probe();
      settle(undefined);
    } catch (error) {
      const isKnown = error instanceof GatewayError;
      // The gateway itself held the request back, so nothing was learnt.
      if (isKnown && (error.code === 'CANCELLED' || isWaiting(error) || 'budget' in error.extensions)) return;
      if (isKnown && !unreachableCodes.has(error.code)) return settle(undefined);
      // The page is public: only messages that are made for callers stand on it.
      settle(isKnown ? error.message : 'openFDA cannot be asked');
    } finally {
      probedAt = now();
    }
  }

  /** Whether the traffic leaves open if openFDA can be reached. */
  function isInDoubt(): boolean {
    return known().upstream !== 'reachable' || (recent(true).length > 0 && recent(false).length === 0);
  }

  return {
    async readiness() {
      if (!isInDoubt()) return known();
      if (running || now() - probedAt >= probeEveryMs) {
        running ??= check().finally(() => {
          running = undefined;
        });
        await running;
      }
      return known();
    },
    known,
    observe(dataset, error) {
      if (error === 'CANCELLED') return;
      const failed = error !== undefined && unreachableCodes.has(error);
      outcomes.set(dataset, { at: now(), failed });
      if (!failed) settle(undefined);
      // A probe under way reports for itself.
      else if (!running) reportChange();
    },
  };
}
