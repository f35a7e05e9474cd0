import type { FreshnessLevel } from '../../catalogue/catalogue.ts';
import { recordUse, steadiness, type Usage } from '../../freshness/usage.ts';
import type { UsedAnswer } from '../../source/footprint.ts';
import { countAt, countMore, type DecayedCount, ratePerHour } from './decayed-count.ts';
import { dayHalfLifeMs, hourHalfLifeMs } from './operation-book.ts';
import { partId } from './part-id.ts';

/** An answer of openFDA that operations are made from, and how it is used at one level. */
export interface KnownPart {
  readonly part: UsedAnswer;
  readonly usage: Usage;
  readonly ofDay: DecayedCount;
  readonly ofHour: DecayedCount;
}

/** How an answer is used: for a lifetime of minutes what counts is the last hour, for one of a day the last days. */
export interface PartUse {
  readonly usesPerHour: number;
  readonly steadiness: number;
}

/** Which answers of openFDA users' operations were made from of late, by path and level. Bounded; the one used longest ago is forgotten first. */
export interface PartBook {
  note(parts: readonly UsedAnswer[], times?: number): void;
  /** The answer was renewed behind its users. */
  renewed(part: UsedAnswer): void;
  /** One answer has come in the place of several: it is used as they were together. */
  merged(ids: readonly string[], into: UsedAnswer): void;
  forget(path: string): void;
  /** By `partId`. */
  find(id: string): KnownPart | undefined;
  parts(): readonly KnownPart[];
  useOf(known: KnownPart, lifetimeMs: number): PartUse;
  /** The datasets in use since a moment, here or by the answers of others, each with the strictest level it was used at. */
  datasetsSince(at: number, others?: Iterable<KnownPart>): ReadonlyMap<string, FreshnessLevel>;
}

export interface PartBookOptions {
  readonly now: () => number;
  /** @default 20000 */
  readonly maxParts?: number;
}

const strictestFirst: readonly FreshnessLevel[] = ['REAL_TIME', 'FRESH', 'RECENT', 'STALE'];
const shortLifetimeMs = 3_600_000;

export function createPartBook({ now, maxParts = 20_000 }: PartBookOptions): PartBook {
  const known = new Map<string, KnownPart>();
  const levelsOf = new Map<string, Set<string>>();

  function remove(id: string): void {
    const path = known.get(id)?.part.path;
    known.delete(id);
    if (path === undefined) return;
    const ids = levelsOf.get(path);
    ids?.delete(id);
    if (ids?.size === 0) levelsOf.delete(path);
  }

  function put(id: string, entry: KnownPart): void {
    // Set anew, so that the map stays in order of use.
    known.delete(id);
    known.set(id, entry);
    const ids = levelsOf.get(entry.part.path);
    if (ids) ids.add(id);
    else levelsOf.set(entry.part.path, new Set([id]));
  }

  function noteOne(part: UsedAnswer, at: number, times: number): void {
    const id = partId(part);
    const before = known.get(id);
    put(id, {
      ...{ part, usage: recordUse(before?.usage, at) },
      ofDay: countMore(before?.ofDay, at, dayHalfLifeMs, times),
      ofHour: countMore(before?.ofHour, at, hourHalfLifeMs, times),
    });
  }

  return {
    note(parts, times = 1) {
      const at = now();
      for (const part of parts) noteOne(part, at, times);
      for (const oldest of known.keys()) {
        if (known.size <= maxParts) break;
        remove(oldest);
      }
    },
    renewed(part) {
      for (const id of levelsOf.get(part.path) ?? []) {
        const before = known.get(id);
        if (before) known.set(id, { ...before, part: { ...part, level: before.part.level } });
      }
    },
    merged(ids, into) {
      const at = now();
      const id = partId(into);
      const before = [...new Set([...ids, id])].flatMap((each) => known.get(each) ?? []);
      const [first] = before;
      if (!first) return;
      const sum = (counts: readonly DecayedCount[], halfLifeMs: number): DecayedCount => ({
        value: counts.reduce((total, count) => total + countAt(count, at, halfLifeMs), 0),
        at,
      });
      const lastUsedAt = Math.max(...before.map(({ usage }) => usage.lastUsedAt));
      for (const each of ids) remove(each);
      put(id, {
        ...{ part: into, usage: { ...first.usage, lastUsedAt } },
        ofDay: sum(
          before.map(({ ofDay }) => ofDay),
          dayHalfLifeMs,
        ),
        ofHour: sum(
          before.map(({ ofHour }) => ofHour),
          hourHalfLifeMs,
        ),
      });
    },
    forget(path) {
      for (const id of [...(levelsOf.get(path) ?? [])]) remove(id);
    },
    find: (id) => known.get(id),
    parts: () => [...known.values()],
    useOf({ usage, ofDay, ofHour }, lifetimeMs) {
      const at = now();
      return lifetimeMs <= shortLifetimeMs
        ? { usesPerHour: ratePerHour(ofHour, at, hourHalfLifeMs), steadiness: steadiness(usage) }
        : { usesPerHour: ratePerHour(ofDay, at, dayHalfLifeMs), steadiness: 1 };
    },
    datasetsSince(at, others = []) {
      const levels = new Map<string, FreshnessLevel>();
      for (const { part, usage } of [...known.values(), ...others]) {
        if (usage.lastUsedAt < at) continue;
        const before = levels.get(part.dataset);
        if (before === undefined || isStricter(part.level, before)) levels.set(part.dataset, part.level);
      }
      return levels;
    },
  };
}

function isStricter(level: FreshnessLevel, than: FreshnessLevel): boolean {
  return strictestFirst.indexOf(level) < strictestFirst.indexOf(than);
}
