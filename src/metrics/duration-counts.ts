/** How many durations fell below each bound, and how many beyond the last. */
export interface DurationCounts {
  /** Upper bounds in ms, rising. */
  readonly boundsMs: readonly number[];
  /** One more than there are bounds. */
  readonly counts: readonly number[];
  readonly sumMs: number;
}

/** From a stored answer to openFDA's time-out. */
const defaultBoundsMs = [1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 20_000];

/** Counts durations in buckets that never change, as Prometheus wants them. */
export class DurationCounter {
  readonly #boundsMs: readonly number[];
  readonly #counts: number[];
  #sumMs = 0;

  constructor(boundsMs: readonly number[] = defaultBoundsMs) {
    this.#boundsMs = boundsMs;
    this.#counts = new Array<number>(boundsMs.length + 1).fill(0);
  }

  add(durationMs: number): void {
    const bounds = this.#boundsMs;
    let place = 0;
    while (place < bounds.length && durationMs > (bounds[place] ?? 0)) place += 1;
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    this.#sumMs += durationMs;
  }

  counts(): DurationCounts {
    return { boundsMs: this.#boundsMs, counts: [...this.#counts], sumMs: this.#sumMs };
  }
}

/** Several counts of the same bounds as one. */
export function addDurations(all: readonly DurationCounts[]): DurationCounts {
  const boundsMs = all[0]?.boundsMs ?? defaultBoundsMs;
  const counts = Array.from({ length: boundsMs.length + 1 }, (_, place) =>
    all.reduce((sum, each) => sum + (each.counts[place] ?? 0), 0),
  );
  return { boundsMs, counts, sumMs: all.reduce((sum, each) => sum + each.sumMs, 0) };
}
