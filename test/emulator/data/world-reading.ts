import type { WireRecord, World } from '../../../src/emulator/data/world.ts';

/** The records of a dataset that are at hand without waiting. */
export function recordsOf(world: World, path: string): Iterable<WireRecord> {
  const records = world.datasets.find((dataset) => dataset.path === path)?.records;
  if (records === undefined || !(Symbol.iterator in records)) throw new Error(`no records of ${path} at hand`);
  return records;
}

/** Every value at a dotted path, through arrays; numbers as texts. */
export function textsAt(record: unknown, path: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown, steps: readonly string[]): void => {
    if (Array.isArray(value)) for (const entry of value) walk(entry, steps);
    else if (steps.length === 0) {
      if (typeof value === 'string' || typeof value === 'number') found.push(String(value));
    } else if (typeof value === 'object' && value !== null) {
      const [step = '', ...rest] = steps;
      walk((value as WireRecord)[step], rest);
    }
  };
  walk(record, path.split('.'));
  return found;
}

/** The path of every leaf with its value; an empty list or object is a leaf. */
export function* leavesOf(value: unknown, path = ''): Generator<[path: string, leaf: unknown]> {
  if (typeof value !== 'object' || value === null) {
    yield [path, value];
    return;
  }
  const children: [string, unknown][] = Array.isArray(value)
    ? value.map((entry) => [path, entry])
    : Object.entries(value).map(([field, child]) => [path === '' ? field : `${path}.${field}`, child]);
  if (children.length === 0) yield [path, value];
  for (const [childPath, child] of children) yield* leavesOf(child, childPath);
}
