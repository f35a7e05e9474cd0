import type { TierStats } from './tiers.ts';

export interface DatasetHolding {
  readonly dataset: string;
  readonly entries: number;
  readonly bytes: number;
}

export interface MemoryData {
  readonly cacheStats: {
    readonly tiers: readonly Pick<
      TierStats,
      'tier' | 'policy' | 'entries' | 'bytes' | 'maxBytes' | 'stored' | 'evictions'
    >[];
    readonly heldByDataset: readonly DatasetHolding[];
  };
}

export const memoryQuery = `query DashboardMemory {
  cacheStats {
    tiers { tier policy entries bytes maxBytes stored evictions }
    heldByDataset { dataset entries bytes }
  }
}`;
