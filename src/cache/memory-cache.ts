import type { AnswerCache, CacheEntry } from './answer-cache.ts';

/** What the engine keeps for an entry besides key and value, in bytes; measured as heap growth over empty entries. */
const entryOverheadBytes = 320;

export interface MemoryCacheOptions {
  readonly maxBytes: number;
  /** Told of every key that leaves, so that what points to it can be forgotten. */
  readonly onRemove?: (key: string) => void;
}

/** An answer cache in this process, bounded in bytes; the least recently used entry leaves first. */
export function createMemoryCache({ maxBytes, onRemove }: MemoryCacheOptions): AnswerCache {
  const entries = new Map<string, CacheEntry>();
  let bytes = 0;
  let hits = 0;
  let misses = 0;
  let evictions = 0;

  function remove(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    bytes -= sizeOf(key, entry);
    onRemove?.(key);
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) {
        misses += 1;
        return undefined;
      }
      hits += 1;
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },
    set(key, entry) {
      remove(key);
      const size = sizeOf(key, entry);
      if (size > maxBytes) return;
      entries.set(key, { ...entry, bytes: unpooled(entry.bytes) });
      bytes += size;
      for (const oldest of entries.keys()) {
        if (bytes <= maxBytes) break;
        remove(oldest);
        evictions += 1;
      }
    },
    delete: remove,
    stats: () => ({ hits, misses, entries: entries.size, bytes, evictions }),
  };
}

function sizeOf(key: string, entry: CacheEntry): number {
  return key.length * 2 + entry.bytes.byteLength + entryOverheadBytes;
}

/** A copy that does not pin the slab which small Buffers share. */
function unpooled(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.allocUnsafeSlow(bytes.byteLength);
  copy.set(bytes);
  return copy;
}
