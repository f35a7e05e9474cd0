import { LatencyHistogram } from './latency-histogram.ts';

/** A stored answer that an operation was answered with. */
export interface ServedAnswer {
  /** What equal operations with equal values have in common. */
  readonly key: string;
  readonly operationName: string | undefined;
  readonly signature: string;
  /** The reads that it made unnecessary. */
  readonly used: readonly { readonly dataset: string; readonly path: string }[];
  readonly bytes: { readonly byteLength: number };
}

/** How often one stored answer was served. */
export interface ServedOften {
  readonly key: string;
  readonly used: ServedAnswer['used'];
  readonly bytes: number;
  readonly operation: ServedOperation;
  times: number;
}

/** How stored answers to one operation were served. */
export interface ServedOperation {
  readonly name: string | undefined;
  readonly signature: string;
  times: number;
  hits: number;
  bytes: number;
  readonly latency: LatencyHistogram;
}

/** What was noted, to be counted. */
export interface DrainedBatch {
  readonly answers: readonly ServedOften[];
  readonly operations: readonly ServedOperation[];
}

/**
 * Stored answers that were served of late and are not counted yet. Noting one is a look-up and some additions, since a stored answer is
 * served in some 20 µs; what is counted of operations, datasets and patterns is counted for all together.
 */
export class StoredBatch {
  readonly #answers = new Map<ServedAnswer['used'], ServedOften>();
  readonly #operations = new Map<string, ServedOperation>();

  note(answer: ServedAnswer, durationMs: number): void {
    const served = this.#answers.get(answer.used) ?? this.#begin(answer);
    served.times += 1;
    const { operation } = served;
    operation.times += 1;
    operation.hits += served.used.length;
    operation.bytes += served.bytes;
    operation.latency.add(durationMs);
  }

  /** How many answers are told apart. */
  get size(): number {
    return this.#answers.size;
  }

  /** What was noted since the last call. */
  drain(): DrainedBatch {
    const drained = { answers: [...this.#answers.values()], operations: [...this.#operations.values()] };
    this.#answers.clear();
    this.#operations.clear();
    return drained;
  }

  #begin({ key, operationName: name, signature, used, bytes }: ServedAnswer): ServedOften {
    let operation = this.#operations.get(signature);
    if (!operation) {
      operation = { name, signature, times: 0, hits: 0, bytes: 0, latency: new LatencyHistogram() };
      this.#operations.set(signature, operation);
    }
    // Not the answer itself: its bytes are to go when it leaves the store.
    const served = { key, used, bytes: bytes.byteLength, operation, times: 0 };
    this.#answers.set(used, served);
    return served;
  }
}
