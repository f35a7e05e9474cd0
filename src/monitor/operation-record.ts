import { createHash } from 'node:crypto';
import { LatencyHistogram } from './latency-histogram.ts';
import { OperationTally } from './operation-tally.ts';
import { TimeWindows } from './time-windows.ts';

/** What is known of one operation, or of all that are not kept one by one. */
export class OperationRecord {
  readonly name: string | undefined;
  readonly signature: string;
  readonly windows = new TimeWindows(() => new OperationTally());
  /** How long its runs took that were no stored answers: what a run is held against to tell whether it is unusual. */
  readonly made = new LatencyHistogram();

  constructor(name: string | undefined, signature: string) {
    this.name = name === undefined ? undefined : shortened(name, maxNameLength);
    this.signature = shortened(signature, maxSignatureLength);
  }

  merge(other: OperationRecord): void {
    this.windows.merge(other.windows);
    this.made.merge(other.made);
  }
}

const maxNameLength = 200;
const maxSignatureLength = 4000;

/** What an operation is known by: its signature, which its name is part of; a hash in place of one that is too long to be kept. */
export function operationKey(signature: string): string {
  if (signature.length <= maxSignatureLength) return signature;
  return `${shortened(signature, 100)} ${createHash('sha256').update(signature).digest('base64url')}`;
}

/** A text in at most so many characters; its own copy, so that a long one can be let go. */
export function shortened(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${Buffer.from(text.slice(0, maxLength - 1)).toString()}…`;
}
