import { ByteStack } from './byte-stack.ts';

export interface MissRatioSamplerOptions {
  /** How many keys are followed. @default 8192 */
  readonly maxKeys?: number;
}

const hashRange = 2 ** 32;
/** What share of the keys goes at once where there are too many. */
const shareToDrop = 0.1;
const perOctave = 16;
const octaves = 52;
/** After so many uses all counts are halved, so that what was long ago fades. */
const fadeAfter = 2_000_000;
/** Fewer uses tell nothing. */
const minUses = 1000;

/**
 * The miss ratio of LRU caches of any size, from a few of the keys: SHARDS (Waldspurger et al., FAST 2015) of fixed size, by bytes. Only keys
 * whose hash is below a threshold are followed, and the threshold falls so that they stay within a bound; a distance among them stands
 * for one as much longer as there are more keys. What uses of followed keys are too many or too few, for their share, is put right in
 * the shortest distance (SHARDS-adj).
 */
export class MissRatioSampler {
  readonly #maxKeys: number;
  readonly #stack: ByteStack;
  /** Uses by the size of the least cache in which they are hits. */
  readonly #weights = new Float64Array(perOctave * octaves);
  #cold = 0;
  #uses = 0;
  #threshold = hashRange;

  constructor({ maxKeys = 8192 }: MissRatioSamplerOptions = {}) {
    this.#maxKeys = maxKeys;
    this.#stack = new ByteStack(maxKeys);
  }

  /** Whether keys of this hash, 0 to 2^32 - 1, are followed. */
  follows(hash: number): boolean {
    return hash < this.#threshold;
  }

  /** Whether the key was used before, and so its size is known. */
  knows(hash: number): boolean {
    return this.#stack.has(hash);
  }

  /** A key is used. Without `bytes` it is as large as it was. To be told of every use, followed or not. */
  use(hash: number, bytes?: number): void {
    this.#uses += 1;
    if (this.#uses > fadeAfter) this.#fade();
    if (!this.follows(hash)) return;
    const weight = hashRange / this.#threshold;
    const distance = this.#stack.use(hash, bytes);
    if (distance === undefined) this.#cold += weight;
    else {
      const bucket = bucketOf(distance * weight);
      this.#weights[bucket] = (this.#weights[bucket] ?? 0) + weight;
    }
    if (this.#stack.size > this.#maxKeys) this.#narrow();
  }

  resize(hash: number, bytes: number): void {
    this.#stack.resize(hash, bytes);
  }

  /** The share of uses that would miss in a cache of so many bytes; undefined where too few were seen. */
  missRatio(cacheBytes: number): number | undefined {
    if (this.#uses < minUses) return undefined;
    let total = this.#cold;
    let hits = 0;
    this.#weights.forEach((weight, bucket) => {
      total += weight;
      const [lower, upper] = [lowerBytes(bucket), lowerBytes(bucket + 1)];
      hits += weight * Math.min(1, Math.max(0, (cacheBytes - lower) / (upper - lower)));
    });
    // The adjustment: as many uses as there were, the difference in the shortest distance.
    const adjusted = cacheBytes > 0 ? hits + this.#uses - total : 0;
    return Math.min(1, Math.max(0, 1 - adjusted / this.#uses));
  }

  /** Lets go of the keys with the highest hashes. */
  #narrow(): void {
    const hashes = [...this.#stack.keys()].sort((a, b) => a - b);
    const first = Math.floor(hashes.length * (1 - shareToDrop));
    this.#threshold = hashes[first] ?? this.#threshold;
    for (const hash of hashes.slice(first)) this.#stack.remove(hash);
  }

  #fade(): void {
    this.#uses /= 2;
    this.#cold /= 2;
    this.#weights.forEach((weight, bucket) => {
      this.#weights[bucket] = weight / 2;
    });
  }
}

function bucketOf(bytes: number): number {
  const bucket = Math.floor(Math.log2(Math.max(1, bytes)) * perOctave);
  return Math.min(perOctave * octaves - 1, bucket);
}

function lowerBytes(bucket: number): number {
  return 2 ** (bucket / perOctave);
}
