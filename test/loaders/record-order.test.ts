import { describe, expect, it } from 'vitest';
import { recordOrder } from '../../src/loaders/record-order.ts';
import { datasetAt } from './datasets.ts';

const clearances = datasetAt('device/510k');
const record = (k_number: string, more: Record<string, unknown>) => ({ k_number, ...more });

const namesBy = (sort: string | undefined, records: readonly Record<string, unknown>[]) =>
  records.toSorted(recordOrder(clearances, sort)).map(({ k_number }) => k_number);

describe('the order of records from several answers', () => {
  const a = record('a', { decision_date: '2020-02-01', applicant: 'Beta' });
  const b = record('b', { decision_date: '2021-01-01', applicant: 'Acme' });
  const c = record('c', { decision_date: '2020-02-01', applicant: 'Acme' });
  const none = record('none', {});

  it('is that of a date or a text, either way, records without one last', () => {
    expect(namesBy('decision_date:desc', [none, a, b])).toEqual(['b', 'a', 'none']);
    expect(namesBy('decision_date:asc', [none, b, a])).toEqual(['a', 'b', 'none']);
    expect(namesBy('applicant.exact:asc', [none, a, b])).toEqual(['b', 'a', 'none']);
  });

  it('goes by the next criterion where the first says nothing, and else stays as it was', () => {
    expect(namesBy('decision_date:asc,applicant.exact:asc', [b, a, c])).toEqual(['c', 'a', 'b']);
    expect(namesBy('decision_date:asc', [c, a, b])).toEqual(['c', 'a', 'b']);
    expect(namesBy(undefined, [b, none, a])).toEqual(['b', 'none', 'a']);
  });

  it('takes the least of several values, or the greatest where it is descending', () => {
    const many = record('many', { openfda: { fei_number: ['1', '9'] } });
    const one = record('one', { openfda: { fei_number: ['5'] } });
    expect(namesBy('openfda.fei_number.exact:asc', [one, many])).toEqual(['many', 'one']);
    expect(namesBy('openfda.fei_number.exact:desc', [one, many])).toEqual(['many', 'one']);
  });
});
