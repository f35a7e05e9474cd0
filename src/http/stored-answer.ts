import type { UsedAnswer } from '../source/footprint.ts';
import type { AnswerVerdict, JudgeAnswer } from './answer-judge.ts';
import { contentHash } from './entity-tag.ts';
import { minEncodedBytes, type WireEncoding } from './wire-encoding.ts';

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
  /** Rendered headers by variant, as long as the verdict stands. */
  readonly rendered: (string[] | undefined)[] = [];
  readonly #encoded = new Map<string, Buffer | 'does not pay'>();
  readonly #encoding = new Map<string, Promise<Buffer | undefined>>();
  #verdict: AnswerVerdict | undefined;
  #judgedAt = 0;
  #standsUntil = 0;

  constructor({ key, content, used, operationName, signature }: WholeAnswer) {
    this.key = key;
    this.content = unpooled(content);
    this.opaqueTag = contentHash(content);
    this.used = used;
    this.datasets = [...new Set(used.map(({ dataset }) => dataset))].sort();
    this.operationName = operationName;
    this.signature = signature;
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

  /** The bytes in a coding, where they are there; undefined where the content as it is will do or `encode` must be called. */
  encoded(encoding: WireEncoding): Buffer | undefined {
    const known = this.#encoded.get(encoding.name);
    return known === 'does not pay' ? undefined : known;
  }

  /** Whether `encode` would find out anything. */
  mustEncode(encoding: WireEncoding): boolean {
    return this.content.byteLength >= minEncodedBytes && !this.#encoded.has(encoding.name);
  }

  /** Makes the bytes in a coding, once; undefined where they would not be fewer. */
  encode(encoding: WireEncoding): Promise<Buffer | undefined> {
    const { name } = encoding;
    const known = this.#encoding.get(name);
    if (known) return known;
    const made = encoding.encode(this.content).then((bytes) => {
      const pays = bytes.byteLength < this.content.byteLength;
      const kept = pays ? unpooled(bytes) : undefined;
      this.#encoded.set(name, kept ?? 'does not pay');
      this.rendered.length = 0;
      return kept;
    });
    this.#encoding.set(name, made);
    const done = () => this.#encoding.delete(name);
    made.then(done, done);
    return made;
  }

  /** What it takes of the byte budget. */
  sizeBytes(): number {
    let bytes = overheadBytes + this.content.byteLength + this.signature.length;
    for (const encoded of this.#encoded.values()) if (encoded !== 'does not pay') bytes += encoded.byteLength + 200;
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
