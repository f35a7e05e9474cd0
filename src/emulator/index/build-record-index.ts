import type { WireRecord } from '../data/world.ts';
import type { MappedType } from './field-mapping.ts';
import { createRecordIds } from './record-ids.ts';
import { createRecordIndex, type RecordIndex } from './record-index.ts';
import { createRecordStoreBuilder } from './record-store.ts';

export interface BuildRecordIndexOptions {
  readonly records: Iterable<WireRecord> | AsyncIterable<WireRecord>;
  readonly mapping: Readonly<Record<string, MappedType>>;
  /** What the records' ids are made from. */
  readonly salt: string;
  readonly nowMs: () => number;
}

/** Takes records in and makes them searchable. */
export async function buildRecordIndex({
  records,
  mapping,
  salt,
  nowMs,
}: BuildRecordIndexOptions): Promise<RecordIndex> {
  const store = createRecordStoreBuilder();
  if (Symbol.iterator in records) for (const record of records) store.add(record);
  else for await (const record of records) store.add(record);
  const finished = store.finish();
  return createRecordIndex({ records: finished, ids: createRecordIds(finished.size, salt), mapping, nowMs });
}
