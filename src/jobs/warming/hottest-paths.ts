import { countAt } from './decayed-count.ts';
import { dayHalfLifeMs, type OperationBook } from './operation-book.ts';

/** The answers of openFDA that the most popular operations were made from, by path, the most used first. */
export function hottestPaths(operations: OperationBook, mostOperations: number, now: number): readonly string[] {
  const uses = new Map<string, number>();
  for (const { parts, ofDay } of operations.popular(mostOperations)) {
    const times = countAt(ofDay, now, dayHalfLifeMs);
    for (const { path } of parts) uses.set(path, (uses.get(path) ?? 0) + times);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([path]) => path);
}
