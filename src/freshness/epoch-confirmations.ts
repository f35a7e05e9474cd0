import type { EpochBook } from './epoch-book.ts';
import { epochGroup } from './epoch-group.ts';

/** Confirms reloads that were seen once, so that a single read is enough to learn of one. */
export interface EpochConfirmations {
  /** A read of the dataset: only datasets in use are worth a request. */
  onRead(dataset: string): void;
  /** A newer date of the dataset was seen for the first time. */
  onPending(dataset: string): void;
  close(): void;
}

export interface EpochConfirmationsOptions {
  readonly book: Pick<EpochBook, 'isPending' | 'observe'>;
  readonly now: () => number;
  /** Calls back once after so many ms, unless cancelled by the function it returns. */
  readonly startTimer: (ms: number, fire: () => void) => () => void;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /**
   * Asks the dataset for some records, within validation's share of the budget; resolves to the date in the answer. Each attempt is another
   * request than the one before, since openFDA's edge holds answers for ten minutes.
   */
  readonly askDataset: (dataset: string, attempt: number) => Promise<string | undefined>;
  readonly onFailed?: (dataset: string, error: unknown) => void;
}

/** The first attempt follows the sighting by 1 to 2 s: sooner, the second sighting could be the same answer. */
const firstDelayMs = 1000;
/** Four attempts, each four times as late as the one before: a date that only one server gives is soon left alone. */
const maxAttempts = 4;
const delayGrowth = 4;

/**
 * One request confirms a reload. Where a server that is behind answers it, further ones follow 4, 16 and 64 s later; after these the next
 * answer that carries the date confirms it. In a fleet the delays differ, so that one process asks and announces it to the others.
 */
export function createEpochConfirmations(options: EpochConfirmationsOptions): EpochConfirmations {
  const { book, now, startTimer, random, askDataset } = options;
  const inUse = new Set<string>();
  const cancels = new Map<string, () => void>();

  async function attempt(dataset: string, count: number): Promise<void> {
    const group = epochGroup(dataset);
    cancels.delete(group);
    if (!book.isPending(dataset)) return;
    const at = now();
    try {
      book.observe(dataset, await askDataset(dataset, count), at);
    } catch (error) {
      options.onFailed?.(dataset, error);
    }
    const isScheduled = cancels.has(group);
    if (!isScheduled && count + 1 < maxAttempts && book.isPending(dataset)) schedule(dataset, count + 1);
  }

  function schedule(dataset: string, count: number): void {
    const group = epochGroup(dataset);
    cancels.get(group)?.();
    const delayMs = firstDelayMs * delayGrowth ** count * (1 + random());
    cancels.set(
      group,
      startTimer(delayMs, () => void attempt(dataset, count)),
    );
  }

  return {
    onRead(dataset) {
      if (inUse.has(dataset)) return;
      inUse.add(dataset);
      if (book.isPending(dataset)) schedule(dataset, 0);
    },
    onPending(dataset) {
      if (inUse.has(dataset)) schedule(dataset, 0);
    },
    close() {
      for (const cancel of cancels.values()) cancel();
      cancels.clear();
    },
  };
}
