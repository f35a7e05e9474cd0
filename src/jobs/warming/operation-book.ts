import type { UsedAnswer } from '../../source/footprint.ts';
import type { JsonValue } from '../json-value.ts';
import { countAt, countMore, type DecayedCount, ratePerHour } from './decayed-count.ts';

/** An operation as it can be asked again. */
export interface AskedOperation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: { readonly [name: string]: JsonValue };
}

/** An operation, what it was last made from, and how often it is asked for: by the memory of a day and of an hour. */
export interface KnownOperation {
  readonly operation: AskedOperation;
  readonly parts: readonly UsedAnswer[];
  readonly ofDay: DecayedCount;
  readonly ofHour: DecayedCount;
}

/** Which operations users ask for. Bounded; the least popular are forgotten first. */
export interface OperationBook {
  /** Notes that an operation was asked for, once or so often. Without its text only what is known already is noted. */
  note(key: string, operation: AskedOperation | undefined, parts: readonly UsedAnswer[], times?: number): void;
  find(key: string): KnownOperation | undefined;
  forget(key: string): void;
  /** Asked for most, best first. */
  popular(first: number): readonly (KnownOperation & { readonly key: string })[];
  /** Asked for at least twice as often of late as over the day, best first. */
  rising(first: number): readonly (KnownOperation & { readonly key: string })[];
  /** Forgets what has not been asked for in days; answers how many were forgotten. */
  forgetFaded(): number;
  entries(): Iterable<readonly [string, KnownOperation]>;
  restore(key: string, known: KnownOperation): void;
  readonly size: number;
}

export interface OperationBookOptions {
  readonly now: () => number;
  /** @default 5000 */
  readonly maxOperations?: number;
  /** Length of all texts together. @default 8388608 */
  readonly maxTextLength?: number;
}

export const dayHalfLifeMs = 24 * 3_600_000;
export const hourHalfLifeMs = 3_600_000;
/** What a single use has faded to after five days. */
const fadedCount = 2 ** -5;
const leastOfHour = 3;

export function createOperationBook(options: OperationBookOptions): OperationBook {
  const { now, maxOperations = 5000, maxTextLength = 8_388_608 } = options;
  const known = new Map<string, KnownOperation>();
  let textLength = 0;

  function remove(key: string): void {
    const entry = known.get(key);
    if (!entry) return;
    textLength -= lengthOf(key, entry);
    known.delete(key);
  }

  function put(key: string, entry: KnownOperation): void {
    remove(key);
    known.set(key, entry);
    textLength += lengthOf(key, entry);
    if (known.size > maxOperations || textLength > maxTextLength) shrink();
  }

  /** Forgets the least popular tenth at a time, so that a flood of one-off operations does not sort the book for each. */
  function shrink(): void {
    const at = now();
    const byUse = [...known].sort(
      ([, a], [, b]) => countAt(a.ofDay, at, dayHalfLifeMs) - countAt(b.ofDay, at, dayHalfLifeMs),
    );
    for (const [key] of byUse) {
      if (known.size <= maxOperations * 0.9 && textLength <= maxTextLength * 0.9) return;
      remove(key);
    }
  }

  const ranked = (score: (entry: KnownOperation) => number, least: number, first: number) =>
    [...known]
      .map(([key, entry]) => ({ key, ...entry, score: score(entry) }))
      .filter((entry) => entry.score >= least)
      .sort((a, b) => b.score - a.score)
      .slice(0, Math.max(0, first))
      .map(({ score: _, ...entry }) => entry);

  return {
    note(key, operation, parts, times) {
      const before = known.get(key);
      const text = operation ?? before?.operation;
      if (!text || text.query.length > maxTextLength / 100) return;
      const at = now();
      put(key, {
        ...{ operation: text, parts },
        ofDay: countMore(before?.ofDay, at, dayHalfLifeMs, times),
        ofHour: countMore(before?.ofHour, at, hourHalfLifeMs, times),
      });
    },
    find: (key) => known.get(key),
    forget: remove,
    popular(first) {
      const at = now();
      return ranked(({ ofDay }) => countAt(ofDay, at, dayHalfLifeMs), fadedCount, first);
    },
    rising(first) {
      const at = now();
      const growth = ({ ofDay, ofHour }: KnownOperation) =>
        countAt(ofHour, at, hourHalfLifeMs) < leastOfHour
          ? 0
          : ratePerHour(ofHour, at, hourHalfLifeMs) / ratePerHour(ofDay, at, dayHalfLifeMs);
      return ranked(growth, 2, first);
    },
    forgetFaded() {
      const at = now();
      const faded = [...known].filter(([, { ofDay }]) => countAt(ofDay, at, dayHalfLifeMs) < fadedCount);
      for (const [key] of faded) remove(key);
      return faded.length;
    },
    entries: () => known.entries(),
    restore(key, entry) {
      if (!known.has(key)) put(key, entry);
    },
    get size() {
      return known.size;
    },
  };
}

function lengthOf(key: string, { operation, parts }: KnownOperation): number {
  const variables = operation.variables ? JSON.stringify(operation.variables).length : 0;
  return key.length + operation.query.length + variables + parts.reduce((sum, { path }) => sum + path.length + 100, 0);
}
