import { demand, differ, type Fact, firstDifference } from '../fact.ts';
import { bodyOf, isAnswered, isError, totalOf } from '../read-answer.ts';

const clearances = '/device/510k.json';
const numbersOf = (answer: Parameters<Fact['check']>[0]) => bodyOf(answer).results.map(({ k_number }) => k_number);
const linkOf = (answer: Parameters<Fact['check']>[0]): string => answer.headers.get('link') ?? '';

/** How records are sorted and paged. */
export const pagingFacts: readonly Fact[] = [
  {
    label: 'source',
    sentence:
      'a Link carries skip=0 and a search_after of the sort value and the _id, and leads to the records that follow',
    request: { path: `${clearances}?sort=decision_date:asc&limit=3` },
    followUp: (first) => {
      const url = /<([^>]+)>; rel="next"/.exec(linkOf(first))?.[1];
      if (url === undefined || !URL.canParse(url)) return undefined;
      const { pathname, search } = new URL(url);
      return { path: pathname + search };
    },
    check: (first, second) => {
      const [own, next] = [numbersOf(first), second ? numbersOf(second) : []];
      return firstDifference(
        demand(
          /skip=0&search_after=0%3D[^;&]*%3B1%3D[^;&>]+>; rel="next"$/.test(linkOf(first)),
          'a Link with its cursor',
          linkOf(first),
        ),
        differ([3, 3], [own.length, next.length]),
        differ(6, new Set([...own, ...next]).size),
        second && differ(totalOf(first), totalOf(second)),
      );
    },
  },
  {
    label: 'source',
    sentence: 'dates sort downwards',
    request: { path: `${clearances}?sort=decision_date:desc&limit=50` },
    check: (answer) => {
      const dates = bodyOf(answer).results.map(({ decision_date }) => String(decision_date));
      return firstDifference(isAnswered(answer), differ(dates.toSorted().reverse(), dates));
    },
  },
  {
    label: 'source',
    sentence: 'a page with skip leads on by skip',
    request: { path: `${clearances}?limit=2&skip=2` },
    check: (answer) =>
      demand(
        /[?&]skip=4(&|>)/.test(linkOf(answer)) && !linkOf(answer).includes('search_after'),
        'a Link with skip=4',
        linkOf(answer),
      ),
  },
  {
    label: 'source',
    sentence: 'the direction of a sort is not validated',
    request: { path: `${clearances}?sort=decision_date:up` },
    check: isAnswered,
  },
  {
    label: 'source',
    sentence: 'of several sorts only the first is checked; the index refuses the others',
    request: { path: `${clearances}?sort=decision_date:asc,device_name:asc` },
    check: isError(500, 'SERVER_ERROR', 'Check your request and try again', /^\[illegal_argument_exception\]/),
  },
];
