import { demand, differ, type Fact, type FactAnswer, firstDifference } from '../fact.ts';
import { bodyOf, isAnswered, isError } from '../read-answer.ts';

const clearances = '/device/510k.json';
const inOrder = <T extends string | number>(values: readonly T[], before: (a: T, b: T) => boolean): boolean =>
  values.every((value, place) => {
    const previous = values[place - 1];
    return previous === undefined || !before(value, previous);
  });

/** A field whose index nothing publishes, and which live answers count whole. */
const countedWhole = (dataset: string, field: string): Fact => ({
  label: 'recorded',
  sentence: `${dataset} counts ${field} whole, without .exact`,
  request: { path: `/${dataset}.json?count=${field}` },
  followUp: () => ({ path: `/${dataset}.json?count=${field}.exact` }),
  check: (plain, exact) =>
    firstDifference(isAnswered(plain), exact && isError(404, 'NOT_FOUND', 'Nothing to count')(exact)),
});

const rows = (answer: FactAnswer) => bodyOf(answer).results;

/** How values are counted. */
export const countFacts: readonly Fact[] = [
  {
    label: 'recorded',
    sentence: 'values are counted as {term, count}, most first, without meta.results and Link',
    request: { path: `${clearances}?count=product_code&limit=10` },
    check: (answer) => {
      const counts = rows(answer).map(({ count }) => Number(count));
      return firstDifference(
        isAnswered(answer),
        differ(undefined, bodyOf(answer).meta.results),
        differ(null, answer.headers.get('link')),
        differ(['term', 'count'], Object.keys(rows(answer)[0] ?? {})),
        demand(
          inOrder(counts, (a, b) => a > b),
          'counts that do not rise',
          counts,
        ),
      );
    },
  },
  {
    label: 'source',
    sentence: 'dates are counted as {time: YYYYMMDD, count} in the order of time',
    request: { path: `${clearances}?count=decision_date` },
    check: (answer) => {
      const times = rows(answer).map(({ time }) => String(time));
      return firstDifference(
        isAnswered(answer),
        differ(['time', 'count'], Object.keys(rows(answer)[0] ?? {})),
        differ(
          [],
          times.filter((time) => !/^\d{8}$/.test(time)),
        ),
        demand(
          inOrder(times, (a, b) => a < b),
          'times in order',
          times.slice(0, 5),
        ),
      );
    },
  },
  {
    label: 'source',
    sentence: 'counts have 100 rows by default',
    request: { path: `${clearances}?count=k_number` },
    followUp: () => ({ path: `${clearances}?count=k_number.exact` }),
    check: (plain, exact) => {
      const most = Math.max(rows(plain).length, exact ? rows(exact).length : 0);
      return differ(100, most);
    },
  },
  {
    label: 'source',
    sentence: 'analysed text is not counted without .exact',
    request: { path: `${clearances}?count=device_name` },
    check: isError(500, 'SERVER_ERROR', 'Check your request and try again'),
  },
  {
    label: 'source',
    sentence: 'keywords have no .exact to be counted by',
    request: { path: `${clearances}?count=product_code.exact` },
    check: isError(404, 'NOT_FOUND', 'Nothing to count'),
  },
  {
    label: 'source',
    sentence: 'generic names are counted without bound',
    request: { path: '/drug/drugsfda.json?count=openfda.generic_name.exact&limit=2000' },
    check: isAnswered,
  },
  {
    label: 'assumed',
    sentence: 'numbers are counted as numbers',
    request: { path: '/other/historicaldocument.json?count=year&limit=3' },
    check: (answer) => differ(['number'], [...new Set(rows(answer).map(({ term }) => typeof term))]),
  },
  countedWhole('drug/orangebook', 'products.therapeutic_equivalence_codes'),
  countedWhole('drug/shortages', 'therapeutic_category'),
  countedWhole('transparency/crl', 'company_name'),
];
