/** Places for runs under way in one process, shared by its schedulers. */
export class RunSlots {
  readonly #waiting: (() => void)[] = [];
  #size: number;
  #taken = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** How many may be taken at once. What is taken beyond a lesser size stays until it is given back. */
  resize(size: number): void {
    this.#size = size;
    this.#admit();
  }

  /** Takes a place; returns what gives it back, or `undefined` where none is free or others wait. */
  tryTake(): (() => void) | undefined {
    if (this.#taken >= this.#size || this.#waiting.length > 0) return undefined;
    this.#taken += 1;
    return this.#giveBack();
  }

  /** Takes a place as soon as one is free, in the order of asking. Resolves to what gives it back. */
  async take(): Promise<() => void> {
    const free = this.tryTake();
    if (free) return free;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.#giveBack();
  }

  #giveBack(): () => void {
    let isMine = true;
    return () => {
      if (!isMine) return;
      isMine = false;
      this.#taken -= 1;
      this.#admit();
    };
  }

  #admit(): void {
    while (this.#taken < this.#size) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#taken += 1;
      next();
    }
  }
}
