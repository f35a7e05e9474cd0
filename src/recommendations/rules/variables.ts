import type { RecommendationRule } from '../recommendation.ts';
import { operationId, operationName } from './operation-name.ts';

const minMade = 50;
const minNew = 0.9;

/** Variables, where an operation comes with other values written into its text each time. */
export const variablesRule: RecommendationRule = ({ operations }) =>
  operations
    .filter(({ count, storedAnswers, newTexts }) => {
      const made = count - storedAnswers;
      return made >= minMade && newTexts >= made * minNew;
    })
    .map((operation) => ({
      id: operationId('variables', operation),
      title: `Pass the values of ${operationName(operation)} as variables`,
      because: `Its ${operation.count} answers were asked for in ${operation.newTexts} texts, of which only the values differ`,
      expectedGain: 'Its text is parsed, validated and planned once, and not for every answer',
      setting: undefined,
      severity: 'WORTHWHILE' as const,
    }));
