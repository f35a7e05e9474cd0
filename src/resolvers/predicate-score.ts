/** What is known of a clearance that is compared. */
export interface ComparedClearance {
  readonly productCode: string | undefined;
  readonly deviceName: string;
  /** `YYYY-MM-DD`. */
  readonly decisionDate: string | undefined;
}

/** Reports that name a candidate. Undefined: not known. */
export interface CandidateRecord {
  readonly recalls: number | undefined;
  readonly events: number | undefined;
}

export interface ScoredReason {
  readonly factor: 'PRODUCT_CODE' | 'NAME' | 'RECENCY' | 'RECALLS' | 'EVENTS';
  readonly points: number;
  readonly maxPoints: number;
  readonly detail: string;
}

const maxPoints = { PRODUCT_CODE: 30, NAME: 30, RECENCY: 20, RECALLS: 15, EVENTS: 5 } as const;
const yearMs = 365.25 * 24 * 3600 * 1000;
/** Age at which a decision gives no point for recency any more, in years. */
const oldYears = 20;

/**
 * How well a candidate would do as a predicate of a subject, in points that add up to at most 100. Product code and name weigh most, since
 * substantial equivalence begins with the same intended use; events weigh least, since reports are counts without a denominator.
 */
export function scoreCandidate(
  subject: ComparedClearance,
  candidate: ComparedClearance,
  record: CandidateRecord,
): ScoredReason[] {
  const sameCode = candidate.productCode !== undefined && candidate.productCode === subject.productCode;
  const { shared, likeness } = compareNames(subject.deviceName, candidate.deviceName);
  const years = yearsBetween(candidate.decisionDate, subject.decisionDate);
  return [
    reason(
      'PRODUCT_CODE',
      sameCode ? 1 : 0.5,
      sameCode ? `the same product code, ${candidate.productCode}` : 'the same regulation only',
    ),
    reason('NAME', likeness, shared.length === 0 ? 'no word in common' : `in common: ${shared.join(', ')}`),
    years === undefined
      ? reason('RECENCY', 0, 'no date to compare')
      : reason('RECENCY', Math.max(0, 1 - years / oldYears), `decided ${years.toFixed(1)} years before`),
    countReason('RECALLS', record.recalls, 'recall'),
    countReason('EVENTS', record.events, 'adverse event report'),
  ];
}

function reason(factor: ScoredReason['factor'], share: number, detail: string): ScoredReason {
  const most = maxPoints[factor];
  return { factor, points: Math.round(share * most * 100) / 100, maxPoints: most, detail };
}

function countReason(factor: 'RECALLS' | 'EVENTS', count: number | undefined, noun: string): ScoredReason {
  if (count === undefined) return reason(factor, 0, `${noun}s are not known`);
  return reason(
    factor,
    1 / (1 + count),
    count === 0 ? `no ${noun} names it` : `${count} ${noun}${count === 1 ? '' : 's'} name it`,
  );
}

/** Likeness of two names by their words (Dice coefficient): 1 for the same words, 0 for none in common. */
function compareNames(a: string, b: string): { shared: string[]; likeness: number } {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word));
  const all = left.size + right.size;
  return { shared, likeness: all === 0 ? 0 : (2 * shared.length) / all };
}

const fillers = new Set(['and', 'the', 'of', 'for', 'with', 'system', 'device', 'model']);

function wordsOf(name: string): Set<string> {
  return new Set((name.toLowerCase().match(/[a-z0-9]{2,}/g) ?? []).filter((word) => !fillers.has(word)));
}

function yearsBetween(earlier: string | undefined, later: string | undefined): number | undefined {
  if (earlier === undefined || later === undefined) return undefined;
  return (Date.parse(later) - Date.parse(earlier)) / yearMs;
}
