import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import { readDate } from '../catalogue/read-value.ts';
import { GatewayError } from '../errors.ts';
import { maxLimit } from '../openfda/request.ts';
import type { Provenance } from '../source/answer.ts';
import type { OperationSource } from '../source/cached-source.ts';
import { type Counted, type Day, oldest } from './record-list.ts';

export interface DayCount {
  readonly dataset: string;
  /** The rendered search; undefined for every record. */
  readonly search: string | undefined;
  readonly level: FreshnessLevel;
  /** Wire path of the date field. */
  readonly path: string;
}

const everyDay = { from: '0001-01-01', to: '9999-12-31' };

/**
 * The days of a date field that have records, the earliest first.
 *
 * openFDA counts the dates it knows as such by day and without bound, all others as terms, of which it tells 1,000 at
 * most. Where it may have told too few, the days before and after the middle one are asked for apart.
 */
export async function countDays(source: OperationSource, count: DayCount): Promise<Counted<readonly Day[]>> {
  const { dataset, search, level, path } = count;

  async function between(from: string, to: string): Promise<Counted<readonly Day[]>[]> {
    const request = { dataset, search: within(search, path, from, to), count: path, limit: maxLimit };
    const { results, provenance } = await source.read(request, level);
    const days = results.flatMap(toDay).filter(({ day }) => day >= from && day <= to);
    if (results.length < maxLimit || results[0]?.time !== undefined) return [{ value: days, provenance }];
    const later = [...new Set(days.map(({ day }) => day))].filter((day) => day > from).sort();
    const middle = later[Math.floor(later.length / 2)];
    if (middle === undefined) {
      const message = `openFDA counts ${path} in more terms of one day than it tells`;
      throw new GatewayError('UPSTREAM_ERROR', message, { dataset });
    }
    return (await Promise.all([between(from, dayBefore(middle)), between(middle, to)])).flat();
  }

  const parts = await between(everyDay.from, everyDay.to);
  const counts = new Map<string, number>();
  for (const { day, count: held } of parts.flatMap(({ value }) => value))
    counts.set(day, (counts.get(day) ?? 0) + held);
  const days = [...counts].map(([day, held]) => ({ day, count: held }));
  return { value: days.sort((a, b) => (a.day < b.day ? -1 : 1)), provenance: oldestOf(parts) };
}

function within(search: string | undefined, path: string, from: string, to: string): string | undefined {
  if (from === everyDay.from && to === everyDay.to) return search;
  const range = `(${path}:[${from === everyDay.from ? '*' : from} TO ${to === everyDay.to ? '*' : to}])`;
  return search === undefined ? range : `(${search} AND ${range})`;
}

/** A row that counts by day has `time`; one that counts terms has milliseconds since 1970, or a date as it is written. */
function toDay(row: Readonly<Record<string, unknown>>): Day[] {
  const { time, term } = row;
  const isMoment = time === undefined && typeof term === 'number' && readDate(term) === null;
  const day = readDate(isMoment ? momentText(term) : (time ?? term));
  return day === null ? [] : [{ day, count: Number(row.count) }];
}

function momentText(ms: number): string {
  const moment = new Date(ms);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function oldestOf(parts: readonly { readonly provenance: Provenance }[]): Provenance {
  return oldest(parts.map(({ provenance }) => provenance));
}
