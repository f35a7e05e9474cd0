import { describe, expect, it } from 'vitest';
import { dynamicType } from '../../../src/emulator/index/field-mapping.ts';
import { type Body, serving } from '../serving.ts';
import { smallWorld } from '../small-world.ts';

const { get, found, error } = serving(
  smallWorld({
    'device/510k': [
      {
        k_number: 'K1',
        extra: { note: 'Red Blue', day: '2020-02-03', size: 3, weight: 1.5, on: true, code: '20200203' },
      },
      { k_number: 'K2', extra: [{ note: 'Blue', day: 'soon', size: 10, on: false }] },
    ],
  }),
);
const numbers = (search: string): Promise<unknown[]> => found(`/device/510k.json?limit=9&search=${search}`, 'k_number');

describe('assumed: a field that no mapping knows is indexed by its first value', () => {
  it('strings as text with .exact', async () => {
    expect(await numbers('extra.note:blue')).toEqual(['K1', 'K2']);
    expect(await numbers('extra.note.exact:Blue')).toEqual(['K2']);
    expect(await numbers('extra.code:20200203')).toEqual(['K1']);
  });

  it('dates by their shape, what is none among them unindexed', async () => {
    expect(await numbers('extra.day:[2020-01-01 TO 2020-12-31]')).toEqual(['K1']);
    expect(await numbers('_exists_:extra.day')).toEqual(['K1']);
  });

  it('numbers and booleans as such', async () => {
    expect(await numbers('extra.size:>=4')).toEqual(['K2']);
    expect(await numbers('extra.weight:{1 TO 2}')).toEqual(['K1']);
    expect(await numbers('extra.on:true')).toEqual(['K1']);
    const { results } = (await get('/device/510k.json?count=extra.on')).json() as Body;
    expect(results).toEqual([
      { term: 0, count: 1 },
      { term: 1, count: 1 },
    ]);
  });

  it('and found by its object, by patterns of names, and among all fields', async () => {
    expect(await numbers('_exists_:extra')).toEqual(['K1', 'K2']);
    expect(await numbers('extra.\\*:red')).toEqual(['K1']);
    expect(await numbers('red')).toEqual(['K1']);
    expect(await error('/device/510k.json?sort=extra.note:asc')).toEqual([
      ...[400, 'BAD_REQUEST', 'Sorting allowed by non-analyzed fields only: extra.note'],
    ]);
  });
});

it.each([
  ['2020-02-03', 'date'],
  ['2020-02-03T04:05:06Z', 'date'],
  ['20200203', 'text+exact'],
  ['02/03/2020', 'text+exact'],
  [3, 'long'],
  [3.5, 'float'],
  [false, 'boolean'],
])('takes %j for %s', (value, type) => {
  expect(dynamicType(value)).toBe(type);
});
