import type { AlertSeverity } from './alert.ts';
import { durationPercentile } from './duration-percentile.ts';
import type { SignalSpan } from './signal-window.ts';
import { type ThresholdName, type Thresholds, thresholdNames } from './thresholds.ts';

/** What a rule measured of one subject. */
export interface Measurement {
  readonly subject: string | undefined;
  /** Undefined where there was too little to judge by. */
  readonly value: number | undefined;
}

/** One kind of alert: what is measured, and from where on it is too much or too little. */
export interface AlertRule {
  readonly name: ThresholdName;
  readonly severity: AlertSeverity;
  readonly threshold: number;
  /** The near side of this it is over: a value that trembles about the threshold is one alert, not many. */
  readonly clearAt: number;
  readonly side: 'above' | 'below';
  /** Of a kind with subjects those that are not named are well. */
  measure(span: SignalSpan): readonly Measurement[];
  describe(value: number, subject: string | undefined): string;
}

interface RuleKind extends Pick<AlertRule, 'severity' | 'side' | 'describe'> {
  readonly measure: (span: SignalSpan, minEvents: number) => readonly Measurement[];
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
const one = (value: number | undefined): readonly Measurement[] => [{ subject: undefined, value }];
const share = (part: number, whole: number, minEvents: number) => (whole < minEvents ? undefined : part / whole);
const latency = (quantile: number, name: string): RuleKind => ({
  severity: 'WARNING',
  side: 'above',
  measure: ({ durations, operations }, minEvents) =>
    one(operations.count < minEvents ? undefined : durationPercentile(durations, quantile)),
  describe: (value) => `The ${name} of operations is ${Math.round(value)} ms`,
});

const kinds: Readonly<Record<ThresholdName, RuleKind>> = {
  'hit-ratio': {
    severity: 'WARNING',
    side: 'below',
    measure: ({ reads: { hits, misses } }, minEvents) => one(share(hits, hits + misses, minEvents)),
    describe: (value) => `${percent(value)} of reads were answered from the cache`,
  },
  'latency-p50-ms': latency(0.5, 'median latency'),
  'latency-p95-ms': latency(0.95, '95th percentile of the latency'),
  'latency-p99-ms': latency(0.99, '99th percentile of the latency'),
  'error-rate': {
    severity: 'CRITICAL',
    side: 'above',
    measure: ({ operations: { count, failed } }, minEvents) => one(share(failed, count, minEvents)),
    describe: (value) => `${percent(value)} of operations had errors`,
  },
  'stale-share': {
    severity: 'WARNING',
    side: 'above',
    measure: ({ reads: { hits, misses, stale, errors } }, minEvents) =>
      one(share(stale, hits + misses + stale + errors, minEvents)),
    describe: (value) => `${percent(value)} of reads were served stale, since openFDA could not be asked`,
  },
  'budget-left': {
    severity: 'CRITICAL',
    side: 'below',
    measure: ({ now: { budget } }) => one(Math.max(0, budget.limit - budget.used) / budget.limit),
    describe: (value) => `${percent(value)} of the day's requests to openFDA are left`,
  },
  memory: {
    severity: 'CRITICAL',
    side: 'above',
    measure: ({ now: { memory } }) => one(memory.usedBytes / memory.limitBytes),
    describe: (value) => `The process holds ${percent(value)} of the memory there is`,
  },
  'job-failures': {
    severity: 'WARNING',
    side: 'above',
    measure: ({ now: { jobs } }) => jobs.map(({ job, failuresInRow }) => ({ subject: job, value: failuresInRow })),
    describe: (value, subject) => `The job ${subject} failed ${value} times in a row`,
  },
  'breaker-open': {
    severity: 'CRITICAL',
    side: 'above',
    measure: ({ now: { troubled } }) => troubled.map((subject) => ({ subject, value: 1 })),
    describe: (_, subject) => `openFDA does not answer for ${subject}`,
  },
};

/** By how much of the threshold a value must be past it for the alert to be over. */
const hysteresis = 0.1;

/** The rules whose thresholds are set. Shares and percentiles of fewer than `minEvents` events are not judged. */
export function alertRules(thresholds: Thresholds, minEvents: number): readonly AlertRule[] {
  return thresholdNames.flatMap((name) => {
    const threshold = thresholds.get(name);
    if (threshold === undefined) return [];
    const { measure, ...kind } = kinds[name];
    // Half of what is left up to 1 at most: shares must be able to get there.
    const clearBelow = Math.min(threshold * (1 + hysteresis), Math.max(threshold, (threshold + 1) / 2));
    const clearAt = kind.side === 'above' ? threshold * (1 - hysteresis) : clearBelow;
    return [{ ...kind, name, threshold, clearAt, measure: (span) => measure(span, minEvents) }];
  });
}
