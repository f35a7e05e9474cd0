/**
 * Texts by number, each kept once however many hold it: for the few texts that very many entries share. A text goes when
 * as many have let go of it as took it.
 */
export class InternedTexts {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #holders: number[] = [];
  readonly #free: number[] = [];

  /** How many texts are kept. */
  get size(): number {
    return this.#ids.size;
  }

  /** Takes hold of a text, and returns its number. */
  hold(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) {
      this.#holders[known] = (this.#holders[known] ?? 0) + 1;
      return known;
    }
    const id = this.#free.pop() ?? this.#texts.length;
    this.#ids.set(text, id);
    this.#texts[id] = text;
    this.#holders[id] = 1;
    return id;
  }

  release(id: number): void {
    const holders = (this.#holders[id] ?? 0) - 1;
    this.#holders[id] = holders;
    if (holders > 0) return;
    this.#ids.delete(this.text(id));
    this.#texts[id] = '';
    this.#free.push(id);
  }

  text(id: number): string {
    const text = this.#texts[id];
    if (text === undefined) throw new RangeError(`number must be that of a text that is held, but got: ${id}`);
    return text;
  }
}
