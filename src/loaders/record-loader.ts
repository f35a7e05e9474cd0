import DataLoader from 'dataloader';
import type { Dataset, FreshnessLevel } from '../catalogue/catalogue.ts';
import { readDate } from '../catalogue/read-value.ts';
import { keysAt } from '../catalogue/wire-path.ts';
import { GatewayError } from '../errors.ts';
import { type Features, usualFeatures } from '../features.ts';
import { maxLimit, type OpenFdaRequest, requestPath } from '../openfda/request.ts';
import { checkCharacters, renderSearch } from '../openfda/search.ts';
import type { Row, SourceAnswer } from '../source/answer.ts';
import type { OperationSource } from '../source/cached-source.ts';
import type { RecordIndex } from '../source/record-index.ts';
import { canHold, type KeyFields, type KeyValues, keySearch, keyText } from './key-search.ts';
import type { Journey, KeysInFlight, Pack } from './keys-in-flight.ts';
import { pack, quotedBytes } from './pack.ts';
import { groupOf, keyName, keysOf } from './record-keys.ts';

/** Looks records up by key. All look-ups of one tick on the same fields travel together. */
export interface RecordLoader {
  /** The records that hold the key, newest first; none where openFDA has none. */
  load(dataset: Dataset, fields: KeyFields, values: KeyValues, level: FreshnessLevel): Promise<readonly Row[]>;
}

export interface RecordLoaderOptions {
  readonly source: OperationSource;
  readonly index: RecordIndex;
  readonly features?: Features;
  /** What others ask for meanwhile; undefined where nobody is to be waited for. */
  readonly inFlight?: KeysInFlight | undefined;
  /** Aborts when the operation's caller leaves. */
  readonly signal?: AbortSignal | undefined;
}

