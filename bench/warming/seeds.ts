/** Seeds that strategies may be tuned on. */
export const tuningSeeds: readonly number[] = [101, 202, 303];

/** Seeds that a strategy is judged by, and that it must not be tuned on. */
export const judgingSeeds: readonly number[] = [7001, 8002, 9003, 10_004];
