/** The paths of answers lately put into the cache, by dataset: where to look for samples of what is cached. */
export interface CachedTexts {
  note(dataset: string, path: string): void;
  /** Paths of a dataset, the latest first. They may have left the cache since. */
  of(dataset: string): readonly string[];
  /** Datasets that anything was noted of. */
  datasets(): readonly string[];
}

export interface CachedTextsOptions {
  /** Paths remembered of each dataset. @default 64 */
  readonly maxPaths?: number;
}

export function createCachedTexts({ maxPaths = 64 }: CachedTextsOptions = {}): CachedTexts {
  const byDataset = new Map<string, Set<string>>();
  return {
    note(dataset, path) {
      const paths = byDataset.get(dataset) ?? new Set();
      byDataset.set(dataset, paths);
      paths.delete(path);
      paths.add(path);
      for (const oldest of paths) {
        if (paths.size <= maxPaths) break;
        paths.delete(oldest);
      }
    },
    of: (dataset) => [...(byDataset.get(dataset) ?? [])].reverse(),
    datasets: () => [...byDataset.keys()],
  };
}
