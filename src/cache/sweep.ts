import type { CacheEntry } from './cache-entry.ts';
import type { RemovalCause } from './cache-event.ts';
import type { InvalidationMarks } from './invalidation-marks.ts';

/** `expired`: past its end. `orphaned`: void by an invalidation. `over-age`: kept longer than anything may be. */
export type SweepKind = 'expired' | 'orphaned' | 'over-age';

/** The cause that an entry of a kind leaves for. */
export const removalOf: Readonly<Record<SweepKind, RemovalCause>> = {
  expired: 'expired',
  orphaned: 'invalidated',
  'over-age': 'expired',
};

/** A look at some entries of a tier, and what was removed of them. */
export interface SweepOutcome {
  readonly scanned: number;
  readonly removed: number;
  readonly bytes: number;
  /** Where the next look goes on; `null` at the end. */
  readonly next: string | null;
}

/** Nothing is stored to be kept for longer than this from now. */
const longestKeepMs = 31 * 24 * 3_600_000;

export interface SweepRules {
  readonly now: number;
  readonly marks: InvalidationMarks;
}

export function isDue(
  kind: SweepKind,
  key: string,
  { keepUntil, tags, version }: Pick<CacheEntry, 'keepUntil' | 'tags' | 'version'>,
  { now, marks }: SweepRules,
): boolean {
  if (kind === 'expired') return keepUntil <= now;
  return kind === 'orphaned' ? marks.covers(key, tags, version) : keepUntil > now + longestKeepMs;
}
