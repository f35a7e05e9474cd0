import { demand, differ, type Fact, firstDifference } from '../fact.ts';
import { bodyOf, findsTheSame, isAnswered, isError, totalOf } from '../read-answer.ts';

const clearances = (search: string): string => `/device/510k.json?limit=0&search=${search}`;
const noMatches = isError(404, 'NOT_FOUND', 'No matches found!');
const equalSearches = (label: Fact['label'], sentence: string, one: string, other: string): Fact => ({
  label,
  sentence,
  request: { path: clearances(one) },
  followUp: () => ({ path: clearances(other) }),
  check: findsTheSame,
});
const manyKeys = Array.from({ length: 149 }, (_, i) => `"NONE${i}"`).join(' ');

/** How searches are read. */
export const searchFacts: readonly Fact[] = [
  equalSearches('source', 'adjacent terms mean OR', 'product_code:(DQY LZG)', '(product_code:DQY OR product_code:LZG)'),
  equalSearches('source', 'text is searched in any case', 'device_name:CATHETER', 'device_name:catheter'),
  {
    label: 'source',
    sentence: 'keywords are searched in their own case',
    request: { path: clearances('product_code:dqy') },
    check: noMatches,
  },
  {
    label: 'source',
    sentence: 'keywords have no .exact',
    request: { path: clearances('product_code.exact:DQY') },
    check: noMatches,
  },
  {
    label: 'source',
    sentence: 'an unknown field finds nothing and is no error',
    request: { path: clearances('no_such_field:a') },
    check: noMatches,
  },
  {
    label: 'source',
    sentence: 'a shared index is filtered without parentheses, so that an OR loses its meaning',
    request: { path: '/food/enforcement.json?limit=0&search=status:ongoing OR status:terminated' },
    followUp: () => ({ path: '/food/enforcement.json?limit=0&search=(status:ongoing OR status:terminated)' }),
    check: (bare, wrapped) => {
      const [without, within] = [totalOf(bare), wrapped ? totalOf(wrapped) : Number.NaN];
      return demand(without < within, 'fewer without parentheses', `${without} without, ${within} with`);
    },
  },
  equalSearches(
    'source',
    '_missing_ is (NOT (_exists_:...))',
    '_missing_:expedited_review_flag OR product_code:DQY',
    '(NOT (_exists_:expedited_review_flag)) OR product_code:DQY',
  ),
  {
    label: 'source',
    sentence: 'ranges of dates take both ends in',
    request: { path: '/device/510k.json?limit=100&search=decision_date:[2015-01-01 TO 2019-12-31]' },
    check: (answer) => {
      const dates = bodyOf(answer).results.map(({ decision_date }) => String(decision_date));
      const outside = dates.filter((date) => date < '2015-01-01' || date > '2019-12-31');
      return firstDifference(demand(dates.length > 0, 'some records', dates.length), differ([], outside));
    },
  },
  equalSearches('source', '>= is a range', 'decision_date:>=2018-01-01', 'decision_date:[2018-01-01 TO *]'),
  {
    label: 'source',
    sentence: 'a wildcard may stand first',
    request: { path: clearances('device_name:*theter') },
    check: isAnswered,
  },
  equalSearches(
    'source',
    'blanks travel as + too',
    'product_code:DQY+AND+_exists_:k_number',
    'product_code:DQY AND _exists_:k_number',
  ),
  equalSearches(
    'source',
    '150 quoted keys fit in one search',
    `product_code:("DQY" ${manyKeys})`,
    'product_code:"DQY"',
  ),
];
