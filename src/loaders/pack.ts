/** How many keys fit into one request. */
export interface PackLimits {
  readonly maxKeys: number;
  readonly maxBytes: number;
}

/** openFDA documents no limit for keys or URLs; these are what is known to work. */
export const packLimits: PackLimits = { maxKeys: 150, maxBytes: 4096 };

/** What an item adds to a request. */
export interface Load {
  readonly keys: number;
  readonly bytes: number;
}

/** Splits items into as few requests as their keys and encoded length allow; order is kept, an item is never split. */
export function pack<T>(items: readonly T[], loadOf: (item: T) => Load, limits: PackLimits = packLimits): T[][] {
  const packs: T[][] = [];
  let current: T[] = [];
  let keys = 0;
  let bytes = 0;
  for (const item of items) {
    const load = loadOf(item);
    if (current.length > 0 && (keys + load.keys > limits.maxKeys || bytes + load.bytes > limits.maxBytes)) {
      packs.push(current);
      current = [];
      keys = 0;
      bytes = 0;
    }
    current.push(item);
    keys += load.keys;
    bytes += load.bytes;
  }
  if (current.length > 0) packs.push(current);
  return packs;
}

/** The encoded length of quoted values in a list of them. */
export function quotedBytes(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + encodeURIComponent(`"${value}" `).length, 0);
}
