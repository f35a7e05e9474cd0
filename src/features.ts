/** The parts that save requests or time and can be switched one by one, with what each does. */
export const features = {
  'filter-normalisation': 'Conditions of equal meaning are put into one form, so that they are one request.',
  'join-batching': 'Joined records of many parents are asked for together.',
  'record-index': 'A record that stands in any cached page is not asked for again.',
  'batch-merging': 'Records that other operations are asking for are waited for, not asked for again.',
  'count-rounding': 'Counts are asked for in two sizes, so that different wishes share an answer.',
  'page-rounding': 'Pages of up to 100 records are asked for in four sizes, so that different lengths share an answer.',
  compression: 'Cached answers are stored compressed.',
  'answer-store': 'Repeated operations are answered with stored bytes, ahead of GraphQL.',
  'query-patterns': 'What is asked for, and what follows what, is learnt, so that it can be fetched ahead.',
  'job-warm': 'Operations that are popular, rising or listed are performed before users ask for them.',
  'job-refresh': 'Answers in use are renewed before users would wait for them.',
  'job-probe-epochs': 'The epochs of datasets in use are confirmed before users would wait for that.',
  'job-cleanup': 'Entries that are of no more use are removed from the caches.',
  'job-optimise': 'Tunables are adjusted to how the gateway is used.',
  'job-analyse-patterns': 'What is known of use is kept to what matters.',
  'job-benchmark-compression': 'Compression methods are measured on what is kept.',
  'job-health-check': 'What the gateway depends on is looked at.',
  'job-snapshot': 'What was learnt of use, and the answers used most, are saved for the next start.',
} as const;

export type Feature = keyof typeof features;

export const featureNames = Object.keys(features) as Feature[];

/** The features that are on. */
export type Features = ReadonlySet<Feature>;

/** Off unless the setting ENABLE names them: they spend bytes to save requests. */
export const optionalFeatures = ['page-rounding'] as const satisfies readonly Feature[];

/** The features that are on where nothing is set. */
export const usualFeatures: Features = new Set(featureNames.filter((name) => !isOptional(name)));

/** The usual features and those enabled, but for those disabled. */
export function chosenFeatures(enabled: readonly Feature[], disabled: readonly Feature[]): Features {
  return new Set([...usualFeatures, ...enabled].filter((name) => !disabled.includes(name)));
}

function isOptional(name: Feature): boolean {
  return optionalFeatures.some((optional) => optional === name);
}
