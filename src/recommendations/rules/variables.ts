import type { RecommendationRule } from '../recommendation.ts';
import { operationId, operationName } from './operation-name.ts';

const minMade = 50;
const minParsed = 0.9;

/** Variables, where an operation comes with other values written into its text each time. */
export const variablesRule: RecommendationRule = ({ operations }) =>
  operations
    .filter(({ count, storedAnswers, parsed }) => {
      const made = count - storedAnswers;
      return made >= minMade && parsed >= made * minParsed;
    })
    .map((operation) => ({
      id: operationId('variables', operation),
      title: `Pass the values of ${operationName(operation)} as variables`,
      because: `${operation.parsed} of its ${operation.count} answers began with a text that was never seen before: only the values in it differ`,
      expectedGain: 'Its text is parsed, validated and compiled once, and not for every answer',
      setting: undefined,
      severity: 'WORTHWHILE' as const,
    }));
