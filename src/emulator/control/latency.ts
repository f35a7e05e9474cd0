/** How long answers are held back. */
export type Latency =
  | { readonly kind: 'fixed'; readonly ms: number }
  | { readonly kind: 'uniform'; readonly minMs: number; readonly maxMs: number }
  | { readonly kind: 'exponential'; readonly meanMs: number }
  /** Most answers near the median, a few far beyond it: the larger `sigma`, the further. */
  | { readonly kind: 'lognormal'; readonly medianMs: number; readonly sigma: number };

export const NO_LATENCY: Latency = { kind: 'fixed', ms: 0 };

const EXPECTED = 'a latency such as 120, 50-200, exponential:80 or lognormal:120:0.6 (milliseconds)';

/** Reads a latency as it is written on the command line. Throws where it cannot be read. */
export function parseLatency(text: string): Latency {
  let match = /^(\d+(?:\.\d+)?)$/.exec(text);
  if (match) return { kind: 'fixed', ms: Number(match[1]) };
  match = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text);
  if (match && Number(match[1]) <= Number(match[2]))
    return { kind: 'uniform', minMs: Number(match[1]), maxMs: Number(match[2]) };
  match = /^exponential:(\d+(?:\.\d+)?)$/.exec(text);
  if (match) return { kind: 'exponential', meanMs: Number(match[1]) };
  match = /^lognormal:(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(text);
  if (match) return { kind: 'lognormal', medianMs: Number(match[1]), sigma: Number(match[2]) };
  throw new Error(`Expected ${EXPECTED}, but got: ${text}`);
}

/** One draw. */
export function drawLatency(latency: Latency, random: () => number): number {
  switch (latency.kind) {
    case 'fixed':
      return latency.ms;
    case 'uniform':
      return latency.minMs + random() * (latency.maxMs - latency.minMs);
    case 'exponential':
      return -Math.log(1 - random()) * latency.meanMs;
    case 'lognormal': {
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      return latency.medianMs * Math.exp(latency.sigma * normal);
    }
  }
}
