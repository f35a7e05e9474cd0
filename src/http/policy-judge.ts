import type { FreshnessPolicy } from '../freshness/freshness-policy.ts';
import { levelRules } from '../freshness/level-rules.ts';
import type { UsageTable } from '../freshness/usage-table.ts';
import type { AnswerVerdict, JudgeAnswer } from './answer-judge.ts';

const longWay: AnswerVerdict = {
  ...{ action: 'go-the-long-way', ageMs: 0, freshForMs: 0, staleWhileRevalidateMs: 0, staleIfErrorMs: 0 },
};

export interface PolicyJudgeOptions {
  readonly policy: FreshnessPolicy;
  readonly usages: Pick<UsageTable, 'get'>;
  /** When a request's answer was last found to have changed, in ms since 1970: what was made from it before is outdated. */
  readonly changedAt?: (path: string) => number | undefined;
}

/**
 * Judges stored answers as the policy judges what they were made from, with how that is used: so bytes and records have one lifetime. The
 * weakest part decides.
 */
export function createPolicyJudge({ policy, usages, changedAt = () => undefined }: PolicyJudgeOptions): JudgeAnswer {
  return (used) => {
    if (used.length === 0) return longWay;
    let action: AnswerVerdict['action'] = 'serve';
    let ageMs = 0;
    const left = { serveMs: Infinity, serveBehindMs: Infinity, staleMs: Infinity };
    for (const part of used) {
      const decision = policy.decide({ ...part, usage: usages.get(part.path) }, part.level);
      const rule = levelRules[part.level];
      const isOutdone = part.fetchedAt < (changedAt(part.path) ?? Number.NEGATIVE_INFINITY);
      if (part.stale || isOutdone || decision.stale || decision.action === 'validate' || decision.action === 'fetch') {
        action = 'go-the-long-way';
      } else if (decision.action === 'serve-and-refresh' && action === 'serve') action = 'refresh-behind';
      const age = decision.ageMs;
      ageMs = Math.max(ageMs, age);
      // Where it is renewed behind the answer already, nothing of its lifetime is left.
      const serveMs = decision.action === 'serve' ? decision.withinMs : Math.min(decision.withinMs, age);
      left.serveMs = Math.min(left.serveMs, serveMs - age);
      // The lifetime of a stale answer is over, however young it is: by a reload, since that reload.
      if (part.stale || isOutdone || decision.stale)
        left.serveMs = Math.min(left.serveMs, -Math.max(1, decision.supersededForMs ?? 0));
      left.serveBehindMs = Math.min(left.serveBehindMs, Math.max(serveMs, rule.serveBehindMs) - age);
      left.staleMs = Math.min(left.staleMs, Math.max(serveMs, rule.staleMs) - age);
    }
    return {
      ...{ action, ageMs, freshForMs: left.serveMs },
      staleWhileRevalidateMs: Math.max(0, left.serveBehindMs - left.serveMs),
      staleIfErrorMs: Math.max(0, left.staleMs - left.serveMs),
    };
  };
}
