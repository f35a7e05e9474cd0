import { readScope } from '../bus-message.ts';
import type { VersionedScope } from '../cache-tier.ts';

const MAX_MARKS = 1024;

/** The invalidations by tag and pattern, and of everything, that the log holds and that its next rewriting must hold too. Bounded. */
export class FileMarks {
  readonly #marks = new Map<string, VersionedScope>();

  add(mark: VersionedScope): void {
    const id = JSON.stringify(mark.scope);
    this.#marks.delete(id);
    if ('all' in mark.scope) this.#marks.clear();
    this.#marks.set(id, mark);
    if (this.#marks.size <= MAX_MARKS) return;
    const oldest = this.#marks.entries().next().value;
    if (oldest === undefined) return;
    this.#marks.delete(oldest[0]);
    // Rather void too much than forget one. Newer marks stay as they are.
    const all = JSON.stringify({ all: true });
    const version = Math.max(oldest[1].version, this.#marks.get(all)?.version ?? 0);
    this.#marks.set(all, { scope: { all: true }, version });
  }

  list(): readonly VersionedScope[] {
    return [...this.#marks.values()];
  }
}

export function writeMark(mark: VersionedScope): Buffer {
  return Buffer.from(JSON.stringify(mark));
}

/** Reads a mark; `undefined` for what is not one. */
export function readMark(body: Buffer): VersionedScope | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body.toString());
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('scope' in value) || !('version' in value)) return undefined;
  const scope = readScope(value.scope);
  return scope === undefined || typeof value.version !== 'number' ? undefined : { scope, version: value.version };
}
