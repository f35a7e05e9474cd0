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
  /** Where what is noted of it is kept, so that it need not be looked for. */
  noted?: object | undefined;
}

/** How often one stored answer was served. Does not hold the answer itself: its bytes are to go when it leaves the store. */
export class ServedOften {
  readonly batch: StoredBatch;
  readonly key: string;
  readonly used: ServedAnswer['used'];
  readonly reads: ServedReads;
  readonly hits: number;
  bytes = 0;
  times = 0;
  operation: ServedOperation;

  constructor(batch: StoredBatch, { key, used }: ServedAnswer, reads: ServedReads, operation: ServedOperation) {
    this.batch = batch;
    this.key = key;
    this.used = used;
    this.reads = reads;
    this.hits = used.length;
    this.operation = operation;
  }
}

/** The datasets that answers read, one for each read, and how often such answers were served. */
export interface ServedReads {
  readonly datasets: readonly string[];
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

/** How many sets of reads are known; where there are more, new answers begin new ones. */
const maxReads = 1000;

/**
 * Stored answers that were served of late and are not counted yet. Noting one is some additions, since a stored answer is served in some
 * 20 µs: what is noted stands at the answer itself, because looking for it among thousands would take longer than all the rest. What is
 * counted of operations, datasets and patterns is counted for all together.
 */
export class StoredBatch {
  #answers: ServedOften[] = [];
  readonly #reads = new Map<string, ServedReads>();
  readonly #operations = new Map<string, ServedOperation>();

  note(answer: ServedAnswer, durationMs: number): void {
    const { noted } = answer;
    const served = noted instanceof ServedOften && noted.batch === this ? noted : this.#meet(answer);
    if (served.times === 0) this.#begin(served, answer);
    served.times += 1;
    const { operation } = served;
    operation.times += 1;
    operation.hits += served.hits;
    operation.bytes += served.bytes;
    operation.latency.add(durationMs);
  }

  /** How many answers are told apart. */
  get size(): number {
    return this.#answers.length;
  }

  /** What was noted since `clear`, to be counted. */
  get answers(): readonly ServedOften[] {
    return this.#answers;
  }

  get operations(): Iterable<ServedOperation> {
    return this.#operations.values();
  }

  clear(): void {
    for (const served of this.#answers) served.times = 0;
    this.#answers = [];
    this.#operations.clear();
  }

  #meet(answer: ServedAnswer): ServedOften {
    const served = new ServedOften(this, answer, this.#readsOf(answer.used), this.#operationOf(answer));
    answer.noted = served;
    return served;
  }

  #begin(served: ServedOften, answer: ServedAnswer): void {
    served.bytes = answer.bytes.byteLength;
    served.operation = this.#operationOf(answer);
    this.#answers.push(served);
  }

  /** One for all answers that read the same, so that what thousands of them read is counted in one place. */
  #readsOf(used: ServedAnswer['used']): ServedReads {
    const datasets = used.map(({ dataset }) => dataset);
    const name = datasets.join();
    const known = this.#reads.get(name);
    if (known) return known;
    if (this.#reads.size >= maxReads) this.#reads.clear();
    const reads = { datasets, times: 0 };
    this.#reads.set(name, reads);
    return reads;
  }

  #operationOf({ operationName: name, signature }: ServedAnswer): ServedOperation {
    let operation = this.#operations.get(signature);
    if (!operation) {
      operation = { name, signature, times: 0, hits: 0, bytes: 0, latency: new LatencyHistogram() };
      this.#operations.set(signature, operation);
    }
    return operation;
  }
}
