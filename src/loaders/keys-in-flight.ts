import type { KeyValues } from './key-search.ts';

/** Keys that travel in one request. */
export type Pack = readonly KeyValues[];

/** In which request each key travels that users' operations are asking for now, so that whoever needs one of them meanwhile joins that request. */
export class KeysInFlight {
  readonly #packs = new Map<string, Pack>();

  /** The pack that a key travels in; undefined where nobody asks for it. */
  of(key: string): Pack | undefined {
    return this.#packs.get(key);
  }

  /** Knows the keys until their flight settles, however it ends. */
  note(keys: readonly string[], pack: Pack, flight: Promise<unknown>): void {
    for (const key of keys) this.#packs.set(key, pack);
    const leave = () => {
      for (const key of keys) if (this.#packs.get(key) === pack) this.#packs.delete(key);
    };
    flight.then(leave, leave);
  }

  get size(): number {
    return this.#packs.size;
  }
}
