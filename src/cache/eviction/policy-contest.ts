import { createSinglePolicy } from './create-single-policy.ts';
import type { SinglePolicyName } from './eviction-policy.ts';
import { ShadowCache } from './shadow-cache.ts';

const DECAY = 0.8;
const ROUND_PER_ENTRY = 8;

export interface ContestOptions {
  readonly names: readonly SinglePolicyName[];
  /** Bytes each shadow may hold: the real bound times the rate of sampling. */
  readonly maxBytes: number;
  /** How many entries a shadow is expected to hold; a round lasts eight requests for each. */
  readonly entries: number;
}

/**
 * Shadow caches, one for each policy, that see the same requests. After each round the weight each has saved is added to its score, the
 * earlier score counting for 80 %: the score tells who would have done best lately.
 */
export class PolicyContest {
  readonly #shadows: readonly { name: SinglePolicyName; cache: ShadowCache; saved: number; score: number }[];
  readonly #roundLength: number;
  #left: number;

  constructor(options: ContestOptions) {
    const { maxBytes } = options;
    this.#shadows = options.names.map((name) => {
      return { name, cache: new ShadowCache(createSinglePolicy(name, { maxBytes }), maxBytes), saved: 0, score: 0 };
    });
    this.#roundLength = Math.max(1, options.entries * ROUND_PER_ENTRY);
    this.#left = this.#roundLength;
  }

  /** Plays one request on every shadow. True when it ended a round. */
  play(hash: number, bytes: number, weight: number): boolean {
    for (const shadow of this.#shadows) if (shadow.cache.access(hash, bytes, weight)) shadow.saved += weight;
    this.#left -= 1;
    if (this.#left > 0) return false;
    this.#left = this.#roundLength;
    for (const shadow of this.#shadows) {
      shadow.score = shadow.score * DECAY + shadow.saved;
      shadow.saved = 0;
    }
    return true;
  }

  score(name: SinglePolicyName): number {
    return this.#shadows.find((shadow) => shadow.name === name)?.score ?? 0;
  }

  leader(): SinglePolicyName | undefined {
    let best = this.#shadows[0];
    for (const shadow of this.#shadows) if (best === undefined || shadow.score > best.score) best = shadow;
    return best?.name;
  }
}
