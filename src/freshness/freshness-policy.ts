import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import { adaptiveTtl, type TtlFacts } from './adaptive-ttl.ts';
import { shouldRefreshEarly } from './early-refresh.ts';
import type { EpochBook } from './epoch-book.ts';
import type { EpochEntry } from './epoch-line.ts';
import { type ExplainedStep, explainTtl } from './explain-ttl.ts';
import { type LevelRule, levelRules, mayServeStale } from './level-rules.ts';
import type { RefreshHistory } from './refresh-history.ts';
import type { Usage } from './usage.ts';

/** A cached answer as the policy judges it. */
export interface JudgedEntry extends EpochEntry {
  readonly history?: RefreshHistory | undefined;
  readonly usage?: Usage | undefined;
}

/**
 * What to do with a cached answer.
 * - `serve`: it is within what the level promises.
 * - `serve-and-refresh`: so it is, and it is renewed behind the answer.
 * - `validate`: confirm the dataset's epoch, then decide again.
 * - `fetch`: no epoch can prove that it stands; ask openFDA for it.
 */
export type FreshnessAction = 'serve' | 'serve-and-refresh' | 'validate' | 'fetch';

export interface Freshness {
  readonly action: FreshnessAction;
  /** When the answer was last known to be what openFDA reports, in ms since 1970; 0 where its date lies in the future. */
  readonly validatedAt: number;
  readonly ageMs: number;
  /** Whether it is served although a reload has superseded it, or although it is past its lifetime and openFDA cannot be reached. */
  readonly stale: boolean;
  /** For how long it has been known to be superseded, in ms; undefined where it is not. */
  readonly supersededForMs: number | undefined;
  readonly reason: string;
  /** How lately the epoch must have been confirmed for the entry to be served again without more. */
  readonly withinMs: number;
  /** Out of which share of the budget the renewal is paid. */
  readonly spend: 'user' | 'validate' | 'refresh';
}

export interface FreshnessPolicy {
  /** `unreachable`: what is known of openFDA right now, as a breaker tells it. */
  decide(entry: JudgedEntry, level: FreshnessLevel, unreachable?: boolean): Freshness;
  /** The answer that may stand in, marked stale, after openFDA could not be asked; undefined where the level forbids it. */
  standIn(entry: JudgedEntry, level: FreshnessLevel): Freshness | undefined;
  /** Every step that led to the entry's lifetime; empty for a level whose lifetimes are fixed. */
  explain(entry: JudgedEntry, level: FreshnessLevel): readonly ExplainedStep[];
}

export interface FreshnessPolicyOptions {
  readonly book: EpochBook;
  readonly now: () => number;
  /** What an adaptive lifetime is computed from, apart from what the entry holds. */
  readonly factsOf: (entry: JudgedEntry) => Omit<TtlFacts, 'history' | 'usage' | 'maxMs' | 'now'>;
  /** From 0 up to but not including 1: the die that early refreshes are thrown by. */
  readonly random: () => number;
}

/** A renewal behind an answer takes the newest confirmation that can be had: the status page is asked once a minute. */
const refreshWithinMs = 60_000;

/**
 * How long an answer of a server that was behind is served before openFDA is asked again: a minute, and a tenth of the time since the reload
 * was seen. Its servers can disagree for hours, and a reload can be taken back.
 */
const leastLaggingMs = 60_000;
const laggingShare = 0.1;

/** Decides by the promises of the levels alone: neither lifetime nor quota ever lowers one. */
export function createFreshnessPolicy({ book, now, factsOf, random }: FreshnessPolicyOptions): FreshnessPolicy {
  function validatedAt(entry: JudgedEntry, at: number): number {
    const proved = Math.max(entry.fetchedAt, book.proves(entry) ?? -Infinity);
    // A date in the future was written by another clock: it says nothing of the answer's age.
    return proved > at ? 0 : proved;
  }

  function facts(entry: JudgedEntry, maxMs: number, at: number): TtlFacts {
    return { ...factsOf(entry), now: at, history: entry.history, usage: entry.usage, maxMs };
  }

  function isEarly(entry: JudgedEntry, expiresAt: number, at: number): boolean {
    if (!entry.history) return false;
    const { quotaUsed } = factsOf(entry);
    return shouldRefreshEarly({ now: at, expiresAt, costMs: entry.history.costMs, quotaUsed, random });
  }

  function laggingServeMs({ dataset }: JudgedEntry, at: number): number {
    return Math.max(leastLaggingMs, laggingShare * (at - (book.firstSeenAt(dataset) ?? at)));
  }

  /** What is known of the entry at a moment, apart from what its level makes of it. */
  function look(entry: JudgedEntry, rule: LevelRule, at: number) {
    const validated = validatedAt(entry, at);
    const supersededAt = book.supersededAt(entry);
    const isSuperseded = supersededAt !== undefined;
    const isLagging = isSuperseded && supersededAt <= entry.fetchedAt;
    const lifetimeMs = rule.adaptive ? adaptiveTtl(facts(entry, rule.serveMs, at)) : rule.serveMs;
    const serveMs = !isSuperseded ? lifetimeMs : isLagging ? Math.min(lifetimeMs, laggingServeMs(entry, at)) : 0;
    return { validated, ageMs: at - validated, isSuperseded, isLagging, serveMs, supersededAt };
  }

  return {
    decide(entry, level, unreachable = false) {
      const at = now();
      const rule = levelRules[level];
      const { validated, ageMs, isSuperseded, isLagging, serveMs, supersededAt } = look(entry, rule, at);
      const supersededForMs = supersededAt === undefined ? undefined : at - supersededAt;
      const common = { validatedAt: validated, ageMs, stale: isSuperseded, supersededForMs, withinMs: serveMs };
      const behind = { ...common, action: 'serve-and-refresh', spend: 'refresh', withinMs: refreshWithinMs } as const;
      if ((isLagging || !isSuperseded) && ageMs <= serveMs) {
        if (rule.adaptive && !isLagging && isEarly(entry, validated + serveMs, at))
          return { ...behind, reason: 'soon past its lifetime' };
        const reason = isLagging ? 'fetched just now from a server that is behind' : 'within its lifetime';
        return { ...common, action: 'serve', reason, spend: 'user' };
      }
      if (rule.adaptive && ageMs <= rule.serveBehindMs) {
        const reason = isSuperseded ? 'the dataset was reloaded since' : 'past its lifetime';
        return { ...behind, reason, stale: isSuperseded || unreachable };
      }
      // Polling at REAL_TIME may not use up what other users need: it is paid out of validation's own share.
      const spend = level === 'REAL_TIME' ? 'validate' : 'user';
      if (isSuperseded) return { ...common, action: 'fetch', reason: 'the dataset was reloaded since', spend };
      if (entry.fetchedAt <= at && book.couldProve(entry))
        return { ...common, action: 'validate', reason: 'too long unconfirmed', spend };
      return { ...common, action: 'fetch', reason: 'no epoch can prove that it stands', spend };
    },
    standIn(entry, level) {
      const at = now();
      const validated = validatedAt(entry, at);
      const ageMs = at - validated;
      if (!mayServeStale(level, ageMs)) return undefined;
      const supersededAt = book.supersededAt(entry);
      return {
        ...{ action: 'serve', validatedAt: validated, ageMs, stale: true, withinMs: 0, spend: 'user' },
        supersededForMs: supersededAt === undefined ? undefined : at - supersededAt,
        reason: 'openFDA cannot be asked',
      };
    },
    explain(entry, level) {
      const rule = levelRules[level];
      return rule.adaptive ? explainTtl(facts(entry, rule.serveMs, now())) : [];
    },
  };
}
