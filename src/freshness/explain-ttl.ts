import { minTtlMs, type TtlFacts, type TtlStep, timeToNextReload, ttlSteps } from './adaptive-ttl.ts';
import { steadiness, type Usage, usesPerHour } from './usage.ts';

/** A step of the computation of a lifetime, with its reason in words. */
export interface ExplainedStep extends TtlStep {
  readonly why: string;
}

/** Why an entry's lifetime is what it is: every step, in order; the last one's `ttlMs` is the lifetime. */
export function explainTtl(facts: TtlFacts): ExplainedStep[] {
  const { now, reloadedAt, cadence, history, usage, quotaUsed, maxMs } = facts;
  const untilReload = timeToNextReload(facts);
  const why: Readonly<Record<TtlStep['name'], string>> = {
    'age of the data': reloadedAt === undefined ? 'not known' : `reloaded ${inWords(now - reloadedAt)} ago`,
    'next reload':
      untilReload === undefined
        ? 'none is expected'
        : `expected in ${inWords(untilReload)}, by the ${cadence.from} cadence`,
    'changes found': history ? 'by what refreshing it found so far' : 'never refreshed',
    use: usage ? describeUse(usage, now) : 'never used',
    cost: history ? `took ${Math.round(history.costMs)} ms to get` : 'not known',
    quota: `${Math.round(quotaUsed * 100)} % of the day's requests are used`,
    jitter: 'so that entries do not expire together',
    limits: `at least ${inWords(minTtlMs)}, and never past the ${inWords(maxMs)} of the level`,
  };
  return ttlSteps(facts).map((step) => ({ ...step, why: why[step.name] }));
}

function describeUse(usage: Usage, now: number): string {
  if (usage.meanGapMs === undefined) return 'used once';
  const evenly = Math.round(steadiness(usage) * 100);
  return `${Number(usesPerHour(usage, now).toPrecision(2))} uses an hour, ${evenly} % even`;
}

function inWords(ms: number): string {
  if (!Number.isFinite(ms)) return 'any time';
  if (ms < 120_000) return `${Math.round(ms / 1000)} s`;
  if (ms < 7_200_000) return `${Math.round(ms / 60_000)} min`;
  return ms < 172_800_000 ? `${Math.round(ms / 3_600_000)} h` : `${Math.round(ms / 86_400_000)} d`;
}
