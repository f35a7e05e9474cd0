import type { WireRecord } from './world.ts';

/** A record as it comes from the wire: without the fields that are `undefined`, which JSON leaves out. Parts that lack nothing are kept. */
export function withoutAbsent(record: WireRecord): WireRecord {
  let same = true;
  const present: [string, unknown][] = [];
  for (const [field, value] of Object.entries(record)) {
    const kept = Array.isArray(value) ? elements(value) : strip(value);
    same &&= kept === value && value !== undefined;
    if (value !== undefined) present.push([field, kept]);
  }
  return same ? record : Object.fromEntries(present);
}

const strip = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? withoutAbsent(value as WireRecord) : value; // arrays went to `elements`

function elements(list: readonly unknown[]): readonly unknown[] {
  const kept = list.map(strip);
  return kept.every((element, at) => element === list[at]) ? list : kept;
}
