import type { Evidence } from './evidence.ts';

/** `WORTHWHILE`: something gets better. `URGENT`: without it callers will be refused. */
export type RecommendationSeverity = 'WORTHWHILE' | 'URGENT';

/** A setting, and what it should be. */
export interface SettingChange {
  readonly name: string;
  readonly value: string;
}

/** Something that an operator or a client could do better, with the evidence for it. */
export interface Recommendation {
  readonly id: string;
  readonly title: string;
  /** What was seen, in numbers. */
  readonly because: string;
  readonly expectedGain: string;
  /** Absent where it is the client that can do something. */
  readonly setting: SettingChange | undefined;
  readonly severity: RecommendationSeverity;
}

/** Draws from the evidence what it shows, and nothing where it does not. */
export type RecommendationRule = (evidence: Evidence) => readonly Recommendation[];
