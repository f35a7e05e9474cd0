import { operationKey, shortened } from '../operation-record.ts';
import { FadingTable, type Popularity } from './fading-table.ts';
import type { KnownOperation } from './known-operation.ts';
import type { PatternStore } from './pattern-store.ts';
import { decodePatterns, encodePatterns } from './patterns-format.ts';
import { type KeyFieldsOf, type RequestShape, readRequestShape } from './request-shape.ts';
import { SequenceSketch, type Successor } from './sequence-sketch.ts';

/** An operation that was asked for. */
export interface AskedOperation extends KnownOperation {
  /** What equal operations with equal values have in common. */
  readonly key: string;
  readonly used: readonly { readonly dataset: string; readonly path: string }[];
  readonly times: number;
}

/** An operation that can be asked for again, for whoever warms the cache. */
export interface WarmableOperation {
  readonly key: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly weight: number;
}

/** An operation that follows another: `weight` is its share of all that follow. */
export interface LikelyNext extends WarmableOperation {
  /** How often it followed; what is long ago counts less. */
  readonly count: number;
}

export interface QueryPatternsReport {
  readonly since: Date;
  readonly operations: readonly Popularity<KnownOperation>[];
  readonly rising: readonly Popularity<KnownOperation>[];
  readonly falling: readonly Popularity<KnownOperation>[];
  readonly datasets: readonly Popularity<null>[];
  readonly filters: readonly Popularity<null>[];
  readonly keys: readonly Popularity<null>[];
  readonly sequences: readonly (Successor & {
    readonly fromName: string | undefined;
    readonly toName: string | undefined;
  })[];
}

/** Learns what is asked for, what is asked for more and more, and what follows what. */
export interface QueryPatterns {
  onAsked(operation: AskedOperation): void;
  /** An operation was asked for on a connection: it follows the one asked for there before. Sequences are learnt from it unless there are too many. */
  onFollowed(connection: object, key: string, isLearnt?: boolean): void;
  report(first: number): QueryPatternsReport;
  /** What is asked for most, the best first. */
  popular(first: number): readonly WarmableOperation[];
  /** What is asked for more and more, the steepest first. */
  rising(first: number): readonly WarmableOperation[];
  /** What most often follows an operation. */
  likelyNext(key: string, first?: number): readonly LikelyNext[];
  /** Takes in what an earlier process saved. What cannot be read counts as nothing. */
  load(): Promise<void>;
  save(): Promise<void>;
}

export interface QueryPatternsOptions {
  readonly now: () => number;
  readonly keyFieldsOf: KeyFieldsOf;
  readonly store: PatternStore;
  /** How many operations, and how many keys, are kept. @default 500 */
  readonly capacity?: number;
}

/** Longest text and values of an operation that are kept. */
const maxTextLength = 8000;
const maxVariablesLength = 2000;

export function createQueryPatterns(options: QueryPatternsOptions): QueryPatterns {
  const { now, keyFieldsOf, store, capacity = 500 } = options;
  const operations = new FadingTable<KnownOperation>({ capacity, now });
  const datasets = new FadingTable<null>({ capacity: 100, now });
  const filters = new FadingTable<null>({ capacity, now });
  const keys = new FadingTable<null>({ capacity, now });
  const sequences = new SequenceSketch({ maxKeys: capacity });
  const shapes = new WeakMap<AskedOperation['used'], readonly RequestShape[]>();
  const lastOn = new WeakMap<object, { key: string }>();
  const nothing = () => null;

  function shapesOf(used: AskedOperation['used']): readonly RequestShape[] {
    const known = shapes.get(used) ?? used.map((part) => readRequestShape(part, keyFieldsOf));
    shapes.set(used, known);
    return known;
  }

  function warmable(told: readonly Popularity<KnownOperation>[], first: number): WarmableOperation[] {
    const found = told.flatMap(({ key, data: { text, variables }, share: weight }) =>
      text === undefined ? [] : [{ key, operation: text, variables, weight }],
    );
    return found.slice(0, first);
  }

  return {
    onAsked({ key, used, times, ...known }) {
      const row = operations.use(key, times, () => kept(known));
      if (row.data.text === undefined && known.text !== undefined) row.data = kept(known);
      for (const shape of shapesOf(used)) {
        datasets.use(shape.dataset, times, nothing);
        for (const filter of shape.filters) filters.use(filter, times, nothing);
        for (const name of shape.keys) keys.use(name, times, nothing);
      }
    },
    onFollowed(connection, key, isLearnt = true) {
      const last = lastOn.get(connection);
      if (last === undefined) lastOn.set(connection, { key });
      else {
        // Comparing keys takes as long as all else here, so it is left to those that are learnt.
        if (isLearnt && last.key !== key) sequences.note(last.key, key);
        last.key = key;
      }
    },
    report(first) {
      const nameOf = (key: string) => operations.get(key)?.data.name;
      return {
        since: new Date(operations.since),
        operations: operations.popular(first),
        rising: operations.rising(first),
        falling: operations.falling(first),
        datasets: datasets.popular(first),
        filters: filters.popular(first),
        keys: keys.popular(first),
        sequences: sequences
          .strongest(first)
          .map((pair) => ({ ...pair, fromName: nameOf(pair.from), toName: nameOf(pair.to) })),
      };
    },
    popular: (first) => warmable(operations.popular(capacity), first),
    rising: (first) => warmable(operations.rising(capacity), first),
    likelyNext(key, first = 3) {
      return sequences.likelyNext(key, first).flatMap(({ to, share, count }) => {
        const data = operations.get(to)?.data;
        return data?.text === undefined
          ? []
          : [{ key: to, operation: data.text, variables: data.variables, weight: share, count }];
      });
    },
    async load() {
      const bytes = await store.load();
      const saved = bytes && decodePatterns(bytes);
      if (!saved) return;
      operations.restore(saved.operations);
      datasets.restore(saved.datasets);
      filters.restore(saved.filters);
      keys.restore(saved.keys);
      sequences.restore(saved.sequences);
    },
    save: async () =>
      store.save(
        encodePatterns({
          ...{ operations: operations.save(), datasets: datasets.save(), filters: filters.save() },
          ...{ keys: keys.save(), sequences: sequences.save() },
        }),
      ),
  };
}

function kept({ name, signature, text, variables }: KnownOperation): KnownOperation {
  const known = { name: name && shortened(name, 200), signature: operationKey(signature) };
  if (text === undefined || text.length > maxTextLength) return known;
  if (variables !== undefined && JSON.stringify(variables).length > maxVariablesLength) return known;
  return { ...known, text, variables };
}
