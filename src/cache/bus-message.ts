import type { BusMessage, BusNews } from './invalidation-bus.ts';
import type { InvalidationScope } from './invalidation-scope.ts';

/** The text form of a bus message. */
export function writeBusMessage(message: BusMessage): string {
  return JSON.stringify({ format: 1, ...message });
}

/** Reads a bus message; `undefined` for what is not one, as another release of the gateway might send. */
export function readBusMessage(text: string): BusMessage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value.format !== 1) return undefined;
  const { origin, version } = value;
  const news = readNews(value.news);
  if (typeof origin !== 'string' || typeof version !== 'number' || !Number.isFinite(version) || news === undefined)
    return undefined;
  return { origin, version, news };
}

function readNews(value: unknown): BusNews | undefined {
  if (!isRecord(value)) return undefined;
  const { type, key, dataset, epoch, knownAt } = value;
  if (type === 'stored' && typeof key === 'string') return { type, key };
  if (type === 'epoch' && typeof dataset === 'string' && typeof epoch === 'string' && Number.isFinite(knownAt))
    return { type, dataset, epoch, knownAt: knownAt as number };
  const scope = type === 'invalidated' ? readScope(value.scope) : undefined;
  return scope === undefined ? undefined : { type: 'invalidated', scope };
}

/** Reads a scope from parsed JSON; `undefined` for what is not one. */
export function readScope(value: unknown): InvalidationScope | undefined {
  if (!isRecord(value)) return undefined;
  const { key, tag, pattern, all } = value;
  if (typeof key === 'string') return { key };
  if (typeof tag === 'string') return { tag };
  if (typeof pattern === 'string') return { pattern };
  return all === true ? { all } : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
