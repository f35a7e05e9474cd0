/** All values that stand at a wire path in a record, arrays on the way and at its end flattened. */
export function valuesAt(record: unknown, path: string): unknown[] {
  let values: unknown[] = [record];
  for (const name of path.split('.')) {
    const next: unknown[] = [];
    for (const value of values) {
      if (typeof value !== 'object' || value === null) continue;
      const inner = (value as Readonly<Record<string, unknown>>)[name];
      if (Array.isArray(inner)) next.push(...inner);
      else if (inner !== undefined && inner !== null) next.push(inner);
    }
    values = next.filter((value) => value !== undefined && value !== null);
  }
  return values;
}

/** The distinct values at a path as text, the empty ones dropped. */
export function keysAt(record: unknown, path: string): string[] {
  const keys = new Set<string>();
  for (const value of valuesAt(record, path)) if (typeof value !== 'object' && value !== '') keys.add(String(value));
  return [...keys];
}
