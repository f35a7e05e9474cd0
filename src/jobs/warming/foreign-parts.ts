import { countAt, type DecayedCount, ratePerHour } from './decayed-count.ts';
import { dayHalfLifeMs, hourHalfLifeMs, type KnownOperation } from './operation-book.ts';
import type { KnownPart } from './part-book.ts';
import { partId } from './part-id.ts';

/** The answers that operations of other processes were made from, by `partId`, each used as often as these together. */
export function foreignParts(operations: Iterable<KnownOperation>, now: number): ReadonlyMap<string, KnownPart> {
  const found = new Map<string, KnownPart>();
  for (const { parts, ofDay, ofHour } of operations) {
    for (const part of parts) {
      const before = found.get(partId(part));
      const counts = {
        ofDay: sum(before?.ofDay, ofDay, now, dayHalfLifeMs),
        ofHour: sum(before?.ofHour, ofHour, now, hourHalfLifeMs),
      };
      // Many callers together come evenly, however each of them does.
      const meanGapMs = 3_600_000 / Math.max(1e-9, ratePerHour(counts.ofHour, now, hourHalfLifeMs));
      const lastUsedAt = Math.max(before?.usage.lastUsedAt ?? 0, ofHour.at);
      const newest = before && before.part.fetchedAt > part.fetchedAt ? before.part : part;
      found.set(partId(part), { part: newest, usage: { lastUsedAt, meanGapMs, deviationMs: 0 }, ...counts });
    }
  }
  return found;
}

function sum(a: DecayedCount | undefined, b: DecayedCount, at: number, halfLifeMs: number): DecayedCount {
  return { value: (a ? countAt(a, at, halfLifeMs) : 0) + countAt(b, at, halfLifeMs), at };
}
