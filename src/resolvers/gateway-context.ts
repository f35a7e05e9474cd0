import type { Features } from '../features.ts';
import type { JoinLoader } from '../loaders/join-loader.ts';
import type { RecordLoader } from '../loaders/record-loader.ts';
import type { OperationTrace } from '../monitor/operation-trace.ts';
import type { OpenFdaRequest } from '../openfda/request.ts';
import type { OperationSource } from '../source/cached-source.ts';
import type { Footprint } from '../source/footprint.ts';
import type { ReadTally } from '../source/reader.ts';
import type { RecordAllowance } from './record-allowance.ts';

/** What a caller asks of a dataset in openFDA's own terms. */
export interface OwnSearch {
  readonly dataset: string;
  readonly search: string | null | undefined;
  readonly count?: string | null | undefined;
}

/** What the resolvers of one operation share. Made anew for each. */
export interface GatewayContext {
  readonly source: OperationSource;
  readonly records: RecordLoader;
  readonly joins: JoinLoader;
  /** How many records it may still hand out. */
  readonly allowance: RecordAllowance;
  readonly now: () => number;
  /** The features that are on. */
  readonly features: Features;
  /** Whether the caller sent the admin token. */
  readonly isAdmin: boolean;
  /** Whether the caller sent any token. */
  readonly hasToken: boolean;
  /** What the answer is made from. */
  readonly footprint: Footprint;
  /** How the operation's reads ended so far. */
  readonly tally: ReadTally;
  /** Where its time goes. */
  readonly trace: OperationTrace;
  /** Told of searches and counts in openFDA's own terms before they are asked for. */
  readonly onOwnSearch: (own: OwnSearch) => void;
  /** Told of the pages that lists ask for. */
  readonly onListPage: (request: OpenFdaRequest) => void;
}
