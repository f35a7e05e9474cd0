import type { Cadence } from '../catalogue/catalogue.ts';
import { utcMidnight } from './zone-days.ts';

const dayMs = 86_400_000;

/** What FDA says. A frozen dataset has no next reload, and of an unknown one nothing is expected. */
const documentedMs: Readonly<Record<Cadence, number | undefined>> = {
  DAILY: dayMs,
  WEEKLY: 7 * dayMs,
  MONTHLY: 30 * dayMs,
  QUARTERLY: 91 * dayMs,
  FROZEN: undefined,
  UNKNOWN: undefined,
};

export interface ReloadCadence {
  readonly periodMs: number | undefined;
  readonly from: 'observed' | 'documented';
}

/** How often a dataset is reloaded: the median of the gaps seen, and, until there are two, what FDA says. */
export function reloadCadence(reloads: readonly string[], documented: Cadence): ReloadCadence {
  const at = reloads.map(utcMidnight);
  const gaps = at.slice(1).map((time, place) => time - (at[place] ?? time));
  gaps.sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)];
  if (gaps.length < 2 || median === undefined) return { periodMs: documentedMs[documented], from: 'documented' };
  return { periodMs: median, from: 'observed' };
}
