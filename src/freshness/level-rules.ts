import type { FreshnessLevel } from '../catalogue/catalogue.ts';

/** What a level promises, as ages in ms since an answer was last known to be what openFDA reports. */
export interface LevelRule {
  /** Served at once up to this age; where `adaptive`, up to the adaptive lifetime, which never exceeds it. */
  readonly serveMs: number;
  readonly adaptive: boolean;
  /** Served at once, and refreshed behind the answer, up to this age. */
  readonly serveBehindMs: number;
  /** Served, and marked stale, up to this age while openFDA cannot be reached. 0: never. */
  readonly staleMs: number;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const levelRules: Readonly<Record<FreshnessLevel, LevelRule>> = {
  REAL_TIME: { serveMs: minute, adaptive: false, serveBehindMs: minute, staleMs: 0 },
  FRESH: { serveMs: 10 * minute, adaptive: false, serveBehindMs: 10 * minute, staleMs: day },
  RECENT: { serveMs: 6 * hour, adaptive: true, serveBehindMs: day, staleMs: 7 * day },
  STALE: {
    serveMs: day,
    adaptive: true,
    serveBehindMs: Number.POSITIVE_INFINITY,
    staleMs: Number.POSITIVE_INFINITY,
  },
};

/** Whether a level allows an answer of an age, marked stale, while openFDA cannot be reached. */
export function mayServeStale(level: FreshnessLevel, ageMs: number): boolean {
  const { staleMs } = levelRules[level];
  return staleMs > 0 && ageMs <= staleMs;
}
