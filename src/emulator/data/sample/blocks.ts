/** A division of consecutive indices into small groups whose sizes repeat: supplements of an approval, products of a recall. */
export interface Blocks {
  readonly groups: number;
  /** The group of an index and its place in it. */
  locate(index: number): { group: number; ordinal: number };
  first(group: number): number;
  size(group: number): number;
}

/** Cuts `count` indices into groups of the given sizes, over and over; the last group may be short. */
export function createBlocks(count: number, sizes: readonly number[]): Blocks {
  const offsets = [0];
  for (const size of sizes) offsets.push((offsets.at(-1) ?? 0) + size);
  const period = offsets.at(-1) ?? 1;
  const locate = (index: number): { group: number; ordinal: number } => {
    const within = index % period;
    let place = sizes.length - 1;
    while ((offsets[place] ?? 0) > within) place -= 1;
    return { group: Math.floor(index / period) * sizes.length + place, ordinal: within - (offsets[place] ?? 0) };
  };
  const first = (group: number): number =>
    Math.floor(group / sizes.length) * period + (offsets[group % sizes.length] ?? 0);
  return {
    groups: count === 0 ? 0 : locate(count - 1).group + 1,
    locate,
    first,
    size: (group) => Math.min(sizes[group % sizes.length] ?? 0, count - first(group)),
  };
}
