import type { WireRecord, World } from './data/world.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';
import { type BuiltRecordIndex, buildRecordIndex, type RecordSource } from './index/build-record-index.ts';
import type { RecordIndex } from './index/record-index.ts';
import { loadMapping } from './mappings/load-mapping.ts';

/** Date that stands where a server has not read an index's date yet. */
const START_UP_DATE = '2015-01-01';

/** One index as it stands now. */
export interface ServedIndex {
  readonly name: string;
  readonly records: RecordIndex;
  /** The dates this index's servers report; where there are several they disagree, and each answer is from one of them. */
  readonly lastUpdated: readonly string[];
}

/** All indexes of an embedded openFDA. Endpoints over one index share its records and its date. */
export interface Catalogue {
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  index(endpoint: Endpoint): ServedIndex;
  setLastUpdated(path: string, dates: readonly string[]): void;
  /** Replaces one dataset's records; every record of its index gets another `_id`. */
  replace(path: string, records: Iterable<WireRecord>, lastUpdated: string): Promise<void>;
  /** One dataset's records, in the order in which they came. */
  recordsOf(path: string): WireRecord[];
}

/** Thrown for a dataset that openFDA has not. */
const unknownPath = (path: string): Error =>
  new Error(
    `Expected the path of a dataset, such as device/510k, but got: ${path}. Known: ${ENDPOINTS.map((e) => e.path).join(', ')}.`,
  );

/** Takes a world in. */
export async function createCatalogue(world: World, nowMs: () => number): Promise<Catalogue> {
  const endpoints = new Map(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint]));
  const served = new Map<string, ServedIndex>();
  const parts = new Map<string, BuiltRecordIndex['parts']>();
  let generation = 0;
  /** Reloads follow one another: two at once of a shared index would undo each other. */
  let reloading: Promise<void> = Promise.resolve();
  const endpointOf = (path: string): Endpoint => {
    const endpoint = endpoints.get(path);
    if (!endpoint) throw unknownPath(path);
    return endpoint;
  };

  async function build(name: string, sources: readonly RecordSource[], lastUpdated: readonly string[]): Promise<void> {
    const mapping = loadMapping(ENDPOINTS.filter((endpoint) => endpoint.index === name).map(({ path }) => path));
    const built = await buildRecordIndex({ sources, mapping, salt: `${name} ${generation}`, nowMs });
    served.set(name, { name, records: built.index, lastUpdated });
    parts.set(name, built.parts);
  }

  const given = world.datasets.map(({ path }) => endpointOf(path).path);
  const twice = given.find((path, place) => given.indexOf(path) !== place);
  if (twice !== undefined) throw new Error(`Expected each dataset once, but got several times: ${twice}`);
  for (const name of new Set(ENDPOINTS.map(({ index }) => index))) {
    const sources = world.datasets.filter(({ path }) => endpointOf(path).index === name);
    const lastUpdated =
      sources
        .map((source) => source.lastUpdated)
        .sort()
        .at(-1) ?? START_UP_DATE;
    await build(name, sources, [lastUpdated]);
  }

  const index = (endpoint: Endpoint): ServedIndex => {
    const found = served.get(endpoint.index);
    if (!found) throw unknownPath(endpoint.path);
    return found;
  };

  function recordsOf(path: string): WireRecord[] {
    const { name, records } = index(endpointOf(path));
    let from = 0;
    for (const part of parts.get(name) ?? []) {
      if (part.path === path) return Array.from({ length: part.count }, (_, i) => records.records.read(from + i));
      from += part.count;
    }
    return [];
  }

  return {
    endpoints,
    index,
    recordsOf,
    setLastUpdated(path, dates) {
      if (dates.length === 0) throw new Error('Expected at least one date, but got none.');
      const current = index(endpointOf(path));
      served.set(current.name, { ...current, lastUpdated: dates });
    },
    replace(path, records, lastUpdated) {
      const { name } = index(endpointOf(path));
      const done = reloading.then(() => {
        const others = (parts.get(name) ?? []).filter((part) => part.path !== path);
        generation += 1;
        const kept = others.map((part) => ({ path: part.path, records: recordsOf(part.path) }));
        return build(name, [...kept, { path, records }], [lastUpdated]);
      });
      // One that fails fails for its caller alone.
      reloading = done.catch(() => undefined);
      return done;
    },
  };
}
