import { demand, differ, type Fact, type FactAnswer, firstDifference } from '../fact.ts';
import { bodyOf, isAnswered, isError, objectOf, parsed } from '../read-answer.ts';

const clearances = '/device/510k.json';
const metaKeys = ['disclaimer', 'terms', 'license', 'last_updated'];
const header = (name: string, expected: RegExp) => (answer: FactAnswer) => {
  const value = answer.headers.get(name);
  return demand(value !== null && expected.test(value), `${name}: ${expected}`, value);
};

/** The names that the status page has, in the order of the paths. */
const statusNames =
  'animalandveterinarydrugevent deviceclass deviceclearance deviceenforcement deviceevent devicepma devicerecall devicereglist deviceudi covid19serology drugenforcement drugshortages drugsfda drugevent druglabel ndc foodenforcement foodevent cosmeticevent tobaccoproblem tobaccoresearchpreventionads tobaccoresearchdigitalads othernsde othersubstance otherunii otherhistoricaldocument transparencycrl';

/** What an answer looks like, its headers included. */
export const answerFacts: readonly Fact[] = [
  {
    label: 'recorded',
    sentence: 'an answer is {meta, results}, by default of one record, and tells skip, limit and total',
    request: { path: clearances },
    check: (answer) => {
      const { keys, meta, page, results } = bodyOf(answer);
      return firstDifference(
        differ(['meta', 'results'], keys),
        differ([...metaKeys, 'results'], Object.keys(meta)),
        differ({ skip: 0, limit: 1, total: 'number' }, { ...page, total: typeof page.total }),
        differ(1, results.length),
      );
    },
  },
  {
    label: 'recorded',
    sentence: 'meta.last_updated is a date',
    request: { path: `${clearances}?limit=1` },
    check: (answer) => {
      const date = bodyOf(answer).meta.last_updated;
      return demand(typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date), 'YYYY-MM-DD', date);
    },
  },
  {
    label: 'recorded',
    sentence: 'answers carry a weak ETag, the allowance and CORS for all',
    request: { path: `${clearances}?limit=1` },
    check: (answer) =>
      firstDifference(
        header('etag', /^W\/"[0-9a-f]+-[A-Za-z0-9+/]{27}"$/)(answer),
        header('x-ratelimit-limit', /^240$/)(answer),
        header('x-ratelimit-remaining', /^\d+$/)(answer),
        header('access-control-allow-origin', /^\*$/)(answer),
        header('content-type', /^application\/json; charset=utf-8$/)(answer),
      ),
  },
  {
    label: 'recorded',
    sentence: 'an answer may not be kept by caches, or for ten minutes',
    request: { path: `${clearances}?limit=1` },
    check: header('cache-control', /^(no-cache, no-store, must-revalidate|public, max-age=600)$/),
  },
  {
    label: 'source',
    sentence: 'limit=0 gives the total alone',
    request: { path: `${clearances}?limit=0` },
    check: (answer) => {
      const { page, results } = bodyOf(answer);
      return firstDifference(
        isAnswered(answer),
        differ(0, results.length),
        demand(Number(page.total) > 0, 'a total', page),
      );
    },
  },
  {
    label: 'source',
    sentence: 'limit may be 1000',
    request: { path: `${clearances}?limit=1000` },
    check: (answer) =>
      firstDifference(
        isAnswered(answer),
        differ(Math.min(1000, Number(bodyOf(answer).page.total)), bodyOf(answer).results.length),
      ),
  },
  {
    label: 'source',
    sentence: 'skip=25000 is no fault of the request',
    request: { path: `${clearances}?skip=25000` },
    check: (answer) => (answer.status === 200 ? undefined : isError(404, 'NOT_FOUND', 'No matches found!')(answer)),
  },
  {
    label: 'source',
    sentence: 'an unknown endpoint is a 404 that is not JSON',
    request: { path: '/device/nothing.json' },
    check: (answer) => differ([404, true], [answer.status, parsed(answer.text) === undefined]),
  },
  {
    label: 'source',
    sentence: 'HEAD is answered without a body',
    request: { path: `${clearances}?limit=1`, method: 'HEAD' },
    check: (answer) => differ([200, ''], [answer.status, answer.text]),
  },
  {
    label: 'source',
    sentence: 'POST is not served',
    request: { path: `${clearances}?limit=1`, method: 'POST' },
    check: (answer) => demand(answer.status >= 400 && answer.status < 500, 'status 404 or 405', answer.status),
  },
  {
    label: 'source',
    sentence: 'food/event has a longer disclaimer',
    request: { path: '/food/event.json?limit=1' },
    check: (answer) => {
      const { disclaimer } = bodyOf(answer).meta;
      const found = String(disclaimer).includes(
        'Submission of an adverse event report does not constitute an admission',
      );
      return demand(found, 'a disclaimer that speaks of adverse event reports', disclaimer);
    },
  },
  {
    label: 'source',
    sentence: 'the status page lists every index by its own name, with a date and a number of documents',
    request: { path: '/status' },
    check: (answer) => {
      const listed = parsed(answer.text);
      const entries = Array.isArray(listed) ? listed.map(objectOf) : [];
      const sound = ({ last_updated, documents }: Readonly<Record<string, unknown>>) =>
        /^\d{4}-\d{2}-\d{2}$/.test(String(last_updated)) && typeof documents === 'number';
      const names = entries.map(({ endpoint }) => String(endpoint));
      return firstDifference(
        differ(
          [],
          statusNames.split(' ').filter((name) => !names.includes(name)),
        ),
        differ(
          [],
          entries.filter((entry) => !sound(entry)),
        ),
      );
    },
  },
  {
    label: 'source',
    sentence: 'the results of /download.json are an object by domain and endpoint, of partitions with files',
    request: { path: '/download.json' },
    check: (answer) => {
      const { results } = objectOf(parsed(answer.text));
      const entry = objectOf(objectOf(objectOf(results).device)['510k']);
      const partitions = Array.isArray(entry.partitions) ? entry.partitions.map(objectOf) : [];
      const records = partitions.reduce((sum, partition) => sum + Number(partition.records), 0);
      return firstDifference(
        differ(
          [['display_name', 'file', 'records', 'size_mb']],
          [...new Set(partitions.map((partition) => JSON.stringify(Object.keys(partition).sort())))].map(parsed),
        ),
        differ(entry.total_records, records),
        differ(
          [],
          partitions.map(({ file }) => String(file)).filter((file) => !/^https?:.*\.json(\.zip)?$/.test(file)),
        ),
      );
    },
  },
];
