import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import type { JoinLoader } from '../loaders/join-loader.ts';
import type { RecordLoader } from '../loaders/record-loader.ts';
import type { CachedSource } from '../source/cached-source.ts';

/** What the resolvers of one operation share. Made anew for each. */
export interface GatewayContext {
  readonly source: CachedSource;
  readonly records: RecordLoader;
  readonly joins: JoinLoader;
  readonly now: () => number;
  /** Ends when the caller is gone. */
  readonly signal: AbortSignal | undefined;
}

/** The level of `@freshness` on an operation, where it has one. */
export interface LevelOverride {
  readonly level: FreshnessLevel | undefined;
}
