import type { InvalidationScope } from './invalidation-scope.ts';
import { matchesPattern } from './key-pattern.ts';
import { RecentVersions } from './recent-versions.ts';

const REMEMBERED_KEYS = 16_384;
const MAX_TAGS = 1024;
const MAX_PATTERNS = 64;

/**
 * Every invalidation still in force: for each scope the version up to which what it covers is void. Nothing is searched or deleted when
 * one arrives; entries are held against the marks when they are read or stored. Bounded: where there are too many tags or
 * patterns the oldest becomes a mark on everything, which voids too much rather than too little.
 */
export class InvalidationMarks {
  readonly #keys = new RecentVersions<string>(REMEMBERED_KEYS);
  readonly #tags = new Map<string, number>();
  readonly #patterns = new Map<string, number>();
  #all = 0;
  #generation = 0;

  /** Grows with every mark: an entry that stood at this generation still stands. */
  get generation(): number {
    return this.#generation;
  }

  add(scope: InvalidationScope, version: number): void {
    this.#generation += 1;
    if ('key' in scope) this.#keys.raise(scope.key, version);
    else if ('tag' in scope) this.#raise(this.#tags, scope.tag, version, MAX_TAGS);
    else if ('pattern' in scope) this.#raise(this.#patterns, scope.pattern, version, MAX_PATTERNS);
    else this.#all = Math.max(this.#all, version);
  }

  /** Whether an entry is void. */
  covers(key: string, tags: readonly string[], version: number): boolean {
    if (version <= this.#all || version <= this.#keys.get(key)) return true;
    if (this.#tags.size > 0) for (const tag of tags) if (version <= (this.#tags.get(tag) ?? 0)) return true;
    for (const [pattern, upTo] of this.#patterns) if (version <= upTo && matchesPattern(pattern, key)) return true;
    return false;
  }

  #raise(marks: Map<string, number>, id: string, version: number, limit: number): void {
    const before = marks.get(id) ?? 0;
    if (version <= before) return;
    // Set anew, so that the map stays in order of arrival.
    marks.delete(id);
    marks.set(id, version);
    if (marks.size <= limit) return;
    const oldest = marks.entries().next().value;
    if (oldest === undefined) return;
    marks.delete(oldest[0]);
    this.#all = Math.max(this.#all, oldest[1]);
  }
}
