import { type LevelRule, levelRules } from '../../src/freshness/level-rules.ts';
import type { AnswerVerdict, JudgeAnswer } from '../../src/http/answer-judge.ts';

const unknown: AnswerVerdict = {
  action: 'go-the-long-way',
  ageMs: 0,
  freshForMs: 0,
  staleWhileRevalidateMs: 0,
  staleIfErrorMs: 0,
};

/** Judges by the rules of the levels and the moment of fetching alone, so that a test can tell every age by heart: the weakest part decides. */
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
