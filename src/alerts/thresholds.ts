/** A kind of alert that a threshold can be set for. */
interface ThresholdKind {
  readonly fallback: number | undefined;
  readonly max: number;
  readonly meaning: string;
}

/** Every threshold, its default (undefined: no such alerts), its greatest value and what it is compared with. */
export const thresholdKinds = {
  'hit-ratio': { fallback: 0.3, max: 1, meaning: 'Hits as a share of hits and misses fall to this.' },
  'latency-p50-ms': { fallback: undefined, max: 600_000, meaning: 'Half of the operations take at least this.' },
  'latency-p95-ms': { fallback: 5000, max: 600_000, meaning: 'One operation in 20 takes at least this.' },
  'latency-p99-ms': { fallback: undefined, max: 600_000, meaning: 'One operation in 100 takes at least this.' },
  'error-rate': { fallback: 0.05, max: 1, meaning: 'Operations with errors, as a share of all, reach this.' },
  'stale-share': { fallback: 0.05, max: 1, meaning: 'Reads served stale, as a share of all, reach this.' },
  'budget-left': { fallback: 0.1, max: 1, meaning: "What is left of the day's requests falls to this share." },
  memory: { fallback: 0.9, max: 1, meaning: 'Resident memory, as a share of what there is, reaches this.' },
  'job-failures': { fallback: 3, max: 1000, meaning: 'A job failed so often in a row.' },
  'breaker-open': { fallback: 1, max: 1, meaning: "A dataset's breaker is open." },
} as const satisfies Readonly<Record<string, ThresholdKind>>;

export type ThresholdName = keyof typeof thresholdKinds;

export const thresholdNames = Object.keys(thresholdKinds) as ThresholdName[];

/** The thresholds that are set. Alerts of the other kinds are off. */
export type Thresholds = ReadonlyMap<ThresholdName, number>;

export interface ReadThresholds {
  readonly thresholds: Thresholds;
  /** Everything that is no threshold, each said with what was expected. */
  readonly faults: readonly string[];
}

/** Reads `hit-ratio=0.5, memory=off`; what is not named keeps its default. */
export function readThresholds(text: string): ReadThresholds {
  const thresholds = new Map<ThresholdName, number>();
  for (const name of thresholdNames) {
    const { fallback } = thresholdKinds[name];
    if (fallback !== undefined) thresholds.set(name, fallback);
  }
  const faults: string[] = [];
  for (const item of text.split(',').map((part) => part.trim())) {
    if (item === '') continue;
    const [name = '', value = '', ...rest] = item.split('=').map((part) => part.trim());
    if (rest.length > 0 || value === '') faults.push(`expected <name>=<value>, but got ${JSON.stringify(item)}`);
    else if (!isThresholdName(name)) faults.push(`expected one of ${thresholdNames.join(', ')}, but got ${name}`);
    else if (value === 'off') thresholds.delete(name);
    else if (isWithin(value, thresholdKinds[name].max)) thresholds.set(name, Number(value));
    else
      faults.push(
        `expected ${name} to be off or a number above 0 and up to ${thresholdKinds[name].max}, but got ${value}`,
      );
  }
  return { thresholds, faults };
}

function isThresholdName(text: string): text is ThresholdName {
  return Object.hasOwn(thresholdKinds, text);
}

function isWithin(text: string, max: number): boolean {
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 && Number(text) <= max;
}
