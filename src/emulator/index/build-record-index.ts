import type { WorldDataset } from '../data/world.ts';
import type { MappedType } from './field-mapping.ts';
import { createRecordIds } from './record-ids.ts';
import { createRecordIndex, type RecordIndex } from './record-index.ts';
import { createRecordStoreBuilder } from './record-store.ts';

/** Where the records of one of an index's datasets come from. */
export type RecordSource = Pick<WorldDataset, 'path' | 'records' | 'chunks'>;

export interface BuildRecordIndexOptions {
  /** The datasets that the index holds, in the order in which they are taken in. */
  readonly sources: readonly RecordSource[];
  readonly mapping: Readonly<Record<string, MappedType>>;
  /** What the records' ids are made from. */
  readonly salt: string;
  readonly nowMs: () => number;
}

/** An index and how many of its records came from each of its datasets. */
export interface BuiltRecordIndex {
  readonly index: RecordIndex;
  readonly parts: readonly { readonly path: string; readonly count: number }[];
}

/** Takes records in and makes them searchable. */
export async function buildRecordIndex(options: BuildRecordIndexOptions): Promise<BuiltRecordIndex> {
  const { sources, mapping, salt, nowMs } = options;
  const store = createRecordStoreBuilder();
  const parts: { path: string; count: number }[] = [];
  let before = 0;
  for (const { path, records, chunks } of sources) {
    if (chunks) for (const chunk of chunks) store.adopt(chunk);
    else if (Symbol.iterator in records) for (const record of records) store.add(record);
    else for await (const record of records) store.add(record);
    parts.push({ path, count: store.size - before });
    before = store.size;
  }
  const records = store.finish();
  const index = createRecordIndex({ records, ids: createRecordIds(records.size, salt), mapping, nowMs });
  return { index, parts };
}
