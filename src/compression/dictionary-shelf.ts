/**
 * Where dictionaries outlive the process that trained them, and where others find them. Best effort: what cannot be had is
 * absent, what cannot be put there is lost to the others alone. Never rejects.
 */
export interface DictionaryShelf {
  load(name: string): Promise<Uint8Array | undefined>;
  save(name: string, packed: Buffer): Promise<void>;
}

/** A dictionary's name on the shelf, so that whoever meets its number in stored bytes finds it. */
export function shelfName(dataset: string, id: number): string {
  return `${dataset} ${id.toString(16).padStart(8, '0')}`;
}

/** The name under which the dictionaries stand that a dataset is written with at present. */
export function currentShelfName(dataset: string): string {
  return `${dataset} current`;
}
