import type { Catalogue } from '../../catalogue/catalogue.ts';
import { levelRules } from '../../freshness/level-rules.ts';
import type { UsedAnswer } from '../../source/footprint.ts';
import type { WarmItem, WarmOutcome, WarmPorts } from '../definitions/warm-job.ts';
import { ratePerHour } from '../warming/decayed-count.ts';
import type { KnownOperation, OperationBook } from '../warming/operation-book.ts';
import { dayHalfLifeMs } from '../warming/operation-book.ts';

/** How an operation went that was performed. */
export interface Performed {
  readonly isWhole: boolean;
  /** Whether it was not executed, since it is no valid operation of the schema. */
  readonly isRefused?: boolean | undefined;
  /** Requests to openFDA that it waited for. */
  readonly requests: number;
  /** Why it is not whole. */
  readonly error?: string | undefined;
}

export interface WarmPortsOptions {
  /** What users ask for now, of all processes of a fleet. */
  readonly gather: () => Promise<OperationBook>;
  readonly catalogue: Catalogue;
  /** In how many ms a user would wait for a part; 0 where it is not cached. */
  readonly waitsIn: (part: UsedAnswer) => Promise<number>;
  /** Answers an operation out of the warming share. */
  readonly perform: (operation: KnownOperation['operation'], signal: AbortSignal) => Promise<Performed>;
  /** A known operation is refused now, as after a change of the schema. */
  readonly onRefused: (key: string) => void;
  readonly onFailed: WarmPorts['onFailed'];
  readonly listed: WarmPorts['listed'];
  readonly mayWarm: WarmPorts['mayWarm'];
  readonly clock: WarmPorts['clock'];
  readonly random: WarmPorts['random'];
  /** For how long nobody is to wait for what was warmed. @default 300000 */
  readonly aheadMs?: number;
  /** Expected uses of an operation while what is fetched for it holds, below which a popular one is left to its next user. @default 1.5 */
  readonly leastUses?: number;
}

/** What the job `warm` works on: the operations that users ask for, performed once more where the next user would wait. */
export function createWarmPorts(options: WarmPortsOptions): WarmPorts {
  const { gather, catalogue, waitsIn, perform, aheadMs = 300_000, leastUses = 1.5 } = options;
  const { listed, mayWarm, onRefused, onFailed, clock, random } = options;

  /** What was gathered for the list that is being worked on. */
  let gathered: Promise<OperationBook> | undefined;

  /** The parts that a user would wait for soon. */
  async function lacking(parts: readonly UsedAnswer[]): Promise<readonly UsedAnswer[]> {
    const waits = await Promise.all(parts.map(waitsIn));
    return parts.filter((_, place) => (waits[place] ?? 0) < aheadMs);
  }

  function isWorth({ ofDay }: KnownOperation, parts: readonly UsedAnswer[]): boolean {
    const usesPerHour = ratePerHour(ofDay, clock.now(), dayHalfLifeMs);
    return parts.some(({ level }) => usesPerHour * lifetimeHours(level) >= leastUses);
  }

  async function find(key: string): Promise<KnownOperation | undefined> {
    gathered ??= gather();
    return (await gathered).find(key);
  }

  async function warm(item: WarmItem, signal: AbortSignal): Promise<WarmOutcome> {
    const operation = 'operation' in item ? asOperation(item) : lookUp(catalogue, item.dataset, item.key);
    if (typeof operation === 'string') return { outcome: 'refused', requests: 0, error: operation };
    const known = 'operation' in item && item.key !== undefined ? await find(item.key) : undefined;
    if (known) {
      const parts = await lacking(known.parts);
      if (parts.length === 0 || !isWorth(known, parts)) return { outcome: 'fresh', requests: 0 };
    }
    const { isWhole, isRefused, requests, error } = await perform(operation, signal);
    if (isRefused) {
      if ('operation' in item && item.key !== undefined) onRefused(item.key);
      return { outcome: 'refused', requests, error };
    }
    if (!isWhole) return { outcome: 'failed', requests, error };
    return { outcome: requests > 0 ? 'warmed' : 'fresh', requests };
  }

  const items = (known: ReturnType<OperationBook['popular']>): readonly WarmItem[] =>
    known.map(({ key, operation: { query, operationName, variables } }) => ({
      ...{ operation: query, key },
      ...(operationName === undefined ? {} : { operationName }),
      ...(variables === undefined ? {} : { variables }),
    }));

  return {
    popular: async (first) => {
      gathered = gather();
      return items((await gathered).popular(first));
    },
    rising: async (first) => items((await gather()).rising(first)),
    ...{ listed, mayWarm, warm, onFailed, clock, random },
  };
}

function asOperation(item: Extract<WarmItem, { operation: string }>): KnownOperation['operation'] {
  const { operation: query, operationName, variables } = item;
  return {
    query,
    ...(operationName === undefined ? {} : { operationName }),
    ...(variables === undefined ? {} : { variables }),
  };
}

/** The operation that looks one record up; a text that says what is wrong where the dataset has no look-up. */
function lookUp({ datasets }: Catalogue, path: string, key: string): KnownOperation['operation'] | string {
  const dataset = datasets.get(path);
  const [field] = dataset?.key ?? [];
  if (!dataset?.one || !field) {
    const able = [...datasets.values()].filter(({ one }) => one !== undefined).map((other) => other.path);
    return `expected a dataset with a look-up (${able.join(', ')}), but got ${JSON.stringify(path)}`;
  }
  return { query: `{ ${dataset.one}(${field.name}: ${JSON.stringify(key)}) { asOf { lastUpdated } } }` };
}

function lifetimeHours(level: UsedAnswer['level']): number {
  const { serveMs, serveBehindMs } = levelRules[level];
  return Math.min(7 * 24, Math.max(serveMs, serveBehindMs) / 3_600_000);
}
