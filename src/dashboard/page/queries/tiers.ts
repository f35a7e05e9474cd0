export interface TierStats {
  readonly tier: string;
  readonly available: boolean;
  readonly policy: string | null;
  readonly entries: number | null;
  readonly bytes: number | null;
  readonly maxBytes: number | null;
  readonly hits: number;
  readonly misses: number;
  readonly stored: number;
  readonly evictions: number;
  readonly failures: number;
}

export interface TiersData {
  readonly cacheStats: {
    readonly hits: number;
    readonly misses: number;
    readonly hitRatio: number | null;
    readonly storedAnswers: number;
    readonly tiers: readonly TierStats[];
  };
}

export const tiersQuery = `query DashboardTiers {
  cacheStats {
    hits misses hitRatio storedAnswers
    tiers { tier available policy entries bytes maxBytes hits misses stored evictions failures }
  }
}`;
