import type { RefreshHistory } from '../freshness/refresh-history.ts';
import type { OpenFdaAnswer, WireRecord } from '../openfda/answer.ts';

/** Where an answer came from and how old it is. */
export interface Provenance {
  /** The request to openFDA that it answers: path and query. */
  readonly path: string;
  readonly lastUpdated: string | undefined;
  /** When openFDA was asked, in ms since 1970. */
  readonly fetchedAt: number;
  /** When it was last known to be what openFDA reports, in ms since 1970. */
  readonly validatedAt: number;
  /** Whether it is known to be outdated, or older than its level allows since openFDA could not be asked. */
  readonly stale: boolean;
  readonly sampleData: boolean;
  /** What refreshing it has found so far; its adaptive lifetime follows from it. */
  readonly history?: RefreshHistory | undefined;
}

/** An answer of openFDA, from the cache or fresh, with its provenance. */
export interface SourceAnswer extends Omit<OpenFdaAnswer, 'fetchedAt'> {
  /** The version of the cached answer: answers of one path and version hold the same records in the same order. */
  readonly version: number;
  readonly provenance: Provenance;
}

/** A record and the answer it came in. */
export interface Row {
  readonly record: WireRecord;
  readonly provenance: Provenance;
}
