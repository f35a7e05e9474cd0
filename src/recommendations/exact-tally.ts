import type { Catalogue, Dataset } from '../catalogue/catalogue.ts';
import { valuesAt } from '../catalogue/wire-path.ts';
import { readRequestPath } from '../openfda/request.ts';
import type { ExactEvidence } from './evidence.ts';
import { type SoughtValue, soughtValues } from './whole-values.ts';

/** A search or a count in openFDA's own terms, as a caller wrote it. */
export interface OwnSearch {
  readonly dataset: string;
  readonly search: string | null | undefined;
  readonly count?: string | null | undefined;
}

/** What openFDA answered to a request. */
export interface FetchedAnswer {
  readonly path: string;
  readonly results: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Holds callers' own searches and counts on analysed text that has an `.exact` twin against the records that openFDA answers with:
 * of how many that were found the field holds the value whole, and whether what is counted as terms are values at all.
 */
export interface ExactTally {
  /** A caller is about to ask. */
  onSearch(own: OwnSearch): void;
  onFetched(answer: FetchedAnswer): void;
  /** openFDA refused a request with status 500, as it does where it cannot count the words of a text. */
  onRefused(path: string): void;
  rows(): readonly ExactEvidence[];
}

/** How many searches are followed, those used last, and how long they may be: openFDA takes none that are longer. */
const maxSearches = 500;
const maxLength = 4096;
/** How many counted fields are followed; later ones are left out. */
const maxCounts = 200;
/** Records of an answer that are looked at. */
const maxRecords = 100;

interface FollowedSearch {
  readonly dataset: string;
  readonly text: string;
  readonly values: readonly (SoughtValue & { records: number; whole: number })[];
  uses: number;
}

interface FollowedCount {
  readonly dataset: string;
  readonly field: string;
  uses: number;
  refused: number;
  terms: number;
  values: number;
  severalWords: number;
}

export function createExactTally({ datasets }: Pick<Catalogue, 'datasets'>): ExactTally {
  const searches = new Map<string, FollowedSearch>();
  const counts = new Map<string, FollowedCount>();

  function hasTwin(dataset: Dataset, field: string): boolean {
    return dataset.leaves.get(field)?.index === 'TEXT_EXACT';
  }

  function follow(dataset: Dataset, text: string): void {
    const name = `${dataset.path} ${text}`;
    let known = searches.get(name);
    if (!known) {
      const sought = soughtValues(text).filter(({ field }) => hasTwin(dataset, field));
      if (sought.length === 0) return;
      const [oldest] = searches.keys();
      if (oldest !== undefined && searches.size >= maxSearches) searches.delete(oldest);
      const values = sought.map((one) => ({ ...one, records: 0, whole: 0 }));
      known = { dataset: dataset.path, text, values, uses: 0 };
    } else searches.delete(name);
    // The one used last is last.
    searches.set(name, known);
    known.uses += 1;
  }

  function followCount(dataset: Dataset, field: string): void {
    const name = `${dataset.path} ${field}`;
    let known = counts.get(name);
    if (!known) {
      if (!hasTwin(dataset, field) || counts.size >= maxCounts) return;
      known = { dataset: dataset.path, field, ...{ uses: 0, refused: 0, terms: 0, values: 0, severalWords: 0 } };
      counts.set(name, known);
    }
    known.uses += 1;
  }

  function lookAtRecords(dataset: string, search: string, records: FetchedAnswer['results']): void {
    if (search.length > 4 * maxLength) return;
    const met = soughtValues(search).map(({ field, value }) => `${field} ${value}`);
    for (const followed of met.length > 0 ? searches.values() : []) {
      if (followed.dataset !== dataset || !search.includes(`(${followed.text})`)) continue;
      for (const sought of followed.values.filter(({ field, value }) => met.includes(`${field} ${value}`))) {
        sought.records += records.length;
        sought.whole += records.filter((record) => valuesAt(record, sought.field).includes(sought.value)).length;
      }
    }
    for (const followed of counts.values()) {
      if (followed.dataset !== dataset) continue;
      const values = records.flatMap((record) => valuesAt(record, followed.field)).filter((value) => value !== '');
      followed.values += values.length;
      followed.severalWords += values.filter((value) => /\S\s+\S/.test(String(value))).length;
    }
  }

  function countOf(path: string): FollowedCount | undefined {
    if (counts.size === 0) return undefined;
    const request = readRequestPath(path);
    return request?.count === undefined ? undefined : counts.get(`${request.dataset} ${request.count}`);
  }

  return {
    onSearch({ dataset: path, search, count }) {
      const dataset = datasets.get(path);
      if (!dataset) return;
      if (search && search.length <= maxLength) follow(dataset, search.trim());
      if (count) followCount(dataset, count);
    },
    onFetched({ path, results }) {
      if (searches.size === 0 && counts.size === 0) return;
      const request = readRequestPath(path);
      if (!request) return;
      const { dataset, search = '', count } = request;
      if (count === undefined) lookAtRecords(dataset, search, results.slice(0, maxRecords));
      const counted = countOf(path);
      if (counted) counted.terms += results.length;
    },
    onRefused(path) {
      const counted = countOf(path);
      if (counted) counted.refused += 1;
    },
    rows() {
      // A value that no record holds whole may have been meant as words.
      const found = [...searches.values()].flatMap(({ dataset, uses, values }) =>
        values.filter(({ whole }) => whole > 0).map((value) => ({ dataset, uses, ...value })),
      );
      const byField = Map.groupBy(found, ({ dataset, field }) => `${dataset} ${field}`);
      const sought = [...byField.values()].flatMap((rows): ExactEvidence[] => {
        const [first] = rows;
        const sum = (of: 'uses' | 'records' | 'whole') => rows.reduce((total, row) => total + row[of], 0);
        const { dataset, field } = first ?? { dataset: '', field: '' };
        const counted = { uses: sum('uses'), records: sum('records'), whole: sum('whole') };
        return first ? [{ kind: 'search', dataset, field, ...counted }] : [];
      });
      return [...sought, ...[...counts.values()].map((row) => ({ kind: 'count' as const, ...row }))];
    },
  };
}
