import { type ErrorCode, GatewayError, isWaiting } from '../../errors.ts';
import type { Breaker, BreakerState } from './breaker.ts';
import { Circuit, type CircuitRules, type Result } from './circuit.ts';

export interface DatasetBreakerOptions {
  readonly now: () => number;
  /** @default 5 failures within 30 s, at least half of what was tried; open for 5 s, doubling up to 60 s */
  readonly rules?: CircuitRules;
  readonly onChange?: (dataset: string, state: BreakerState) => void;
}

const defaults: CircuitRules = { failures: 5, spanMs: 30_000, openMs: 5000, maxOpenMs: 60_000 };

/** Errors by which a dataset shows that it does not answer. A refusal for the quota or for the request itself is an answer. */
const failures: ReadonlySet<ErrorCode> = new Set(['UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT', 'UPSTREAM_ERROR']);

/** A breaker for each dataset: one that fails does not take the others along. */
export function createDatasetBreaker({ now, rules = defaults, onChange }: DatasetBreakerOptions): Breaker {
  const circuits = new Map<string, Circuit>();

  function circuitOf(dataset: string): Circuit {
    const known = circuits.get(dataset);
    if (known) return known;
    const circuit = new Circuit(rules, now);
    circuits.set(dataset, circuit);
    return circuit;
  }

  return {
    async run(dataset, work, signal) {
      const circuit = circuitOf(dataset);
      let told = circuit.state;
      const tellChange = () => {
        if (circuit.state !== told) onChange?.(dataset, circuit.state);
        told = circuit.state;
      };
      const permit = circuit.permit();
      if (!permit) throw refusal(dataset, circuit.waitMs);
      tellChange();
      let result: Result = 'nothing';
      try {
        const value = await work();
        result = 'success';
        return value;
      } catch (error) {
        result = resultOf(error, signal);
        throw error;
      } finally {
        told = circuit.state;
        permit.done(result);
        tellChange();
      }
    },
    state: (dataset) => circuits.get(dataset)?.state ?? 'closed',
    troubled: () =>
      new Map([...circuits].flatMap(([dataset, { state }]) => (state === 'closed' ? [] : [[dataset, state] as const]))),
  };
}

function resultOf(error: unknown, signal: AbortSignal | undefined): Result {
  if (signal?.aborted || !(error instanceof GatewayError) || isWaiting(error)) return 'nothing';
  if (failures.has(error.code)) return 'failure';
  return error.code === 'BAD_USER_INPUT' ? 'success' : 'nothing';
}

function refusal(dataset: string, waitMs: number): GatewayError {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  const message = `openFDA does not answer (${dataset}); it is tried again soon`;
  return new GatewayError('UPSTREAM_UNAVAILABLE', message, { dataset, retryAfterSeconds });
}
