import type { FreshnessLevel } from '../../src/catalogue/catalogue.ts';
import { createEpochBook } from '../../src/freshness/epoch-book.ts';
import { createEpochWatch } from '../../src/freshness/epoch-watch.ts';
import { createFreshnessPolicy, type Freshness, type JudgedEntry } from '../../src/freshness/freshness-policy.ts';
import { recordRefresh } from '../../src/freshness/refresh-history.ts';
import { reloadCadence } from '../../src/freshness/reload-cadence.ts';
import { recordUse } from '../../src/freshness/usage.ts';
import { utcMidnight } from '../../src/freshness/zone-days.ts';
import type { SimulatedOpenFda } from './simulated-openfda.ts';

/** An entry of the small cache. */
export interface SmallEntry extends JudgedEntry {
  readonly key: number;
  readonly content: number;
}

export interface SmallAnswer {
  readonly content: number;
  readonly ageMs: number;
  readonly stale: boolean;
  readonly lastUpdated: string | undefined;
}

export interface SmallGatewayOptions {
  readonly upstream: SimulatedOpenFda;
  readonly datasets: readonly string[];
  readonly now: () => number;
  readonly aheadMs?: () => number;
  readonly quotaUsed?: () => number;
}

/** A cache of numbers before the simulated openFDA: the freshness modules and nothing else. */
export function createSmallGateway({
  upstream,
  datasets,
  now,
  aheadMs = () => 0,
  quotaUsed = () => 0,
}: SmallGatewayOptions) {
  const cache = new Map<string, SmallEntry>();
  const behind: Promise<void>[] = [];
  const book = createEpochBook({ now, aheadMs });
  const watch = createEpochWatch({
    book,
    now,
    statusNames: new Map(datasets.map((path) => [path, path])),
    askStatus: async () => upstream.status(),
    askDataset: async (path) => upstream.askDate(path),
  });
  const policy = createFreshnessPolicy({
    book,
    now,
    random: () => 0,
    factsOf: ({ dataset }) => {
      const epoch = book.epochOf(dataset);
      return {
        reloadedAt: epoch === undefined ? undefined : utcMidnight(epoch),
        cadence: reloadCadence(book.reloadsOf(dataset), 'WEEKLY'),
        quotaUsed: quotaUsed(),
        jitter: 0,
      };
    },
  });

  async function fetch(dataset: string, key: number): Promise<SmallEntry> {
    const fetchedAt = now();
    const { content, negative, lastUpdated } = upstream.ask(dataset, key);
    book.observe(dataset, lastUpdated, fetchedAt);
    const name = `${dataset} ${key}`;
    const known = cache.get(name);
    const history = recordRefresh(known?.history, { contentHash: String(content), costMs: 100 });
    const entry = { dataset, key, content, negative, lastUpdated, fetchedAt, history, usage: known?.usage };
    cache.set(name, entry);
    return entry;
  }

  const answer = (entry: SmallEntry, { ageMs, stale }: Pick<Freshness, 'ageMs' | 'stale'>): SmallAnswer => ({
    content: entry.content,
    ageMs,
    stale,
    lastUpdated: entry.lastUpdated,
  });
  const fetched = (entry: SmallEntry) => answer(entry, { ageMs: 0, stale: book.supersededAt(entry) !== undefined });

  async function refresh(entry: SmallEntry, level: FreshnessLevel, withinMs: number): Promise<void> {
    try {
      if (book.couldProve(entry) && (await watch.ensure(entry.dataset, withinMs))) {
        if (policy.decide(entry, level).action === 'serve') return;
      }
      await fetch(entry.dataset, entry.key);
    } catch {
      // The next use tries again.
    }
  }

  async function read(dataset: string, key: number, level: FreshnessLevel): Promise<SmallAnswer> {
    const name = `${dataset} ${key}`;
    const cached = cache.get(name);
    if (!cached) return fetched(await fetch(dataset, key));
    const entry = { ...cached, usage: recordUse(cached.usage, now()) };
    cache.set(name, entry);
    let decision = policy.decide(entry, level, upstream.down);
    if (decision.action === 'validate' && (await watch.ensure(dataset, decision.withinMs))) {
      decision = policy.decide(entry, level, upstream.down);
    }
    if (decision.action === 'serve' || decision.action === 'serve-and-refresh') {
      if (decision.action === 'serve-and-refresh') behind.push(refresh(entry, level, decision.withinMs));
      return answer(entry, decision);
    }
    try {
      return fetched(await fetch(dataset, key));
    } catch (error) {
      const standIn = policy.standIn(entry, level);
      if (!standIn) throw error;
      return answer(entry, standIn);
    }
  }

  return {
    book,
    read,
    put: (entry: SmallEntry) => cache.set(`${entry.dataset} ${entry.key}`, entry),
    /** Waits for what is refreshed behind answers. */
    settle: async () => {
      await Promise.all(behind.splice(0));
    },
  };
}
