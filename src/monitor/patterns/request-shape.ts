/** What a request to openFDA asks for, apart from values that are no keys. */
export interface RequestShape {
  readonly dataset: string;
  /** Fields that are searched by, each with its dataset before it. */
  readonly filters: readonly string[];
  /** Records that are looked up: dataset, field and key. */
  readonly keys: readonly string[];
}

/** Wire paths by which a dataset's records are looked up. */
export type KeyFieldsOf = (dataset: string) => ReadonlySet<string>;

const maxKeys = 150;
const maxFilters = 20;
/** A field and what it is searched for: one phrase, several in parentheses, or something else. Quoted text is read over. */
const term = /"(?:[^"\\]|\\.)*"|(\b[a-z_][\w.]*):(\((?:"(?:[^"\\]|\\.)*"\s*)+\)|"(?:[^"\\]|\\.)*")?/gi;

/** Reads from a request's path what it asks for. */
export function readRequestShape(
  { dataset, path }: { dataset: string; path: string },
  keyFieldsOf: KeyFieldsOf,
): RequestShape {
  const [, encoded = ''] = /[?&]search=([^&]*)/.exec(path) ?? [];
  const search = decodeURIComponent(encoded);
  const filters = new Set<string>();
  const keys = new Set<string>();
  for (const [, field = '', values = ''] of search.matchAll(term)) {
    const name = field.replace(/\.exact$/, '');
    if (name === '' || name === '_exists_' || name === '_missing_') continue;
    if (filters.size < maxFilters) filters.add(`${dataset} ${name}`);
    if (!keyFieldsOf(dataset).has(name)) continue;
    for (const [, key = ''] of values.matchAll(/"((?:[^"\\]|\\.)*)"/g)) {
      if (keys.size < maxKeys && key !== '' && key.length <= 100) keys.add(`${dataset} ${name} ${key}`);
    }
  }
  return { dataset, filters: [...filters], keys: [...keys] };
}
