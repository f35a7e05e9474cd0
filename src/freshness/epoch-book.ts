import { epochGroup } from './epoch-group.ts';
import { type EpochEntry, EpochLine, type EpochRules, type Moved } from './epoch-line.ts';
import { createZoneDays } from './zone-days.ts';

/** An epoch that moved: from now on entries of the one before are out of date. */
export interface EpochMove extends Moved {
  /** Every dataset seen so far that shares the epoch. */
  readonly datasets: readonly string[];
  /** Whether another process of the fleet confirmed it. */
  readonly announced: boolean;
}

/**
 * When openFDA last reloaded each dataset, as it reports it, and what that proves of cached answers.
 *
 * The date a dataset was last reloaded is its *epoch*. While openFDA reports the same one, every answer fetched clear of it
 * still stands. It proves nothing for an answer fetched on the epoch's own day (the date is coarse, and the dataset may be
 * reloaded again that day), nor within ten minutes of a change (openFDA's edge may hold an answer that long).
 */
export interface EpochBook {
  /** Notes the date that openFDA gave for a dataset at a moment. The date of an answer, or of the status page. */
  observe(dataset: string, lastUpdated: string | undefined, at: number): void;
  /** Takes over a date that another process of the fleet has confirmed; `at`: when that process last saw it, in ms since 1970. */
  accept(dataset: string, lastUpdated: string, at: number): void;
  epochOf(dataset: string): string | undefined;
  /** When the present epoch was last confirmed; a newer date that awaits confirmation stops this clock. */
  knownAt(dataset: string): number | undefined;
  /** Whether a newer date was seen that is not confirmed yet. */
  isPending(dataset: string): boolean;
  /** Up to when the entry is proved to be what openFDA reports; undefined where that is not beyond its own fetch. */
  proves(entry: EpochEntry): number | undefined;
  /**
   * Since when the entry is known to be of an epoch that has passed, in ms since 1970; never before its own fetch. Undefined for an entry
   * of the present epoch.
   */
  supersededAt(entry: EpochEntry): number | undefined;
  /** When the present epoch was first seen, in ms since 1970. */
  firstSeenAt(dataset: string): number | undefined;
  /** Whether confirming the epoch once more could prove that the entry stands. */
  couldProve(entry: EpochEntry): boolean;
  /** Days on which the dataset was seen to be reloaded, oldest first. */
  reloadsOf(dataset: string): readonly string[];
}

export interface EpochBookOptions {
  readonly now: () => number;
  /** Where openFDA's dates are days of. @default 'America/New_York' */
  readonly timeZone?: string;
  /** By how much `now` may be ahead of the true time; see `steady-clock.ts`. @default always 0 */
  readonly aheadMs?: () => number;
  readonly onMoved?: (move: EpochMove) => void;
  /** A newer date was seen for the first time; a second sighting confirms it. */
  readonly onPending?: (dataset: string) => void;
}

/** What openFDA's servers give as a date before they have read the true one. */
const placeholder = '2015-01-01';
const dayMs = 86_400_000;

export function createEpochBook(options: EpochBookOptions): EpochBook {
  const { now, aheadMs = () => 0 } = options;
  const days = createZoneDays(options.timeZone ?? 'America/New_York');
  const rules: EpochRules = {
    edgeMs: 600_000,
    disagreeMs: dayMs / 4,
    confirmGapMs: 1000,
    withdrawMs: dayMs,
    endOf: days.endOf,
  };
  const lines = new Map<string, { readonly line: EpochLine; readonly datasets: Set<string> }>();
  const lineOf = (dataset: string) => lines.get(epochGroup(dataset))?.line;

  /** A date after tomorrow is a fault of a server: as the greatest seen it would stand for ever. */
  function isPlausible(date: string): boolean {
    return date !== placeholder && !Number.isNaN(days.endOf(date)) && date <= days.dayOf(now() + dayMs);
  }

  function note(dataset: string, lastUpdated: string, at: number, announced: boolean): void {
    if (!isPlausible(lastUpdated)) return;
    const group = epochGroup(dataset);
    const seenAt = Math.min(at, now());
    const known = lines.get(group);
    if (!known) {
      lines.set(group, { line: new EpochLine(rules, lastUpdated, seenAt), datasets: new Set([dataset]) });
      return;
    }
    const { line, datasets } = known;
    datasets.add(dataset);
    const wasAwaited = line.awaits(lastUpdated);
    const moved = announced ? line.accept(lastUpdated, seenAt) : line.see(lastUpdated, seenAt);
    if (moved) options.onMoved?.({ ...moved, datasets: [...datasets], announced });
    if (!wasAwaited && line.awaits(lastUpdated)) options.onPending?.(dataset);
  }

  return {
    observe(dataset, lastUpdated, at) {
      if (lastUpdated !== undefined) note(dataset, lastUpdated, at, false);
    },
    accept: (dataset, lastUpdated, at) => note(dataset, lastUpdated, at, true),
    epochOf: (dataset) => lineOf(dataset)?.current.date,
    knownAt: (dataset) => lineOf(dataset)?.current.knownAt,
    isPending: (dataset) => lineOf(dataset)?.isPending === true,
    proves: (entry) => lineOf(entry.dataset)?.proves(entry, aheadMs()),
    firstSeenAt: (dataset) => lineOf(dataset)?.current.firstSeenAt,
    supersededAt: (entry) => lineOf(entry.dataset)?.supersededAt(entry),
    couldProve(entry) {
      const line = lineOf(entry.dataset);
      if (line) return line.couldProve(entry, aheadMs());
      const { lastUpdated } = entry;
      return lastUpdated !== undefined && entry.fetchedAt - aheadMs() >= days.endOf(lastUpdated) + rules.edgeMs;
    },
    reloadsOf: (dataset) => lineOf(dataset)?.dates() ?? [],
  };
}
