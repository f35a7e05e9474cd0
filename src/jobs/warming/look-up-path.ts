import { type Catalogue, type LeafField, wholeValueField } from '../../catalogue/catalogue.ts';
import { maxLimit, readRequestPath } from '../../openfda/request.ts';

/** The look-up of records by one field that a request to openFDA is. */
export interface LookUp {
  readonly dataset: string;
  readonly field: LeafField;
  readonly keys: readonly string[];
}

const searchOfKeys = /^\(([\w.]+):(?:\(("[^"\\]*"(?: "[^"\\]*")*)\)|("[^"\\]*"))\)$/;

/** Reads a path as a look-up by key; undefined for any other request, and for keys that need escapes. */
export function readLookUp({ datasets }: Catalogue, path: string): LookUp | undefined {
  const request = readRequestPath(path);
  const dataset = request && datasets.get(request.dataset);
  if (!request || !dataset || request.count !== undefined || request.sort !== undefined) return undefined;
  if (request.limit !== maxLimit || request.skip !== undefined || request.searchAfter !== undefined) return undefined;
  const [, name = '', several, one] = searchOfKeys.exec(request.search ?? '') ?? [];
  const field = [...dataset.leaves.values()].find((leaf) => wholeValueField(leaf) === name);
  const quoted = several ?? one;
  if (!field || quoted === undefined) return undefined;
  return { dataset: dataset.path, field, keys: quoted.slice(1, -1).split('" "') };
}
