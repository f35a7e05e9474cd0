import type { UsedAnswer } from '../source/footprint.ts';
import type { AnswerVerdict, JudgeAnswer } from './answer-judge.ts';
import type { AnswerEncodings, AnswerVariant, AnswerVariants } from './answer-variants.ts';
import { contentHash } from './entity-tag.ts';
import type { RenderedAnswer } from './rendered-answer.ts';

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
/** What keeping codings takes besides their bytes. */
const variantsBytes = 3000;
/** What keeping headers takes. */
const renderedBytes = 1200;

/**
 * The answer to one operation as final bytes, as it is and in each coding that was asked for. Judges itself anew at least
 * once a second.
 */
export class StoredAnswer implements AnswerVariant {
  /** As a variant, it is the content as it is. */
  readonly coding = 'identity';
  readonly tag = 'identity';
  readonly key: string;
  readonly bytes: Buffer;
  readonly opaqueTag: string;
  readonly used: readonly UsedAnswer[];
  /** Sorted. */
  readonly datasets: readonly string[];
  readonly operationName: string | undefined;
  readonly signature: string;
  /** Forms of requests that are known to ask for this answer. */
  readonly rawForms: string[] = [];
  /** Where whoever counts what is served keeps its notes of this answer. */
  noted: object | undefined = undefined;
  /** Whether it is in the store: what has left it is not to be served. */
  isStored = false;
  /** Whether it was served since the store last looked. */
  isReferenced = false;
  /** Whether it was ever sent: what is sent once is often not sent again, and need not be kept ready for it. */
  wasSent = false;
  /** Until when it is not to be made anew once more; Infinity while it is being made. */
  refreshNotBefore = 0;
  readonly #encodings: AnswerEncodings;
  readonly #onGrowth: (answer: StoredAnswer) => void;
  #variants: AnswerVariants | undefined;
  #rendered: RenderedAnswer | undefined;
  #verdict: AnswerVerdict | undefined;
  #judgedAt = 0;
  #standsUntil = 0;

  constructor(whole: WholeAnswer, encodings: AnswerEncodings, onGrowth: (answer: StoredAnswer) => void) {
    const { key, content, used, operationName, signature } = whole;
    this.key = key;
    this.bytes = unpooled(content);
    this.opaqueTag = contentHash(content);
    this.used = used;
    this.datasets = datasetsOf(used);
    this.operationName = operationName;
    this.signature = signature;
    this.#encodings = encodings;
    this.#onGrowth = onGrowth;
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
    return verdict;
  }

  /** As it was sent last; undefined where it is not in heavy use. */
  get rendered(): RenderedAnswer | undefined {
    return this.#rendered;
  }

  keepRendered(rendered: RenderedAnswer): void {
    const before = this.#rendered;
    this.#rendered = rendered;
    if (before?.body !== rendered.body) this.#onGrowth(this);
  }

  /** What to send for an Accept-Encoding header. Short answers, and callers that name no coding, get the content as it is. */
  select(acceptEncoding: string | undefined): AnswerVariant | Promise<AnswerVariant | undefined> | undefined {
    if (!this.#variants) {
      // Keeping codings costs memory of its own, so that an answer which nobody wants in one has none.
      if (acceptEncoding === undefined || acceptEncoding === 'identity') return undefined;
      this.#variants = this.#encodings.createEncodedVariants(this.bytes, () => this.#onGrowth(this));
      this.#onGrowth(this);
    }
    return this.#variants.select(acceptEncoding);
  }

  /** What it takes of the byte budget. */
  sizeBytes(): number {
    let bytes = overheadBytes + (this.#variants ? this.#variants.bytes + variantsBytes : this.bytes.byteLength);
    if (this.#rendered) bytes += renderedBytes + textBytes(this.#rendered);
    for (const part of this.used) bytes += partBytes + part.path.length;
    for (const raw of this.rawForms) bytes += raw.length + 100;
    return bytes;
  }
}

/** What a body that is a text takes beside the bytes it was made from. */
function textBytes({ body }: RenderedAnswer): number {
  return typeof body === 'string' ? body.length : 0;
}

/** Names of the datasets that parts come from, sorted, each once. */
export function datasetsOf(used: readonly UsedAnswer[]): readonly string[] {
  return [...new Set(used.map(({ dataset }) => dataset))].sort();
}

/** A copy that does not pin the slab which small Buffers share. */
function unpooled(bytes: Uint8Array): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.byteLength);
  copy.set(bytes);
  return copy;
}
