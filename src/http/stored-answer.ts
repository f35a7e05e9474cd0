import type { UsedAnswer } from '../source/footprint.ts';
import type { AnswerVerdict, JudgeAnswer } from './answer-judge.ts';
import type { AnswerEncodings, AnswerVariant, AnswerVariants } from './answer-variants.ts';
import { contentHash } from './entity-tag.ts';

/** What an answer is made of when it is stored. */
export interface WholeAnswer {
  readonly key: string;
  readonly content: Uint8Array;
  readonly used: readonly UsedAnswer[];
  readonly operationName: string | undefined;
  readonly signature: string;
}

/** What the engine keeps for an answer besides its bytes and texts; measured as resident growth over many small ones. */
const overheadBytes = 1400;
const partBytes = 280;

/**
 * The answer to one operation as final bytes, as it is and in each coding that was asked for. Judges itself anew at least
 * once a second.
 */
export class StoredAnswer {
  readonly key: string;
  readonly content: Buffer;
  readonly opaqueTag: string;
  readonly used: readonly UsedAnswer[];
  readonly datasets: readonly string[];
  readonly operationName: string | undefined;
  readonly signature: string;
  /** Forms of requests that are known to ask for this answer. */
  readonly rawForms: string[] = [];
  /** Whether it was served since the store last looked. */
  isReferenced = false;
  /** Until when it is not to be made anew once more; Infinity while it is being made. */
  refreshNotBefore = 0;
  readonly variants: AnswerVariants;
  /** Rendered headers by media type and variant, as long as the verdict stands. */
  readonly rendered: (Map<AnswerVariant, readonly string[]> | undefined)[] = [];
  #verdict: AnswerVerdict | undefined;
  #judgedAt = 0;
  #standsUntil = 0;

  constructor(whole: WholeAnswer, encodings: AnswerEncodings, onGrowth: (answer: StoredAnswer) => void) {
    const { key, content, used, operationName, signature } = whole;
    this.key = key;
    this.content = unpooled(content);
    this.opaqueTag = contentHash(content);
    this.used = used;
    this.datasets = [...new Set(used.map(({ dataset }) => dataset))].sort();
    this.operationName = operationName;
    this.signature = signature;
    this.variants = encodings.createEncodedVariants(this.content, () => onGrowth(this));
  }

  /**
   * The verdict on the parts. It stands until the age is a second more, so that headers need not be written for each request;
   * `exact` makes a new one, and so does a clock that was set back.
   */
  verdict(judge: JudgeAnswer, at: number, exact = false): AnswerVerdict {
    if (!exact && this.#verdict && at >= this.#judgedAt && at < this.#standsUntil) return this.#verdict;
    const verdict = judge(this.used);
    const untilNextSecond = 1000 - (verdict.ageMs % 1000);
    this.#verdict = verdict;
    this.#judgedAt = at;
    this.#standsUntil = verdict.action === 'serve' ? at + Math.min(untilNextSecond, verdict.freshForMs) : at;
    this.rendered.length = 0;
    return verdict;
  }

  /** What it takes of the byte budget. */
  sizeBytes(): number {
    let bytes = overheadBytes + this.variants.bytes;
    for (const part of this.used) bytes += partBytes + part.path.length;
    for (const raw of this.rawForms) bytes += raw.length + 100;
    return bytes;
  }
}

/** A copy that does not pin the slab which small Buffers share. */
function unpooled(bytes: Uint8Array): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.byteLength);
  copy.set(bytes);
  return copy;
}
