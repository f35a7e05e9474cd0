import type { Dataset, LeafField } from '../catalogue/catalogue.ts';
import { readDay } from '../catalogue/read-value.ts';
import { valuesAt } from '../catalogue/wire-path.ts';
import type { WireRecord } from '../openfda/answer.ts';

/** Tells which of two records comes first: below 0, the first. */
export type RecordOrder = (a: WireRecord, b: WireRecord) => number;

type Comparable = string | number;

interface Criterion {
  readonly read: (record: WireRecord) => Comparable | undefined;
  readonly descending: boolean;
}

/**
 * The order that openFDA gives records by `sort` (`field:asc,field:desc`), for those that came in several answers. Of a list of values the
 * least counts, or the greatest where it is descending; records without one come last either way.
 */
export function recordOrder(dataset: Dataset, sort: string | undefined): RecordOrder {
  const criteria = (sort ?? '').split(',').flatMap((part) => criterionOf(dataset, part));
  return (a, b) => {
    for (const { read, descending } of criteria) {
      const [left, right] = [read(a), read(b)];
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return left < right === descending ? 1 : -1;
    }
    return 0;
  };
}

function criterionOf(dataset: Dataset, part: string): Criterion[] {
  const [name = '', direction] = part.split(':');
  const field = dataset.leaves.get(name.replace(/\.exact$/, ''));
  if (!field) return [];
  const descending = direction === 'desc';
  const read = readerOf(field);
  const sortedBy = (record: WireRecord) => {
    const values = valuesAt(record, field.path).flatMap(read);
    return values.reduce<Comparable | undefined>(
      (best, value) => (best === undefined || value < best !== descending ? value : best),
      undefined,
    );
  };
  return [{ read: sortedBy, descending }];
}

function readerOf({ index }: LeafField): (value: unknown) => Comparable[] {
  if (index === 'DATE') return (value) => [readDay(value)].filter((day) => day !== null);
  if (index === 'NUMBER' || index === 'LONG')
    return (value) => [Number(value)].filter((number) => !Number.isNaN(number));
  return (value) => [String(value)];
}
