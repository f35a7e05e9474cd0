import type { Random } from './random.ts';

/** The text with a capital first letter. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The number with leading zeros. */
export const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** The whole number with commas between thousands, without the tens of milliseconds that the first `toLocaleString` of a process takes. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** An entry by its index, which is taken modulo the length. */
export function at<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length];
  if (entry === undefined) throw new RangeError(`expected an entry at ${index}, but got a list of ${list.length}`);
  return entry;
}

/** Strings sentences together, none twice before all have been said. */
export function compose(sentences: readonly string[], count: number, random: Random): string {
  const start = random.below(sentences.length);
  const said: string[] = [];
  for (let step = 0; step < count; step += 1) said.push(at(sentences, start + step * STEP));
  return said.join(' ');
}

/** A prime that divides the length of none of the lists. */
const STEP = 13;
