import { seededRandom } from '../cache/seeded-random.ts';
import type { SentOperation } from './operations-of-world.ts';

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** One operation that a user sends. */
export interface UserOperation {
  /** Milliseconds from the start of the first day. */
  readonly at: number;
  readonly query: string;
  readonly variables: SentOperation['variables'];
  /** Who asks it next on the same connection; absent where users come one by one. */
  readonly session?: number;
}

/** A reload of datasets by FDA. */
export interface NightlyReload {
  readonly at: number;
  readonly datasets: readonly string[];
}

export interface Traffic {
  /** In order of time. */
  readonly operations: readonly UserOperation[];
  readonly reloads: readonly NightlyReload[];
}

export interface TrafficOptions {
  readonly seed: number;
  readonly days: number;
  /** The operations that users choose from, without a level of freshness. */
  readonly operations: readonly SentOperation[];
  readonly operationsPerDay: number;
  /** Datasets that FDA reloads every night, and those that it reloads one night of the week. */
  readonly daily: readonly string[];
  readonly weekly: readonly string[];
  /** Whether some operations nearly always lead to another, as pages of an application do. @default false */
  readonly withSequences?: boolean;
}

/** Zipf's exponent: the operation of rank r is asked for in proportion to 1/r. */
const exponent = 1;
/** Share of the operations that demand the level FRESH; the others say nothing, and get their datasets' own. */
const freshShare = 0.15;
/** Share of the ranks that go to other operations from one day to the next. */
const driftShare = 0.03;
/** Operations that come into the news each day: for three hours each takes this share of the traffic. */
const newsPerDay = 4;
const newsShare = 0.02;
const newsHours = 3;
/** Share of the operations that lead to another, how often they do, and how soon at the latest. */
const leadingShare = 0.3;
const followedShare = 0.9;
const followsWithinMs = 20_000;
/** When the offices are busiest, and when they are quietest with a tenth of that; hours of the day in UTC. */
const busiestHour = 18;
/** FDA reloads between 2 and 5 in the night, US Eastern standard time. */
const reloadHours = [7, 8, 9];

/**
 * Days of traffic as users of an application make it: popularity by Zipf, which drifts a little from day to day; a rhythm of day and
 * night; operations that come into the news; and FDA's reloads in the night. Equal seeds give equal traffic.
 */
export function createTraffic(options: TrafficOptions): Traffic {
  const random = seededRandom(options.seed);
  const ranked = shuffled(options.operations, random).map(({ text, variables }) => {
    // A directive stands behind the variables.
    const [declared = '', ...selected] = text.split(') ');
    const level = random() < freshShare ? '@freshness(level: FRESH) ' : '';
    return { query: `query ${declared}) ${level}${selected.join(') ')}`, variables };
  });
  const drawRank = zipf(ranked.length, random);
  const operations: UserOperation[] = [];
  for (let day = 0; day < options.days; day += 1) {
    if (day > 0) drift(ranked, random);
    const news = Array.from({ length: newsPerDay }, () => ({
      from: Math.floor(random() * (24 - newsHours)) * hourMs,
      asked: ranked[Math.floor(ranked.length * (0.5 + random() / 2))],
    }));
    for (let drawn = 0; drawn < options.operationsPerDay; drawn += 1) {
      const at = timeOfDay(random);
      const inNews = news.filter(({ from }) => at >= from && at < from + newsHours * hourMs);
      const place = Math.floor(random() / newsShare);
      const asked = inNews[place]?.asked ?? ranked[drawRank()];
      if (asked) operations.push({ at: day * dayMs + at, ...asked });
    }
  }
  if (options.withSequences) operations.push(...followersOf(operations, ranked, options.seed));
  operations.sort((a, b) => a.at - b.at);
  return { operations, reloads: reloadsOf(options, random) };
}

/** What follows operations on their connections: drawn apart, so that the other operations are the same with and without it. */
function followersOf(leads: UserOperation[], all: readonly Omit<UserOperation, 'at'>[], seed: number): UserOperation[] {
  const random = seededRandom(seed + 1);
  const nextOf = new Map<string, Omit<UserOperation, 'at'>>();
  for (const lead of all) {
    const next = all[Math.floor(random() * all.length)];
    if (random() < leadingShare && next) nextOf.set(idOf(lead), next);
  }
  return leads.flatMap((lead, session) => {
    leads[session] = { ...lead, session };
    const next = nextOf.get(idOf(lead));
    if (!next || random() >= followedShare) return [];
    return [{ ...next, at: lead.at + Math.floor(followsWithinMs * (0.1 + 0.9 * random())), session }];
  });
}

function idOf({ query, variables }: Omit<UserOperation, 'at'>): string {
  return `${query} ${variables.key}`;
}

function reloadsOf({ days, daily, weekly }: TrafficOptions, random: () => number): NightlyReload[] {
  const weekdays = weekly.map((dataset) => ({ dataset, night: Math.floor(random() * 7) }));
  return Array.from({ length: days }, (_, day) => {
    const tonight = [...daily, ...weekdays.filter(({ night }) => night === day % 7).map(({ dataset }) => dataset)];
    return tonight.map((dataset) => ({
      at: day * dayMs + ((reloadHours[Math.floor(random() * reloadHours.length)] ?? 0) + random()) * hourMs,
      datasets: [dataset],
    }));
  })
    .flat()
    .sort((a, b) => a.at - b.at);
}

/** Draws a time of the day: ten times as many in the busiest hour as in the quietest. */
function timeOfDay(random: () => number): number {
  for (;;) {
    const at = random() * dayMs;
    const busy = 0.55 + 0.45 * Math.cos((2 * Math.PI * (at / hourMs - busiestHour)) / 24);
    if (random() < busy) return Math.floor(at);
  }
}

function zipf(count: number, random: () => number): () => number {
  const cumulative: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= count; rank += 1) {
    sum += 1 / rank ** exponent;
    cumulative.push(sum);
  }
  return () => {
    const target = random() * sum;
    const found = cumulative.findIndex((upTo) => upTo > target);
    return found === -1 ? count - 1 : found;
  };
}

/** Gives a random share of the ranks, whatever their height, each other's operations. */
function drift<T>(ranked: T[], random: () => number): void {
  for (let swaps = Math.floor((ranked.length * driftShare) / 2); swaps > 0; swaps -= 1) {
    const [one, other] = [Math.floor(random() * ranked.length), Math.floor(random() * ranked.length)];
    swap(ranked, one, other);
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const drawn = [...items];
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    swap(drawn, last, other);
  }
  return drawn;
}

function swap<T>(items: T[], one: number, other: number): void {
  const [first, second] = [items[one], items[other]];
  if (first === undefined || second === undefined) return;
  items[one] = second;
  items[other] = first;
}
