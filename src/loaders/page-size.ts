const sizes = [10, 25, 50, 100];

/** How many records are asked for where so many are wanted, so that wishes of nearly equal length share an answer. More than 100 are asked for as they are. */
export function roundedSize(wanted: number): number {
  if (wanted === 0) return 0;
  return sizes.find((size) => size >= wanted) ?? wanted;
}

/** Beyond this place in a list pages are not rounded. */
export const maxRoundedSize = sizes.at(-1) ?? 0;
