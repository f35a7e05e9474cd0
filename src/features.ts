/** The parts that save requests or time and can be switched off one by one, with what each does. */
export const features = {
  'filter-normalisation': 'Conditions of equal meaning are put into one form, so that they are one request.',
  'join-batching': 'Joined records of many parents are asked for together.',
  'record-index': 'A record that stands in any cached page is not asked for again.',
  'count-rounding': 'Counts are asked for in two sizes, so that different wishes share an answer.',
  compression: 'Cached answers are stored compressed.',
  'answer-store': 'Repeated operations are answered with stored bytes, ahead of GraphQL.',
} as const;

export type Feature = keyof typeof features;

export const featureNames = Object.keys(features) as Feature[];

/** The features that are on. */
export type Features = ReadonlySet<Feature>;

export const allFeatures: Features = new Set(featureNames);
