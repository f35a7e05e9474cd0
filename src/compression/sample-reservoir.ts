export interface SampleReservoirOptions {
  readonly maxBytes: number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** Longer texts are sampled in pieces, so that a page counts as many records and not as one. */
const pieceBytes = 8 * 1024;
const piecesPerText = 8;

/** A bounded random sample of all the bytes it was shown, early and late alike (reservoir sampling, Vitter's algorithm R). */
export class SampleReservoir {
  readonly #maxBytes: number;
  readonly #random: () => number;
  #samples: Buffer[] = [];
  #bytes = 0;
  #shown = 0;

  constructor({ maxBytes, random }: SampleReservoirOptions) {
    this.#maxBytes = maxBytes;
    this.#random = random;
  }

  add(text: Uint8Array): void {
    const pieces = Math.ceil(text.byteLength / pieceBytes);
    for (let piece = 0; piece < Math.min(pieces, piecesPerText); piece += 1) {
      const chosen = pieces <= piecesPerText ? piece : Math.floor(this.#random() * pieces);
      this.#addPiece(text.subarray(chosen * pieceBytes, (chosen + 1) * pieceBytes));
    }
  }

  /** The samples, in no order. */
  get samples(): readonly Buffer[] {
    return this.#samples;
  }

  get bytes(): number {
    return this.#bytes;
  }

  clear(): void {
    this.#samples = [];
    this.#bytes = 0;
    this.#shown = 0;
  }

  #addPiece(piece: Uint8Array): void {
    this.#shown += 1;
    if (this.#bytes + piece.byteLength <= this.#maxBytes) {
      this.#samples.push(copyOf(piece));
      this.#bytes += piece.byteLength;
      return;
    }
    const place = Math.floor(this.#random() * this.#shown);
    const replaced = this.#samples[place];
    if (!replaced || this.#bytes - replaced.byteLength + piece.byteLength > this.#maxBytes) return;
    this.#samples[place] = copyOf(piece);
    this.#bytes += piece.byteLength - replaced.byteLength;
  }
}

/** A copy of its own, which pins neither the text nor a shared slab. */
function copyOf(piece: Uint8Array): Buffer {
  const copy = Buffer.allocUnsafeSlow(piece.byteLength);
  copy.set(piece);
  return copy;
}
