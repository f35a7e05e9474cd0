import type { RecommendationRule } from '../recommendation.ts';
import { operationId, operationName } from './operation-name.ts';

const minCount = 10;
const minRequests = 5;

/** Batches, where they are switched off and operations send many requests each. */
export const joinBatchingRule: RecommendationRule = ({ operations, features }) => {
  if (features.has('join-batching')) return [];
  return operations
    .filter(({ count, upstreamRequests }) => count >= minCount && upstreamRequests / count >= minRequests)
    .map((operation) => ({
      id: operationId('join-batching', operation),
      title: `Let the joins of ${operationName(operation)} travel together`,
      because: `It sent ${(operation.upstreamRequests / operation.count).toFixed(1)} requests to openFDA each of ${operation.count} times, and join-batching is switched off`,
      expectedGain: 'One or two requests for each level of joins, however many records it has',
      setting: { name: 'DISABLE', value: 'without join-batching' },
      severity: 'WORTHWHILE' as const,
    }));
};
