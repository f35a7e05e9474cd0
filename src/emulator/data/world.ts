/** One openFDA record as it stands on the wire. */
export type WireRecord = Record<string, unknown>;

/** The records of one dataset and when they were last reloaded (`YYYY-MM-DD`). */
export interface WorldDataset {
  readonly path: string;
  readonly lastUpdated: string;
  readonly records: Iterable<WireRecord> | AsyncIterable<WireRecord>;
}

/** Everything an embedded openFDA serves; `sample` tells generated data from real. */
export interface World {
  readonly sample: boolean;
  readonly datasets: readonly WorldDataset[];
}