export function createRecordLoader(options: RecordLoaderOptions): RecordLoader {
  const { source, index, features = usualFeatures, inFlight, signal } = options;
  const isIndexing = features.has('record-index');
  const loaders = new Map<string, DataLoader<KeyValues, readonly Row[], string>>();

  async function loadBatch(
    dataset: Dataset,
    fields: KeyFields,
    keys: readonly KeyValues[],
    level: FreshnessLevel,
  ): Promise<(readonly Row[] | Error)[]> {
    const batch: Batch = { dataset, fields, level, found: new Map() };
    const packs = pack(await takeCached(batch, keys), (key) => ({ keys: 1, bytes: keyBytes(fields, key) }));
    await Promise.all(packs.map((wanted) => askOrJoin(batch, wanted)));
    return keys.map((key) => batch.found.get(keyText(key)) ?? []);
  }

  /** Takes the records of cached pages, and returns the keys that are to be asked for. */
  async function takeCached(batch: Batch, keys: readonly KeyValues[]): Promise<KeyValues[]> {
    const missing: KeyValues[] = [];
    const pages = new Map<string, SourceAnswer | undefined>();
    for (const key of keys) {
      if (!isKey(batch.fields, key)) continue;
      const rows = await cachedRows(batch, key, pages);
      if (rows) batch.found.set(keyText(key), rows);
      else missing.push(key);
    }
    return missing;
  }

  /** The records of a key in the newest cached page that the level allows to serve. */
  async function cachedRows(
    { dataset, fields, level }: Batch,
    key: KeyValues,
    pages: Map<string, SourceAnswer | undefined>,
  ): Promise<readonly Row[] | undefined> {
    if (!isIndexing) return undefined;
    for (const { page, slots } of index.find(groupOf(dataset, fields), keyText(key))) {
      const { path } = page;
      if (!pages.has(path)) pages.set(path, await source.peek(path, dataset.path, level));
      const answer = pages.get(path);
      // In another version of the page the records may have moved.
      if (answer?.version === page.version) return newestFirst(rowsAt(answer, slots), dataset);
    }
    return undefined;
  }

  async function askOrJoin(batch: Batch, wanted: Pack): Promise<void> {
    const joined = await packsInFlight(batch, wanted);
    await Promise.all((joined ?? []).map((keys) => join(batch, keys, wanted)));
    const missing = wanted.filter((key) => !batch.found.has(keyText(key)));
    if (missing.length > 0) await ask(batch, missing);
  }

  /**
   * The packs in flight that hold all of the keys, where to join them spares a request: few enough, and only where nothing is cached that
   * could be served while they are under way, or in their place.
   */
  async function packsInFlight({ dataset, fields }: Batch, wanted: Pack): Promise<readonly Pack[] | undefined> {
    const packs = new Set(wanted.map((key) => inFlight?.of(keyName(dataset, fields, key))));
    if (packs.has(undefined) || packs.size > maxJoined) return undefined;
    const request = requestOf(dataset, fields, wanted);
    if (!request || (await source.holds(requestPath(request), dataset.path))) return undefined;
    return [...packs].filter((travelling) => travelling !== undefined);
  }

  /** Asks for a pack in flight once more, as it is: the source makes one of equal requests. */
  async function join({ dataset, fields, level, found }: Batch, keys: Pack, wanted: Pack): Promise<void> {
    try {
      const rows = await fetchKeys(dataset, fields, keys, level);
      for (const key of wanted) {
        const held = rows.get(keyText(key));
        if (held) found.set(keyText(key), held);
      }
    } catch (error) {
      // What openFDA did not answer it would not answer now either; what failed for another key is asked for without it.
      if (!(error instanceof GatewayError && isOutage(error))) return;
      for (const key of wanted.filter((one) => keys.some((other) => keyText(other) === keyText(one)))) {
        found.set(keyText(key), error);
      }
    }
  }

  async function ask(batch: Batch, keys: Pack): Promise<void> {
    const journey = await board(batch, keys);
    if (!journey) return askAlone(batch, keys);
    const { dataset, fields, level, found } = batch;
    try {
      const rows = await fetchKeys(dataset, fields, journey.keys, level, journey.onUnderWay);
      for (const key of keys) found.set(keyText(key), rows.get(keyText(key)) ?? []);
    } catch (error) {
      const isOfAll = journey.keys.length === keys.length || (error instanceof GatewayError && isOutage(error));
      // What failed for the key of another is asked for without it.
      if (!isOfAll) return await askAlone(batch, keys);
      for (const key of keys) found.set(keyText(key), asError(error));
    } finally {
      journey.leave();
    }
  }

  /** The request that the keys travel in; undefined where they are to be asked for alone. */
  async function board({ dataset, fields }: Batch, keys: Pack): Promise<Journey | undefined> {
    if (!inFlight) return undefined;
    const group = groupOf(dataset, fields);
    if (inFlight.isWaiting(group)) {
      // A cached answer to the keys alone could be served meanwhile, or in place of a failure.
      const request = requestOf(dataset, fields, keys);
      if (!request || (await source.holds(requestPath(request), dataset.path))) return undefined;
    }
    const bytes = keys.reduce((sum, key) => sum + keyBytes(fields, key), 0);
    const ids = keys.map((key) => keyName(dataset, fields, key));
    return inFlight.board({ group, ids, keys, bytes, signal });
  }

  async function askAlone({ dataset, fields, level, found }: Batch, keys: Pack): Promise<void> {
    try {
      for (const [key, rows] of await fetchKeys(dataset, fields, keys, level)) found.set(key, rows);
    } catch (error) {
      for (const key of keys) found.set(keyText(key), asError(error));
    }
  }

  async function fetchKeys(
    dataset: Dataset,
    fields: KeyFields,
    keys: readonly KeyValues[],
    level: FreshnessLevel,
    onUnderWay?: () => void,
  ): Promise<ReadonlyMap<string, readonly Row[]>> {
    const rows = new Map<string, Row[]>(keys.map((key) => [keyText(key), []]));
    const request = requestOf(dataset, fields, keys);
    if (!request) return rows;
    let page = await source.read(request, level, onUnderWay);
    const { total } = page;
    let seen = page.results.length;
    assign(rows, fields, page);
    if (seen >= total) indexKeys(dataset, fields, page, keys);
    while (seen < total) {
      // Without the rest it is not known which keys have no record: an answer would be a guess.
      if (page.next === undefined) throw endedEarly(dataset, seen, total);
      page = await source.read({ ...request, searchAfter: page.next }, level);
      if (page.results.length === 0) throw endedEarly(dataset, seen, total);
      assign(rows, fields, page);
      seen += page.results.length;
    }
    for (const [key, held] of rows) rows.set(key, newestFirst(held, dataset));
    return rows;
  }

  /** Notes the places of each key's records, and the keys that have none. */
  function indexKeys(dataset: Dataset, fields: KeyFields, answer: SourceAnswer, keys: readonly KeyValues[]): void {
    if (!isIndexing) return;
    const slots = new Map<string, number[]>(keys.map((key) => [keyText(key), []]));
    answer.results.forEach((record, slot) => {
      for (const key of keysOf(fields, record)) slots.get(key)?.push(slot);
    });
    const page = { path: answer.provenance.path, version: answer.version };
    const group = groupOf(dataset, fields);
    for (const [key, held] of slots) index.put(page, group, key, held);
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

/** Look-ups that travel together, and what is known of them so far, by `keyText`. */
interface Batch {
  readonly dataset: Dataset;
  readonly fields: KeyFields;
  readonly level: FreshnessLevel;
  readonly found: Map<string, readonly Row[] | Error>;
}

/** The first page of the records that hold the keys; undefined where no record can. */
function requestOf(dataset: Dataset, fields: KeyFields, keys: Pack): OpenFdaRequest | undefined {
  const search = keySearch(fields, keys);
  if (!search || search.kind === 'nothing') return undefined;
  return { dataset: dataset.path, search: renderSearch(search), limit: maxLimit };
}

/** Failures that say nothing about the keys. */
function isOutage({ code }: GatewayError): boolean {
  return (
    code === 'CANCELLED' ||
    code === 'UPSTREAM_TIMEOUT' ||
    code === 'UPSTREAM_UNAVAILABLE' ||
    code === 'UPSTREAM_RATE_LIMITED'
  );
}

/** Most packs in flight that are joined in place of one request: each counts against what the operation may lead to. */
const maxJoined = 4;

/** What a key adds to the length of a request. */
function keyBytes(fields: KeyFields, values: KeyValues): number {
  if (fields.length === 1) return quotedBytes(values);
  const search = keySearch(fields, [values]);
  return search ? encodeURIComponent(`(${renderSearch(search)}) OR `).length : 0;
}

function assign(rows: ReadonlyMap<string, Row[]>, fields: KeyFields, answer: SourceAnswer): void {
  const { provenance } = answer;
  for (const record of answer.results)
    for (const key of keysOf(fields, record)) rows.get(key)?.push({ record, provenance });
}

function rowsAt(page: SourceAnswer, slots: readonly number[]): Row[] {
  return slots.flatMap((slot) => {
    const record = page.results[slot];
    return record === undefined ? [] : [{ record, provenance: page.provenance }];
  });
}

/** Rows of one key, the newest first; those of one day stay in openFDA's order. */
function newestFirst(rows: Row[], { newest }: Dataset): Row[] {
  if (!newest || rows.length < 2) return rows;
  const dated = rows.map((row) => ({ row, date: readDate(keysAt(row.record, newest.path)[0]) ?? '' }));
  return dated.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)).map(({ row }) => row);
}

/** Whether records can be found by the values: a key that is blank would find all records without one. */
function isKey(fields: KeyFields, values: KeyValues): boolean {
  return values.some((value) => value !== '') && fields.every((field, at) => canHold(field, values[at] ?? ''));
}

function endedEarly({ path }: Dataset, seen: number, total: number): GatewayError {
  const message = `openFDA told of ${total} records, but its pages ended after ${seen} (${path})`;
  return new GatewayError('UPSTREAM_ERROR', message, { dataset: path });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
