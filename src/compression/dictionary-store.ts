import type { SizeClass } from './size-class.ts';

/** What a dictionary is for: a small one that is loaded fast, for records, and a large one for pages. */
export type DictionaryRole = 'record' | 'page';

/** What is known beforehand about the texts of a dataset. */
export interface Dictionary {
  readonly dataset: string;
  readonly role: DictionaryRole;
  /** Follows from the bytes; see `dictionaryId`. */
  readonly id: number;
  /** Counts up with every training of the dataset. */
  readonly version: number;
  readonly bytes: Buffer;
}

export interface DictionaryStoreOptions {
  /** How many dictionaries of a dataset and role are kept, the current one included. What was written with an older one is a miss. */
  readonly kept: number;
}

/** The dictionaries of this process: the current one of each dataset and role to write with, and the last few to read with. */
export class DictionaryStore {
  readonly #kept: number;
  readonly #byName = new Map<string, Dictionary>();
  /** Newest first. */
  readonly #byUse = new Map<string, Dictionary[]>();

  constructor({ kept }: DictionaryStoreOptions) {
    this.#kept = kept;
  }

  /** Whether the dictionary was new and is young enough to be kept. */
  add(dictionary: Dictionary): boolean {
    const name = nameOf(dictionary);
    if (this.#byName.has(name)) return false;
    const use = useOf(dictionary.dataset, dictionary.role);
    const sorted = [...(this.#byUse.get(use) ?? []), dictionary].sort(newestFirst);
    this.#byName.set(name, dictionary);
    for (const retired of sorted.slice(this.#kept)) this.#byName.delete(nameOf(retired));
    this.#byUse.set(use, sorted.slice(0, this.#kept));
    return this.#byName.has(name);
  }

  current(dataset: string, role: DictionaryRole): Dictionary | undefined {
    return this.#byUse.get(useOf(dataset, role))?.[0];
  }

  /** The dictionary to write texts of a size with: one for pages is not made where the one for records holds all there was. */
  currentFor(dataset: string, sizeClass: SizeClass): Dictionary | undefined {
    const forRecords = this.current(dataset, 'record');
    return sizeClass === 'record' ? forRecords : (this.current(dataset, 'page') ?? forRecords);
  }

  find(dataset: string, id: number): Dictionary | undefined {
    return this.#byName.get(nameOf({ dataset, id }));
  }

  /** The version that the next training of a dataset gets. */
  nextVersion(dataset: string): number {
    const versions = (['record', 'page'] as const).map((role) => this.current(dataset, role)?.version ?? 0);
    return Math.max(...versions) + 1;
  }

  all(): Dictionary[] {
    return [...this.#byName.values()];
  }
}

function nameOf({ dataset, id }: Pick<Dictionary, 'dataset' | 'id'>): string {
  return `${id} ${dataset}`;
}

function useOf(dataset: string, role: DictionaryRole): string {
  return `${role} ${dataset}`;
}

/** Processes that trained the same version apart agree on the one with the lower number. */
function newestFirst(a: Dictionary, b: Dictionary): number {
  return b.version - a.version || a.id - b.id;
}
