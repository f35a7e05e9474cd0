/** One openFDA record as it stands on the wire. */
export type WireRecord = Record<string, unknown>;

/** Records as JSON text in UTF-8, one right behind the other. */
export interface RecordChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The length of each record's text in bytes. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/** The records of one dataset and when they were last reloaded (`YYYY-MM-DD`). */
export interface WorldDataset {
  readonly path: string;
  readonly lastUpdated: string;
  readonly records: Iterable<WireRecord> | AsyncIterable<WireRecord>;
  /** The same records as text, where they were written already; whoever takes them in owns the memory. */
  readonly chunks?: readonly RecordChunk[];
}

/** Everything an embedded openFDA serves; `sample` tells generated data from real. */
export interface World {
  readonly sample: boolean;
  readonly datasets: readonly WorldDataset[];
}
