import type { Improvement } from '../definitions/optimise-job.ts';

/** One tunable: what could be gained by it, and the change. */
export interface Tunable {
  /** What the ids of its improvements begin with. */
  readonly name: string;
  improvements(signal: AbortSignal): Promise<readonly Improvement[]>;
  apply(id: string, signal: AbortSignal): Promise<'applied' | 'refused'>;
}
