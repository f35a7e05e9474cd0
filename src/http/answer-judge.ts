import { type LevelRule, levelRules } from '../freshness/level-rules.ts';
import type { UsedAnswer } from '../source/footprint.ts';

/** What may be done with an answer, judged by the parts it was made from. Durations in ms. */
export interface AnswerVerdict {
  /**
   * - `serve`: every part is within what its level promises.
   * - `refresh-behind`: so it is to be served, and made anew behind the answer.
   * - `go-the-long-way`: some part may not be served without asking.
   */
  readonly action: 'serve' | 'refresh-behind' | 'go-the-long-way';
  /** Age of the oldest part, since it was last known to be what openFDA reports. */
  readonly ageMs: number;
  /** How long it may still be served at once; negative by how much it is past that. */
  readonly freshForMs: number;
  /** How long after that it may be served while it is made anew. */
  readonly staleWhileRevalidateMs: number;
  /** How long after that it may be served while openFDA cannot be asked. */
  readonly staleIfErrorMs: number;
}

/** Judges an answer by its parts at the present moment. Without parts there is nothing to judge: the long way. */
export type JudgeAnswer = (used: readonly UsedAnswer[]) => AnswerVerdict;

const unknown: AnswerVerdict = {
  action: 'go-the-long-way',
  ageMs: 0,
  freshForMs: 0,
  staleWhileRevalidateMs: 0,
  staleIfErrorMs: 0,
};

/** Judges by the rules of the levels and the moment of fetching alone: the weakest part decides. */
export function createLevelJudge(now: () => number): JudgeAnswer {
  return (used) => {
    if (used.length === 0) return unknown;
    const at = now();
    let ageMs = 0;
    const left = { serveMs: Infinity, serveBehindMs: Infinity, staleMs: Infinity };
    for (const { fetchedAt, level } of used) {
      // A date in the future was written by another clock: it says nothing of the age.
      if (fetchedAt > at) return unknown;
      const age = at - fetchedAt;
      const rule: LevelRule = levelRules[level];
      ageMs = Math.max(ageMs, age);
      left.serveMs = Math.min(left.serveMs, rule.serveMs - age);
      left.serveBehindMs = Math.min(left.serveBehindMs, rule.serveBehindMs - age);
      left.staleMs = Math.min(left.staleMs, rule.staleMs - age);
    }
    const stale = used.some((part) => part.stale);
    return {
      action: stale || left.serveBehindMs < 0 ? 'go-the-long-way' : left.serveMs < 0 ? 'refresh-behind' : 'serve',
      ageMs,
      freshForMs: left.serveMs,
      staleWhileRevalidateMs: Math.max(0, left.serveBehindMs - left.serveMs),
      staleIfErrorMs: Math.max(0, left.staleMs - left.serveMs),
    };
  };
}
