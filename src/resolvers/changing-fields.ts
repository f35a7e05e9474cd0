/** Fields that change without any dataset changing, so that no answer with one of them may be kept. */
export const changingFields: readonly string[] = [
  ...['AsOf.validatedAt', 'AsOf.ageSeconds', 'AsOf.stale', 'Query.about', 'Query.datasets', 'Query.upstream'],
  ...['Query.cacheStats', 'Query.operationStats', 'Query.slowOperations', 'Query.latencyOverTime', 'Query.health'],
  ...['Query.queryPatterns', 'Query.missRatioCurve', 'Query.explainLifetime', 'Query.jobs', 'Query.jobRuns'],
  ...['Query.alerts', 'Query.recommendations'],
  ...['Query.compressionStats', 'Query.benchmarkCompression'],
];
