import type { Catalogue, Dataset } from '../catalogue/catalogue.ts';
import type { SourceAnswer } from '../source/answer.ts';
import type { RecordIndex } from '../source/record-index.ts';
import type { KeyFields } from './key-search.ts';
import { groupOf, keysOf } from './record-keys.ts';

export interface IndexPageOptions {
  readonly catalogue: Pick<Catalogue, 'datasets'>;
  readonly index: RecordIndex;
  /** Pages with a longer text are left out: reading one for a single record would block the process for tens of ms. @default 4 MiB */
  readonly maxTextBytes?: number;
  /** Called once for a key that should be unique and was seen in two records. */
  readonly onRepeated?: (repeated: RepeatedKey) => void;
}

/** A key that several records hold. */
export interface RepeatedKey {
  readonly dataset: string;
  /** Wire paths of its fields. */
  readonly fields: readonly string[];
  /** A value that several records hold. */
  readonly key: string;
}

/** Puts the records of a page into the record index, by each unique key of the dataset. A page that is indexed already costs one look-up. */
export type IndexPage = (
  dataset: string,
  page: Pick<SourceAnswer, 'results' | 'version' | 'provenance'>,
  textBytes: number,
) => void;

/** `places[7]` is `[7]`: one list for all pages, since most records are alone with their key. */
const places: readonly (readonly number[])[] = Array.from({ length: 1000 }, (_, slot) => [slot]);

export function createIndexPage(options: IndexPageOptions): IndexPage {
  const { catalogue, index, maxTextBytes = 4 * 2 ** 20, onRepeated } = options;

  /** The slot of each key; undefined, after a report, where two records hold one key. */
  function slotsOf(dataset: Dataset, fields: KeyFields, results: SourceAnswer['results']) {
    const slots = new Map<string, number>();
    for (const [slot, record] of results.entries()) {
      for (const key of keysOf(fields, record)) {
        if (!isWhole(key)) continue;
        if (slots.has(key)) {
          index.markRepeated(groupOf(dataset, fields));
          onRepeated?.({ dataset: dataset.path, fields: fields.map(({ path }) => path), key });
          return undefined;
        }
        slots.set(key, slot);
      }
    }
    return slots;
  }

  return (path, { results, version, provenance }, textBytes) => {
    if (textBytes > maxTextBytes) return;
    const dataset = catalogue.datasets.get(path);
    if (!dataset || dataset.uniqueKeys.length === 0 || results.length === 0) return;
    const page = { path: provenance.path, version };
    if (!index.begin(page)) return;
    for (const fields of dataset.uniqueKeys) {
      const group = groupOf(dataset, fields);
      if (index.isRepeated(group)) continue;
      for (const [key, slot] of slotsOf(dataset, fields, results) ?? []) {
        index.put(page, group, key, places[slot] ?? [slot]);
      }
    }
  };
}

/** Whether a key can identify a record: its first part is not blank, nor a placeholder. Later parts may be blank. */
function isWhole(key: string): boolean {
  return !/^(?:N\/A)?(?:\n|$)/.test(key);
}
