import type { Evidence, WaitEvidence } from '../evidence.ts';
import type { Recommendation, RecommendationRule } from '../recommendation.ts';
import { operationId, operationName } from './operation-name.ts';

const minWaits = 10;
/** Answers on average for each wait, below which the job leaves an operation to its next user. */
const minUses = 1.5;
/** An operation with more sets of values is nothing to be listed one by one. */
const maxListed = 20;
const maxNamed = 3;

/** Warming, where users of operations waited again and again for what was cached and had only grown old. */
export const warmingRule: RecommendationRule = ({ waits, warming }) => {
  const { switchedOffBy } = warming;
  return switchedOffBy ? switchedOn(waits, switchedOffBy) : listed(waits, warming.listed);
};

function switchedOn(waits: readonly WaitEvidence[], by: 'DISABLE' | 'JOBS'): Recommendation[] {
  const worth = waits
    .filter((operation) => operation.waits >= minWaits && operation.asked >= operation.waits * minUses)
    .sort((a, b) => b.waits - a.waits);
  if (worth.length === 0) return [];
  const named = worth.slice(0, maxNamed).map((operation) => `${operationName(operation)} (${seen(operation)})`);
  const others = worth.length > maxNamed ? ` and ${worth.length - maxNamed} more` : '';
  const sum = (of: 'asked' | 'waits') => worth.reduce((total, operation) => total + operation[of], 0);
  return [
    {
      id: 'warming',
      title: 'Let what users ask for often be fetched before they do',
      because: `Users waited for openFDA for what was cached and had only grown old: ${named.join(', ')}${others}; job-warm is switched off`,
      expectedGain: `Up to ${sum('waits')} of ${sum('asked')} answers that nobody waits for`,
      setting:
        by === 'DISABLE'
          ? { name: 'DISABLE', value: 'without job-warm' }
          : { name: 'JOBS', value: 'with "enabled": true for warm' },
      severity: 'WORTHWHILE',
    },
  ];
}

/** What is asked for too seldom for the job to fetch it unasked can be listed, where it can be named and its answers last. */
function listed(waits: readonly WaitEvidence[], names: Evidence['warming']['listed']): Recommendation[] {
  return waits
    .filter(({ name, values, lastingWaits }) => {
      return name !== undefined && !names.has(name) && values <= maxListed && lastingWaits >= minWaits;
    })
    .map((operation) => ({
      id: operationId('warm-file', operation),
      title: `List ${operationName(operation)} among what is always to be warm`,
      because: `Users waited for openFDA for what was cached and had only grown old: ${seen(operation)}; job-warm fetches unasked only what is asked for more often`,
      expectedGain: `Up to ${operation.lastingWaits} of ${operation.asked} answers that nobody waits for`,
      setting: { name: 'WARM_FILE', value: `a file with ${operationName(operation)}` },
      severity: 'WORTHWHILE' as const,
    }));
}

function seen({ asked, waits, values }: WaitEvidence): string {
  return `${waits} of ${asked} times, with ${values === 1 ? 'one set' : `${values} sets`} of values`;
}
