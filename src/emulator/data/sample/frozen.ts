/** The record, frozen with all it holds: for parts that several records share, so that none can spoil another. */
export function frozen<T extends object>(record: T): T {
  for (const value of Object.values(record)) if (typeof value === 'object' && value !== null) frozen(value);
  return Object.freeze(record);
}
