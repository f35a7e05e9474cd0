import DataLoader from 'dataloader';
import { GatewayError } from '../errors.ts';
import { type Features, usualFeatures } from '../features.ts';
import { renderSearch } from '../openfda/search.ts';
import type { OperationSource } from '../source/cached-source.ts';
import { createEmptyList } from './empty-list.ts';
import { createJoinPlanner, type JoinQuery, type ParentRequest } from './join-plan.ts';
import { canHold } from './key-search.ts';
import { pack, quotedBytes } from './pack.ts';
import type { RecordList } from './record-list.ts';

/** Gives each of many parents its list of joined records. All parents of one tick are planned together. */
export interface JoinLoader {
  load(query: JoinQuery, parent: ParentRequest): Promise<RecordList>;
}

export function createJoinLoader(source: OperationSource, features: Features = usualFeatures): JoinLoader {
  const planner = createJoinPlanner(source, features);
  const loaders = new Map<string, DataLoader<ParentRequest, RecordList, string>>();

  async function loadBatch(query: JoinQuery, parents: readonly ParentRequest[]): Promise<(RecordList | Error)[]> {
    const lists = new Map<ParentRequest, RecordList | Error>();
    const joined: ParentRequest[] = [];
    for (const parent of parents) {
      if (parent.keys.length > 0 && query.search?.kind !== 'nothing') joined.push(parent);
      else lists.set(parent, createEmptyList(parent.provenance));
    }
    const loadOf = ({ keys }: ParentRequest) => ({ keys: keys.length, bytes: quotedBytes(keys) });
    await Promise.all(
      (features.has('join-batching') ? pack(joined, loadOf) : joined.map((parent) => [parent])).map(async (packed) => {
        try {
          const [only] = packed;
          if (only && packed.length === 1) {
            const isOnly = joined.length === 1 || !features.has('join-batching');
            const refusal = tooManyKeys(query, only);
            lists.set(only, refusal ?? (isOnly ? planner.alone(query, only) : await planner.aloneAhead(query, only)));
            return;
          }
          const planned = await planner.together(query, packed);
          packed.forEach((parent, place) => {
            lists.set(parent, planned[place] ?? planner.alone(query, parent));
          });
        } catch (error) {
          for (const parent of packed) lists.set(parent, error instanceof Error ? error : new Error(String(error)));
        }
      }),
    );
    return parents.map((parent) => lists.get(parent) ?? new Error('a parent was left out of the plan'));
  }

  return {
    load(query, parent) {
      const id = queryId(query);
      let loader = loaders.get(id);
      if (!loader) {
        loader = new DataLoader<ParentRequest, RecordList, string>((parents) => loadBatch(query, parents), {
          cacheKeyFn: ({ keys, needsRecords }) => `${needsRecords}\n${keys.join('\n')}`,
        });
        loaders.set(id, loader);
      }
      const keys = parent.keys.filter((key) => canHold(query.to, key)).sort();
      return loader.load({ ...parent, keys });
    },
  };
}

/** Most keys that one record can be joined by: seven requests. */
const maxKeysAlone = 1000;

function tooManyKeys({ dataset }: JoinQuery, { keys }: ParentRequest): GatewayError | undefined {
  if (keys.length <= maxKeysAlone) return undefined;
  const message = `${dataset.path}: expected a record to be joined by at most ${maxKeysAlone} keys, but got ${keys.length}`;
  return new GatewayError('QUERY_TOO_EXPENSIVE', message, { dataset: dataset.path });
}

function queryId({ dataset, to, search, sort, level }: JoinQuery): string {
  const condition = search === undefined ? '' : search.kind === 'nothing' ? 'nothing' : renderSearch(search);
  return [dataset.path, to.path, condition, sort ?? '', level].join('\n');
}
