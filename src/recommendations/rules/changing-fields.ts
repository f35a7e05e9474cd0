import { type DocumentNode, parse, visit } from 'graphql';
import type { RecommendationRule } from '../recommendation.ts';
import { operationId, operationName } from './operation-name.ts';

const minCount = 50;
/** Fields of `AsOf` that change with every second. */
const changing: ReadonlySet<string> = new Set(['validatedAt', 'ageSeconds', 'stale']);

/** Leaving out fields that change with time, where all else of an operation could be answered with stored bytes. */
export const changingFieldsRule: RecommendationRule = ({ operations, features }) =>
  operations
    .filter(
      ({ count, errors, storedAnswers, hits, misses }) =>
        features.has('answer-store') && count >= minCount && storedAnswers === 0 && errors === 0 && hits > misses,
    )
    .flatMap((operation) => {
      const fields = changingFields(operation.signature);
      if (fields.length === 0) return [];
      const { count, hits } = operation;
      return [
        {
          id: operationId('changing-fields', operation),
          title: `Ask for ${fields.join(', ')} in an operation apart from ${operationName(operation)}`,
          because: `None of its ${count} answers was a stored one, though ${hits} reads were hits: ${fields.join(', ')} of asOf change with time`,
          expectedGain: `Up to ${count - 1} of ${count} answers without GraphQL; the header Age tells how old each is`,
          setting: undefined,
          severity: 'WORTHWHILE' as const,
        },
      ];
    });

function changingFields(signature: string): string[] {
  const document = parsed(signature);
  const found = new Set<string>();
  if (document) {
    visit(document, {
      Field: ({ name, selectionSet }) => {
        if (name.value !== 'asOf') return;
        for (const selection of selectionSet?.selections ?? []) {
          if (selection.kind === 'Field' && changing.has(selection.name.value)) found.add(selection.name.value);
        }
      },
    });
  }
  return [...found].sort();
}

/** A signature is GraphQL but for those of texts that are none. */
function parsed(signature: string): DocumentNode | undefined {
  try {
    return parse(signature, { noLocation: true });
  } catch {
    return undefined;
  }
}
