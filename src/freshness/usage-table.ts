import { recordUses, type Usage } from './usage.ts';

/** Most answers whose use is remembered; beyond it the one that was remembered first is forgotten. */
const defaultMaxEntries = 200_000;

/** How each cached answer is used, by its path. What leaves the cache is to be forgotten. */
export class UsageTable {
  readonly #usages = new Map<string, Usage>();
  readonly #maxEntries: number;

  constructor(maxEntries = defaultMaxEntries) {
    this.#maxEntries = maxEntries;
  }

  get(path: string): Usage | undefined {
    return this.#usages.get(path);
  }

  /** Notes uses up to a moment, in ms since 1970. */
  note(path: string, at: number, times = 1): void {
    const known = this.#usages.get(path);
    this.#usages.set(path, recordUses(known, times, at));
    if (known || this.#usages.size <= this.#maxEntries) return;
    for (const first of this.#usages.keys()) return void this.#usages.delete(first);
  }

  forget(path: string): void {
    this.#usages.delete(path);
  }

  get size(): number {
    return this.#usages.size;
  }
}
