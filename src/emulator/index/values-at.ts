/** The scalar values at a path of a record, through arrays at any depth: the index knows no boundaries between array elements. */
export function valuesAt(record: unknown, segments: readonly string[], depth = 0, into: unknown[] = []): unknown[] {
  if (record === null || record === undefined) return into;
  if (Array.isArray(record)) {
    for (const element of record) valuesAt(element, segments, depth, into);
  } else if (typeof record === 'object') {
    const segment = segments[depth];
    if (segment !== undefined && Object.hasOwn(record, segment)) {
      valuesAt((record as Readonly<Record<string, unknown>>)[segment], segments, depth + 1, into);
    }
  } else if (depth === segments.length) into.push(record);
  return into;
}

/** Calls back with every scalar of a record and its path. */
export function eachScalar(value: unknown, visit: (path: string, scalar: unknown) => void, path = ''): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const element of value) eachScalar(element, visit, path);
  } else if (typeof value === 'object') {
    for (const [name, child] of Object.entries(value)) eachScalar(child, visit, path === '' ? name : `${path}.${name}`);
  } else visit(path, value);
}
