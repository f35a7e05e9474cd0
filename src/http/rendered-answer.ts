import type { AnswerVerdict } from './answer-judge.ts';
import type { AnswerVariant } from './answer-variants.ts';

/** A stored answer as it was sent last: what many requests share until its verdict or its coding is another. */
export interface RenderedAnswer {
  readonly verdict: AnswerVerdict;
  readonly variant: AnswerVariant;
  readonly mediaType: number;
  /** Flat list of names and values; the last one is for the id of the request that is answered. */
  readonly headers: string[];
  /** What is sent after them. A text has one character for each byte: Node writes it together with the headers, without a list of buffers. */
  readonly body: string | Buffer;
}

/** Longer ones are copied more dearly than they are listed. */
const maxTextBytes = 4096;

/** The body of an answer in heavy use. */
export function quickBody({ bytes }: AnswerVariant): string | Buffer {
  return bytes.byteLength <= maxTextBytes ? bytes.toString('latin1') : bytes;
}
