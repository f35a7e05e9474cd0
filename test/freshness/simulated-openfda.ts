import { GatewayError } from '../../src/errors.ts';
import type { StatusEntry } from '../../src/freshness/status-page.ts';
import { createZoneDays } from '../../src/freshness/zone-days.ts';

/** What openFDA says of one key: its content (a version number), or that nothing was found, which carries no date. */
export interface SimulatedAnswer {
  readonly content: number;
  readonly negative: boolean;
  readonly lastUpdated: string | undefined;
}

/** One state of a server: from when it gives the content of a reload, and from when its date. */
interface State {
  readonly contentFrom: number;
  readonly dateFrom: number;
  readonly date: string;
}

export interface Reload {
  readonly keys: readonly number[];
  /** How long after the first server the second one follows. */
  readonly lagMs: number;
  /** How long after the content the date follows; below 0 it goes ahead. */
  readonly dateLagMs: number;
}

interface Dataset {
  readonly servers: readonly [State[], State[]];
  /** Reloads that changed a key, by their number. */
  readonly changes: Map<number, number[]>;
}

const minute = 60_000;
const days = createZoneDays('America/New_York');

/** Two servers that disagree for a while, dates that come apart from data, an edge that holds answers: openFDA in small. */
export class SimulatedOpenFda {
  readonly asked: string[] = [];
  /** Which server answers next. */
  server: 0 | 1 = 0;
  down = false;
  statusDown = false;
  unlisted = false;
  placeholder = false;
  /** Whether answers are held for ten minutes on the way without telling their age. */
  edge = false;
  readonly #now: () => number;
  readonly #datasets = new Map<string, Dataset>();
  readonly #held = new Map<string, { readonly at: number; readonly answer: SimulatedAnswer }>();

  constructor(now: () => number, datasets: readonly string[], reloadedAt: number) {
    this.#now = now;
    for (const path of datasets) {
      const first = { contentFrom: -Infinity, dateFrom: -Infinity, date: days.dayOf(reloadedAt) };
      this.#datasets.set(path, { servers: [[first], [first]], changes: new Map() });
    }
  }

  /**
   * Loads new content into the dataset, unless a reload is still under way. The second server follows later, but within the
   * day where the date stays the same: else nothing at all would tell its answers from those of the first.
   */
  reload(path: string, { keys, lagMs, dateLagMs }: Reload): void {
    const { servers, changes } = this.#of(path);
    const at = this.#now();
    if (servers.some((states) => states.some((state) => at < Math.max(state.contentFrom, state.dateFrom)))) return;
    const date = days.dayOf(at);
    const sameDay = servers[0].at(-1)?.date === date;
    const lag = sameDay ? Math.min(lagMs, days.endOf(date) - at) : lagMs;
    const number = servers[0].length;
    for (const key of keys) changes.set(key, [...(changes.get(key) ?? []), number]);
    for (const [place, states] of servers.entries()) {
      const contentFrom = Math.max(at, at - dateLagMs) + place * lag;
      states.push({ contentFrom, dateFrom: contentFrom + dateLagMs, date });
    }
  }

  ask(path: string, key: number): SimulatedAnswer {
    this.asked.push(`${path} ${key}`);
    if (this.down) throw new GatewayError('UPSTREAM_UNAVAILABLE', 'down');
    const held = this.#held.get(`${path} ${key}`);
    if (this.edge && held && this.#now() - held.at < 10 * minute) return held.answer;
    const states = this.#of(path).servers[this.server];
    const content = this.#contentAt(path, key, latest(states, 'contentFrom', this.#now()));
    const negative = isNegative(key, content);
    const answer = { content, negative, lastUpdated: negative ? undefined : this.#dateOf(states) };
    this.#held.set(`${path} ${key}`, { at: this.#now(), answer });
    return answer;
  }

  /** One record of the dataset: what a request with `limit=1` tells. */
  askDate(path: string): string {
    this.asked.push(`${path} limit=1`);
    if (this.down) throw new GatewayError('UPSTREAM_UNAVAILABLE', 'down');
    return this.#dateOf(this.#of(path).servers[this.server]);
  }

  status(): StatusEntry[] {
    this.asked.push('/status');
    if (this.down || this.statusDown) throw new GatewayError('UPSTREAM_UNAVAILABLE', 'down');
    const all = [...this.#datasets].map(([endpoint, { servers }]) => ({
      endpoint,
      lastUpdated: this.#dateOf(servers[this.server]),
    }));
    return this.unlisted ? all.slice(1) : all;
  }

  /**
   * Whether openFDA reported this content of the key at any moment of a span: a server held it, or held newer data but still
   * gave the date of the reload before.
   */
  reported(path: string, key: number, content: number, from: number, to: number): boolean {
    return this.#of(path).servers.some((states) =>
      states.some((state, number) => {
        if (this.#contentAt(path, key, number) !== content) return false;
        const next = states[number + 1];
        const until = !next ? Infinity : next.date === state.date ? next.contentFrom : endOfReport(next);
        return state.contentFrom <= to && until >= from;
      }),
    );
  }

  /** The content of a key that the server which answers next has not; undefined where it has the key. */
  absentContent(path: string, key: number): number {
    const states = this.#of(path).servers[this.server];
    return this.#contentAt(path, key, latest(states, 'contentFrom', this.#now()));
  }

  /** Whether some server gives a newer date than this one; for an answer without a date, whether the dataset was ever reloaded. */
  isReloaded(path: string, lastUpdated: string | undefined): boolean {
    return this.#of(path).servers.some((states) => {
      const state = states[latest(states, 'dateFrom', this.#now())];
      return lastUpdated === undefined ? state !== states[0] : state !== undefined && state.date > lastUpdated;
    });
  }

  #of(path: string): Dataset {
    const dataset = this.#datasets.get(path);
    if (!dataset) throw new Error(`the simulation has no ${path}`);
    return dataset;
  }

  #dateOf(states: readonly State[]): string {
    if (this.placeholder) return '2015-01-01';
    return states[latest(states, 'dateFrom', this.#now())]?.date ?? '2015-01-01';
  }

  /** The number of the last reload up to `number` that changed the key. */
  #contentAt(path: string, key: number, number: number): number {
    return (this.#of(path).changes.get(key) ?? []).findLast((change) => change <= number) ?? 0;
  }
}

function endOfReport(next: State): number {
  return Math.max(next.contentFrom, next.dateFrom);
}

function latest(states: readonly State[], by: 'contentFrom' | 'dateFrom', at: number): number {
  return states.findLastIndex((state) => state[by] <= at);
}

/** Every third key appears and disappears as it changes. */
function isNegative(key: number, content: number): boolean {
  return key % 3 === 0 && content % 2 === 0;
}
