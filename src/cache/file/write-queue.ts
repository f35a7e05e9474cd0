interface Waiting {
  readonly record: Buffer;
  readonly done: (at: number | undefined) => void;
}

export interface WriteQueueOptions {
  /** Above so many bytes in waiting, records are refused. */
  readonly maxWaitingBytes: number;
  /** Writes records in order and returns where each begins. Never called while under way. */
  readonly write: (records: readonly Buffer[]) => Promise<readonly number[]>;
  readonly onFailure: (cause: unknown) => void;
}

/** Writes records in the order they come in, those that came while a write was under way together with the next. */
export class WriteQueue {
  readonly #options: WriteQueueOptions;
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  #draining: Promise<void> | undefined;

  constructor(options: WriteQueueOptions) {
    this.#options = options;
  }

  /** Queues a record. `written` is called before anything else is written; resolves to whether it was. */
  append(record: Buffer, written: (at: number) => void = () => {}): Promise<boolean> {
    if (this.#waitingBytes > this.#options.maxWaitingBytes) return Promise.resolve(false);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const done = (at: number | undefined): void => {
      if (at !== undefined) written(at);
      resolve(at !== undefined);
    };
    this.#waiting.push({ record, done });
    this.#waitingBytes += record.byteLength;
    this.#draining ??= this.#drain();
    return promise;
  }

  /** Resolves when nothing is waiting. */
  async drained(): Promise<void> {
    while (this.#draining !== undefined) await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      this.#waitingBytes = 0;
      let places: readonly number[] = [];
      try {
        places = await this.#options.write(batch.map(({ record }) => record));
      } catch (cause) {
        this.#options.onFailure(cause);
      }
      for (const [index, { done }] of batch.entries()) done(places[index]);
    }
    this.#draining = undefined;
  }
}
