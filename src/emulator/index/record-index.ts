import type { FieldIndex, FieldIndexBuilder } from './field-index.ts';
import { dynamicType, type MappedType, type SearchField, searchFields } from './field-mapping.ts';
import { createKeywordIndexBuilder } from './keyword-index.ts';
import { createNumberIndexBuilder } from './number-index.ts';
import { booleanReader, createDateReader, floatReader, integerReader } from './number-readers.ts';
import type { RecordIds } from './record-ids.ts';
import type { RecordStore } from './record-store.ts';
import { createTextIndexBuilder } from './text-index.ts';
import { eachScalar, valuesAt } from './values-at.ts';

/** The searchable form of one index's records. A field's index is built when it is first asked for, in one pass over the records. */
export interface RecordIndex {
  readonly size: number;
  readonly records: RecordStore;
  readonly ids: RecordIds;
  /** How a name is indexed; `undefined` where neither mapping nor records know it. */
  describe(name: string): SearchField | undefined;
  field(name: string): FieldIndex | undefined;
  /** Names, `.exact` ones included, that a pattern with `*` covers. */
  namesLike(pattern: RegExp): string[];
  /** Names of the fields below an object: those of `openfda` begin with `openfda.`. */
  namesBelow(object: string): string[];
  /** Builds several fields in a single pass. */
  prepare(names: readonly string[]): void;
  /** Keeps what is costly to derive (orders, mostly); of very many the oldest is let go. */
  memo<T>(key: string, make: () => T): T;
}

export interface RecordIndexOptions {
  readonly records: RecordStore;
  readonly ids: RecordIds;
  readonly mapping: Readonly<Record<string, MappedType>>;
  readonly nowMs: () => number;
}

/** Callers choose what is sorted by, so that what is kept for them needs a bound. */
const MAX_MEMOS = 64;

export function createRecordIndex({ records, ids, mapping, nowMs }: RecordIndexOptions): RecordIndex {
  const { size } = records;
  const mapped = new Map<string, SearchField>();
  const built = new Map<string, FieldIndex>();
  const memos = new Map<string, unknown>();
  for (const [path, type] of Object.entries(mapping))
    for (const field of searchFields(path, type)) mapped.set(field.name, field);
  let all: Map<string, SearchField> | undefined;

  /** Mapped fields and those that only the records have: found in one pass, when a name is asked for that no mapping has. */
  function known(): Map<string, SearchField> {
    if (all) return all;
    all = new Map(mapped);
    const seen = new Set(Object.keys(mapping));
    for (let ordinal = 0; ordinal < size; ordinal += 1) {
      eachScalar(records.read(ordinal), (path, value) => {
        if (seen.has(path)) return;
        seen.add(path);
        const type = dynamicType(value);
        if (type) for (const field of searchFields(path, type)) all?.set(field.name, field);
      });
    }
    return all;
  }

  function builderFor({ type }: SearchField): FieldIndexBuilder {
    if (type === 'text') return createTextIndexBuilder(size);
    if (type === 'keyword') return createKeywordIndexBuilder(size);
    if (type === 'date') return createNumberIndexBuilder(size, createDateReader(nowMs));
    if (type === 'boolean') return createNumberIndexBuilder(size, booleanReader);
    return createNumberIndexBuilder(size, type === 'float' || type === 'double' ? floatReader : integerReader);
  }

  const describe = (name: string): SearchField | undefined => mapped.get(name) ?? known().get(name);

  function prepare(names: readonly string[]): void {
    const building = names
      .filter((name) => !built.has(name))
      .map(describe)
      .filter((field) => field !== undefined)
      .map((field) => ({ name: field.name, segments: field.path.split('.'), builder: builderFor(field) }));
    if (building.length === 0) return;
    const [first, ...others] = new Set(building.map(({ segments }) => segments[0] ?? ''));
    for (let doc = 0; doc < size; doc += 1) {
      const ordinal = ids.ordinalOf(doc);
      const record =
        first !== undefined && others.length === 0 ? records.readMember(ordinal, first) : records.read(ordinal);
      for (const { segments, builder } of building) {
        const values = valuesAt(record, segments);
        if (values.length > 0) builder.add(doc, values);
      }
    }
    for (const { name, builder } of building) built.set(name, builder.finish());
  }

  return {
    size,
    records,
    ids,
    describe,
    prepare,
    field(name) {
      if (!built.has(name)) prepare([name]);
      return built.get(name);
    },
    namesLike: (pattern) => [...known().keys()].filter((name) => pattern.test(name)),
    namesBelow: (object) => [...known().keys()].filter((name) => name.startsWith(`${object}.`)),
    memo<T>(key: string, make: () => T): T {
      if (memos.has(key)) return memos.get(key) as T; // each key is used with one type
      const made = make();
      const [oldest] = memos.keys();
      if (memos.size >= MAX_MEMOS && oldest !== undefined) memos.delete(oldest);
      memos.set(key, made);
      return made;
    },
  };
}
