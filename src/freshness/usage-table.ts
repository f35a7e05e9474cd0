import { recordUses, type Usage } from './usage.ts';

export interface UsageTableOptions {
  /** Whether the cache holds an answer of this path: only of such is the use remembered. @default all are */
  readonly isHeld?: (path: string) => boolean;
  /** Most answers whose use is remembered; the one used longest ago is forgotten first. @default 200000 */
  readonly maxEntries?: number;
}

/** How each cached answer is used, by its path. `forget` is to be called for what leaves the cache. */
export class UsageTable {
  readonly #usages = new Map<string, Usage>();
  readonly #isHeld: (path: string) => boolean;
  readonly #maxEntries: number;

  constructor({ isHeld = () => true, maxEntries = 200_000 }: UsageTableOptions = {}) {
    this.#isHeld = isHeld;
    this.#maxEntries = maxEntries;
  }

  get(path: string): Usage | undefined {
    return this.#usages.get(path);
  }

  /** Notes uses up to a moment, in ms since 1970. */
  note(path: string, at: number, times = 1): void {
    const known = this.#usages.get(path);
    if (!known && !this.#isHeld(path)) return;
    // Set again, so that the map stays in order of use.
    this.#usages.delete(path);
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
