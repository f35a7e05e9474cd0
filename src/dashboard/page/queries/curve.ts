export interface CurveData {
  readonly missRatioCurve: readonly { readonly bytes: number; readonly missRatio: number }[] | null;
  readonly cacheStats: {
    readonly tiers: readonly { readonly tier: string; readonly maxBytes: number | null }[];
  };
}

export const curveQuery = `query DashboardMissRatioCurve {
  missRatioCurve { bytes missRatio }
  cacheStats { tiers { tier maxBytes } }
}`;
