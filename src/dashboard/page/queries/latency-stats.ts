/** How long something took, in ms; null where nothing was measured. */
export interface LatencyStats {
  readonly count: number;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

/** The selection of a LatencyStats. */
export const latencyFields = '{ count p50 p90 p99 max }';
