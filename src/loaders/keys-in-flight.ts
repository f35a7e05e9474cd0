import { untilAborted } from '../source/single-flight.ts';
import { type KeyValues, keyText } from './key-search.ts';
import { pack } from './pack.ts';

/** Keys that travel in one request. */
export type Pack = readonly KeyValues[];

/** Keys that an operation needs from one dataset, by one field. They are never split. */
export interface LookUp {
  /** Dataset and field: look-ups of one group can share a request. */
  readonly group: string;
  /** The name of each key, in the order of `keys`. */
  readonly ids: readonly string[];
  readonly keys: Pack;
  /** What the keys add to the length of a request. */
  readonly bytes: number;
  /** Aborts when the operation's caller leaves. */
  readonly signal: AbortSignal | undefined;
}

/** A request for the keys of one or more look-ups. Each of them asks for it; the source makes one of equal requests. */
export interface Journey {
  readonly keys: Pack;
  /** To be called when the request is sent, or was found to be sent by another. */
  readonly onUnderWay: () => void;
  /** To be called by each look-up when it has its answer, or has none. */
  readonly leave: () => void;
}

interface Waiter extends LookUp {
  readonly resolve: (journey: Journey) => void;
}

interface Group {
  waiting: Waiter[];
  /** The journey that has been put together and is not under way. */
  unsent: Journey | undefined;
}

/**
 * The look-ups of all users' operations. While a request of a group is not sent (openFDA's places are taken), further look-ups of the
 * group wait and then share the next request, as packets do in Nagle's algorithm (RFC 896). While a key travels, whoever needs it joins
 * that request.
 */
export class KeysInFlight {
  readonly #packs = new Map<string, Pack>();
  readonly #groups = new Map<string, Group>();

  /** The pack that a key travels in; undefined where nobody asks for it. */
  of(id: string): Pack | undefined {
    return this.#packs.get(id);
  }

  /** Whether a look-up of the group would wait now. */
  isWaiting(group: string): boolean {
    return this.#groups.get(group)?.unsent !== undefined;
  }

  /** Puts a look-up into a request: into one of its own at once, or into the next that the group shares. Rejects when its signal aborts. */
  async board(lookUp: LookUp): Promise<Journey> {
    const group = this.#groups.get(lookUp.group) ?? { waiting: [], unsent: undefined };
    this.#groups.set(lookUp.group, group);
    const { promise, resolve } = Promise.withResolvers<Journey>();
    const waiter = { ...lookUp, resolve };
    group.waiting.push(waiter);
    this.#depart(lookUp.group, group);
    try {
      return await untilAborted(promise, lookUp.signal);
    } catch (error) {
      if (group.waiting.includes(waiter)) group.waiting = group.waiting.filter((other) => other !== waiter);
      else promise.then(({ leave }) => leave());
      throw error;
    }
  }

  #depart(name: string, group: Group): void {
    if (group.unsent) return;
    const [together] = pack(group.waiting, ({ keys, bytes }) => ({ keys: keys.length, bytes }));
    if (!together) {
      this.#groups.delete(name);
      return;
    }
    group.waiting = group.waiting.slice(together.length);
    const journey = this.#journey(name, group, together);
    group.unsent = journey;
    for (const { resolve } of together) resolve(journey);
  }

  /** After a request that ended without being sent: else those who wait would wait for one such end after the other. */
  #departAll(name: string, group: Group): void {
    do {
      group.unsent = undefined;
      this.#depart(name, group);
    } while (group.waiting.length > 0);
  }

  #journey(name: string, group: Group, together: readonly Waiter[]): Journey {
    const keys = unique(together.flatMap((lookUp) => lookUp.keys));
    const ids = together.flatMap((lookUp) => lookUp.ids);
    for (const id of ids) this.#packs.set(id, keys);
    let aboard = together.length;
    const journey: Journey = {
      keys,
      onUnderWay: () => {
        if (group.unsent !== journey) return;
        group.unsent = undefined;
        this.#depart(name, group);
      },
      leave: () => {
        aboard -= 1;
        if (aboard > 0) return;
        for (const id of ids) if (this.#packs.get(id) === keys) this.#packs.delete(id);
        if (group.unsent === journey) this.#departAll(name, group);
      },
    };
    return journey;
  }

  get size(): number {
    return this.#packs.size;
  }
}

function unique(keys: Pack): Pack {
  return [...new Map(keys.map((key) => [keyText(key), key])).values()];
}
