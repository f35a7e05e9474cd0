import DataLoader from 'dataloader';
import type { Dataset, FreshnessLevel } from '../catalogue/catalogue.ts';
import { readDate } from '../catalogue/read-value.ts';
import { keysAt } from '../catalogue/wire-path.ts';
import { maxLimit } from '../openfda/request.ts';
import { checkCharacters, renderSearch } from '../openfda/search.ts';
import type { Row, SourceAnswer } from '../source/answer.ts';
import type { OperationSource } from '../source/cached-source.ts';
import type { RecordIndex } from '../source/record-index.ts';
import { canHold, type KeyFields, type KeyValues, keySearch, keyText } from './key-search.ts';
import { pack, quotedBytes } from './pack.ts';

/** Looks records up by key. All look-ups of one tick on the same fields travel together. */
export interface RecordLoader {
  /** The records that hold the key, newest first; none where openFDA has none. */
  load(dataset: Dataset, fields: KeyFields, values: KeyValues, level: FreshnessLevel): Promise<readonly Row[]>;
}

export interface RecordLoaderOptions {
  readonly source: OperationSource;
  readonly index: RecordIndex;
}

export function createRecordLoader({ source, index }: RecordLoaderOptions): RecordLoader {
  const loaders = new Map<string, DataLoader<KeyValues, readonly Row[], string>>();

  async function loadBatch(
    dataset: Dataset,
    fields: KeyFields,
    keys: readonly KeyValues[],
    level: FreshnessLevel,
  ): Promise<(readonly Row[] | Error)[]> {
    const found = new Map<string, readonly Row[] | Error>();
    const missing: KeyValues[] = [];
    const parsed = new Map<string, SourceAnswer | undefined>();
    for (const key of keys) {
      const place = index.find(indexKey(dataset, fields, key));
      if (place && !parsed.has(place.page)) parsed.set(place.page, source.peek(place.page, level));
      const page = place && parsed.get(place.page);
      if (place && page) found.set(keyText(key), newestFirst(rowsAt(page, place.slots), dataset));
      else if (fields.every((field, at) => canHold(field, key[at] ?? ''))) missing.push(key);
    }
    await Promise.all(
      pack(missing, (key) => ({ keys: 1, bytes: keyBytes(fields, key) })).map(async (packed) => {
        try {
          for (const [key, rows] of await fetchKeys(dataset, fields, packed, level)) found.set(key, rows);
        } catch (error) {
          for (const key of packed) found.set(keyText(key), asError(error));
        }
      }),
    );
    return keys.map((key) => found.get(keyText(key)) ?? []);
  }

  async function fetchKeys(
    dataset: Dataset,
    fields: KeyFields,
    keys: readonly KeyValues[],
    level: FreshnessLevel,
  ): Promise<ReadonlyMap<string, readonly Row[]>> {
    const search = keySearch(fields, keys);
    const rows = new Map<string, Row[]>(keys.map((key) => [keyText(key), []]));
    let searchAfter: string | undefined;
    let seen = 0;
    if (!search || search.kind === 'nothing') return rows;
    for (;;) {
      const answer = await source.read(
        { dataset: dataset.path, search: renderSearch(search), limit: maxLimit, searchAfter },
        level,
      );
      assign(rows, fields, answer);
      seen += answer.results.length;
      if (seen >= answer.total || answer.next === undefined || answer.results.length === 0) {
        if (searchAfter === undefined) indexKeys(dataset, fields, answer, keys);
        return new Map([...rows].map(([key, held]) => [key, newestFirst(held, dataset)]));
      }
      searchAfter = answer.next;
    }
  }

  /** Remembers where each key's records stand, and which keys have none. */
  function indexKeys(dataset: Dataset, fields: KeyFields, answer: SourceAnswer, keys: readonly KeyValues[]): void {
    const slots = new Map<string, number[]>(keys.map((key) => [keyText(key), []]));
    answer.results.forEach((record, slot) => {
      for (const key of keysOf(fields, record)) slots.get(key)?.push(slot);
    });
    for (const key of keys) {
      index.put(indexKey(dataset, fields, key), { page: answer.provenance.path, slots: slots.get(keyText(key)) ?? [] });
    }
  }

  return {
    async load(dataset, fields, values, level) {
      fields.forEach((field, at) => {
        checkCharacters(field.name, values[at] ?? '');
      });
      const id = `${dataset.path} ${fields.map((field) => field.path).join(' ')} ${level}`;
      let loader = loaders.get(id);
      if (!loader) {
        loader = new DataLoader<KeyValues, readonly Row[], string>((keys) => loadBatch(dataset, fields, keys, level), {
          cacheKeyFn: keyText,
          name: id,
        });
        loaders.set(id, loader);
      }
      return loader.load(values);
    },
  };
}

/** What a key adds to the length of a request. */
function keyBytes(fields: KeyFields, values: KeyValues): number {
  if (fields.length === 1) return quotedBytes(values);
  const search = keySearch(fields, [values]);
  return search ? encodeURIComponent(`(${renderSearch(search)}) OR `).length : 0;
}

export function indexKey(dataset: Dataset, fields: KeyFields, values: KeyValues): string {
  return `${dataset.path}\n${fields.map((field) => field.path).join(' ')}\n${keyText(values)}`;
}

function assign(rows: ReadonlyMap<string, Row[]>, fields: KeyFields, answer: SourceAnswer): void {
  const { provenance } = answer;
  for (const record of answer.results)
    for (const key of keysOf(fields, record)) rows.get(key)?.push({ record, provenance });
}

/** The keys a record is found by; a record has several where a field holds a list. */
export function keysOf(fields: KeyFields, record: unknown): string[] {
  const [field, ...others] = fields;
  if (field && others.length === 0) return keysAt(record, field.path);
  return [keyText(fields.map((part) => keysAt(record, part.path)[0] ?? ''))];
}

function rowsAt(page: SourceAnswer, slots: readonly number[]): Row[] {
  return slots.flatMap((slot) => {
    const record = page.results[slot];
    return record === undefined ? [] : [{ record, provenance: page.provenance }];
  });
}

function newestFirst(rows: readonly Row[], { newest }: Dataset): readonly Row[] {
  if (!newest || rows.length < 2) return rows;
  const dateOf = (row: Row) => readDate(keysAt(row.record, newest.path)[0]) ?? '';
  return rows.toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1));
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
