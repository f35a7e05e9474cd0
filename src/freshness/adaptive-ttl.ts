import type { RefreshHistory } from './refresh-history.ts';
import type { ReloadCadence } from './reload-cadence.ts';
import { steadiness, type Usage, usesPerHour } from './usage.ts';

/** What an entry's lifetime is computed from. Whatever is not known yet has no effect. */
export interface TtlFacts {
  readonly now: number;
  /** When the dataset was last reloaded, in ms since 1970. */
  readonly reloadedAt: number | undefined;
  readonly cadence: ReloadCadence;
  readonly history: RefreshHistory | undefined;
  readonly usage: Usage | undefined;
  /** How much of the day's requests is used, 0 to 1. */
  readonly quotaUsed: number;
  /** Longest lifetime: what the caller's level promises. */
  readonly maxMs: number;
  /** A place between -1 and 1 that stays the same for the same entry, so that equal lifetimes do not end together. */
  readonly jitter: number;
}

/** One step of the computation: what it multiplied the lifetime by, and the lifetime after it. */
export interface TtlStep {
  readonly name: 'age of the data' | 'next reload' | 'changes found' | 'use' | 'cost' | 'quota' | 'jitter' | 'limits';
  readonly factor: number;
  readonly ttlMs: number;
}

export const minTtlMs = 60_000;
/** Use and cost that leave a lifetime as it is: once an hour, and a common answer of openFDA. */
const typicalUsesPerHour = 1;
const typicalCostMs = 300;

/** How long an answer is served without asking: what the last of `ttlSteps` gives. Never more than `maxMs`. */
export function adaptiveTtl(facts: TtlFacts): number {
  return ttlSteps(facts).at(-1)?.ttlMs ?? 0;
}

/**
 * The computation of a lifetime, step by step. Young data changes soon, old data seldom, so it starts at a tenth of the
 * data's age (what RFC 9111, section 4.2.2 suggests for heuristic lifetimes). Use and cost count by their square roots: with
 * uses at a rate r and refreshes of a cost c, c/ttl + r*ttl is least at ttl = sqrt(c/r).
 */
export function ttlSteps(facts: TtlFacts): TtlStep[] {
  const { now, reloadedAt, history, usage, maxMs } = facts;
  const base = reloadedAt === undefined ? maxMs : clamp(0.1 * (now - reloadedAt), minTtlMs, maxMs);
  const steps: TtlStep[] = [{ name: 'age of the data', factor: base / maxMs, ttlMs: base }];
  let ttlMs = base;
  const apply = (name: TtlStep['name'], factor: number) => {
    ttlMs *= factor;
    steps.push({ name, factor, ttlMs });
  };
  const untilReload = timeToNextReload(facts);
  apply('next reload', untilReload === undefined ? 1 : Math.min(1, Math.max(minTtlMs, untilReload) / ttlMs));
  apply('changes found', history?.keyFactor ?? 1);
  apply('use', useFactor(usage, now));
  apply('cost', history ? clamp(Math.sqrt(history.costMs / typicalCostMs), 0.5, 2) : 1);
  apply('quota', quotaStretch(facts.quotaUsed));
  apply('jitter', 1 + 0.1 * clamp(facts.jitter, -1, 1));
  const limited = clamp(ttlMs, minTtlMs, maxMs);
  steps.push({ name: 'limits', factor: limited / ttlMs, ttlMs: limited });
  return steps;
}

/** Until the next whole multiple of the cadence after the last reload: a reload that was left out is not waited for. */
export function timeToNextReload({ now, reloadedAt, cadence: { periodMs } }: TtlFacts): number | undefined {
  if (reloadedAt === undefined || periodMs === undefined || periodMs <= 0) return undefined;
  return periodMs - (Math.max(0, now - reloadedAt) % periodMs);
}

function useFactor(usage: Usage | undefined, now: number): number {
  if (usage?.meanGapMs === undefined) return 1;
  const wish = clamp(Math.sqrt(typicalUsesPerHour / usesPerHour(usage, now)), 0.5, 2);
  return wish ** steadiness(usage);
}

/** 1 while half of the day's requests is left, then up to 4. */
function quotaStretch(used: number): number {
  return 1 + 3 * clamp((used - 0.5) / 0.5, 0, 1);
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
