import type { DatasetPath } from '../dataset-paths.ts';
import { allocate } from './allocation.ts';
import { type Calendar, createCalendar } from './calendar.ts';
import { createPartition, type Partition } from './partition.ts';
import { formatUuid, hashText, mix32, Random } from './random.ts';
import { reloadedDaysAgo } from './reload-dates.ts';
import { createTimeline, type Timeline } from './timeline.ts';

/** What a world is made from. */
export interface UniverseOptions {
  readonly seed: number;
  readonly records: number;
  /** `YYYY-MM-DD`; nothing is dated later. */
  readonly today: string;
}

/**
 * The ground on which all records of a world stand: everything is drawn from the seed, a topic and an index, so that any record, and any
 * record that it refers to, can be made at any time from its index alone.
 */
export interface Universe {
  readonly calendar: Calendar;
  count(path: DatasetPath): number;
  random(topic: string, index: number): Random;
  /** A UUID that no other index of the topic has. */
  uuid(topic: string, index: number): string;
  /** The day of a dataset's last reload. */
  reloadedOn(path: DatasetPath): number;
  /** `count` happenings spread over the 20 years before the dataset's reload; the last `lagDays` before it stay free for what follows. */
  timeline(path: DatasetPath, count: number, lagDays?: number): Timeline;
  partition(topic: string, items: number, weights: readonly number[]): Partition;
}

const HISTORY_DAYS = 20 * 365;

export function createUniverse({ seed, records, today }: UniverseOptions): Universe {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`expected a whole number as seed, but got ${seed}`);
  const counts = allocate(records);
  const calendar = createCalendar(today);
  const root = mix32((seed ^ Math.floor(seed / 0x100000000)) + 0x632be5ab);
  const start = (topic: string, index: number): number =>
    mix32(mix32(root ^ hashText(topic)) + Math.imul(index + 1, 0x9e3779b1));
  const reloadedOn = (path: DatasetPath): number => calendar.today - reloadedDaysAgo(root, path);
  return {
    calendar,
    reloadedOn,
    count: (path) => counts[path],
    random: (topic, index) => new Random(start(topic, index)),
    uuid(topic, index) {
      const rest = new Random(start(topic, index));
      return formatUuid(mix32(index ^ root ^ hashText(topic)), rest.bits(), rest.bits(), rest.bits());
    },
    timeline(path, count, lagDays = 0) {
      const last = reloadedOn(path) - 1 - lagDays;
      return createTimeline(calendar, count, last - HISTORY_DAYS, last);
    },
    partition: (topic, items, weights) => createPartition(items, weights, items === 0 ? 0 : start(topic, 0) % items),
  };
}
