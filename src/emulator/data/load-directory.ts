import type { World } from './world.ts';

/** The records in a directory of `<domain>.<endpoint>.json` files. */
export function loadDirectory(_directory: string, _options: { readonly today: string }): Promise<World> {
  return Promise.reject(new Error('The loader of record files is not built yet.'));
}
