import type { FreshnessLevel } from '../../catalogue/catalogue.ts';
import type { EpochBook } from '../../freshness/epoch-book.ts';
import type { EpochWatch } from '../../freshness/epoch-watch.ts';
import type { ProbeEpochsPorts } from '../definitions/probe-epochs-job.ts';
import type { KnownPart, PartBook } from '../warming/part-book.ts';

export interface EpochPortsOptions {
  readonly parts: Pick<PartBook, 'datasetsSince'>;
  /** Answers that other processes of a fleet use: one process probes for all. */
  readonly foreign: () => Promise<ReadonlyMap<string, KnownPart>>;
  readonly book: Pick<EpochBook, 'isPending' | 'knownAt' | 'epochOf'>;
  readonly watch: Pick<EpochWatch, 'ensure'>;
  readonly now: () => number;
  readonly mayProbe: ProbeEpochsPorts['mayProbe'];
  /** Least time between two requests that the validation share of the day allows. */
  readonly spacingMs: number;
}

const minute = 60_000;
/** For how long after its last use a dataset counts as in use. */
const inUseMs = 60 * minute;
/**
 * At what age a confirmation is renewed: for level FRESH before the 10 minutes at which a user would wait for it. REAL_TIME has
 * one minute, which is not worth a request a minute: whoever wants it waits.
 */
const renewAtMs: Readonly<Record<FreshnessLevel, number>> = {
  REAL_TIME: 5 * minute,
  FRESH: 5 * minute,
  RECENT: 120 * minute,
  STALE: 12 * 60 * minute,
};

/** What the job `probe-epochs` works on: the datasets in use whose confirmation grows old. */
export function createEpochPorts(options: EpochPortsOptions): ProbeEpochsPorts {
  const { parts, foreign, book, watch, now, mayProbe, spacingMs } = options;

  function isDue(dataset: string, level: FreshnessLevel): boolean {
    if (book.isPending(dataset)) return true;
    return now() - (book.knownAt(dataset) ?? Number.NEGATIVE_INFINITY) >= Math.max(spacingMs, renewAtMs[level]);
  }

  async function due(): Promise<readonly string[]> {
    const others = await foreign();
    return [...parts.datasetsSince(now() - inUseMs, others.values())]
      .filter(([dataset, level]) => isDue(dataset, level))
      .map(([dataset]) => dataset);
  }

  /** Confirms a dataset's epoch; true where it is now known to stand. */
  async function confirm(dataset: string): Promise<{ readonly known: boolean; readonly moved: boolean }> {
    const before = book.epochOf(dataset);
    const known = await watch.ensure(dataset, minute);
    return { known, moved: book.epochOf(dataset) !== before };
  }

  return {
    datasets: due,
    readStatus: async () => {
      const datasets = await due();
      const before = new Map(datasets.map((dataset) => [dataset, book.epochOf(dataset)]));
      const [first] = datasets;
      // One look at the status page tells of all that stand on it.
      if (first !== undefined) await confirm(first);
      const told = datasets.filter(
        (dataset) => now() - (book.knownAt(dataset) ?? 0) <= minute || book.isPending(dataset),
      );
      return { told, moved: told.filter((dataset) => book.epochOf(dataset) !== before.get(dataset)).length };
    },
    probe: async (dataset) => {
      const { known, moved } = await confirm(dataset);
      return moved ? 'moved' : known ? 'same' : 'failed';
    },
    mayProbe,
  };
}
