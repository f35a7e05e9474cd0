import { createHash } from 'node:crypto';
import type { OperationEvidence } from '../evidence.ts';

type Named = Pick<OperationEvidence, 'name' | 'signature'>;

/** What an operation is called in a recommendation, which anybody may read: never by its text. */
export function operationName({ name }: Pick<Named, 'name'>): string {
  return name === undefined ? 'an operation without a name' : `the operation ${name}`;
}

/** An id of a recommendation about an operation: the same as long as the operation is. */
export function operationId(rule: string, { name, signature }: Named): string {
  const hash = createHash('sha256').update(signature).digest('hex').slice(0, 8);
  return `${rule} ${name ?? 'anonymous'} ${hash}`;
}
