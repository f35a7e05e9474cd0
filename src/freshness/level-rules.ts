import type { FreshnessLevel } from '../catalogue/catalogue.ts';

/** What a level promises, as ages in ms since an answer was last known to be what openFDA reports. */
export interface LevelRule {
  /** Served at once up to this age. */
  readonly serveMs: number;
  /** Served at once, and refreshed behind the answer, up to this age. */
  readonly serveBehindMs: number;
  /** Served, and marked stale, up to this age while openFDA cannot be reached. */
  readonly staleMs: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const levelRules: Readonly<Record<FreshnessLevel, LevelRule>> = {
  REAL_TIME: { serveMs: minute, serveBehindMs: minute, staleMs: minute },
  FRESH: { serveMs: 10 * minute, serveBehindMs: 10 * minute, staleMs: day },
  RECENT: { serveMs: 6 * hour, serveBehindMs: day, staleMs: 7 * day },
  STALE: { serveMs: day, serveBehindMs: Number.POSITIVE_INFINITY, staleMs: Number.POSITIVE_INFINITY },
};

/** What to do with a cached answer of an age. */
export type FreshnessDecision = 'serve' | 'serve-and-refresh' | 'fetch';

export function decideFreshness(level: FreshnessLevel, ageMs: number): FreshnessDecision {
  const rule = levelRules[level];
  if (ageMs <= rule.serveMs) return 'serve';
  return ageMs <= rule.serveBehindMs ? 'serve-and-refresh' : 'fetch';
}
