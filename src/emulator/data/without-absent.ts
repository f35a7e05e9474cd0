import type { WireRecord } from './world.ts';

/** A record as it comes from the wire: without the fields that are `undefined`, which JSON leaves out. Parts that lack nothing are kept. */
export function withoutAbsent(record: WireRecord): WireRecord {
  let same = true;
  const present: [string, unknown][] = [];
  for (const [field, value] of Object.entries(record)) {
    const kept = strip(value);
    same &&= kept === value && value !== undefined;
    if (value !== undefined) present.push([field, kept]);
  }
  return same ? record : Object.fromEntries(present);
}

function strip(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return withoutAbsent(value as WireRecord); // neither null nor a list
  const kept = value.map(strip);
  return kept.every((element, at) => element === value[at]) ? value : kept;
}
