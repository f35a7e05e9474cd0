import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpenFdaRequest, readRequestPath, requestPath } from '../../src/openfda/request.ts';

describe('the path of a request', () => {
  it('names the dataset, and parameters in one order', () => {
    expect(requestPath({ dataset: 'device/510k' })).toBe('/device/510k.json');
    const request = { limit: 5, sort: 'b:asc', search: '(a:"x y")', skip: 10, dataset: 'device/510k' };
    expect(requestPath(request)).toBe('/device/510k.json?search=(a%3A%22x%20y%22)&sort=b%3Aasc&limit=5&skip=10');
    const shuffled = { skip: 10, dataset: 'device/510k', search: '(a:"x y")', limit: 5, sort: 'b:asc' };
    expect(requestPath(shuffled)).toBe(requestPath(request));
  });

  it('leaves out what is absent and a skip of none, but not a limit of none', () => {
    const request = { dataset: 'drug/ndc', search: undefined, skip: 0, limit: 0, count: undefined };
    expect(requestPath(request)).toBe('/drug/ndc.json?limit=0');
  });

  it('can be read back to what was asked, whatever the values hold', () => {
    const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 20 }), { nil: undefined });
    const number = fc.option(fc.integer({ min: 1, max: 25_000 }), { nil: undefined });
    const requests: fc.Arbitrary<OpenFdaRequest> = fc.record({
      dataset: fc.constant('device/510k'),
      search: text,
      count: text,
      sort: text,
      limit: number,
      skip: number,
      searchAfter: text,
    });
    fc.assert(
      fc.property(requests, (request) => {
        const query = new URL(requestPath(request), 'http://host').searchParams;
        const { search, count, sort, limit, skip, searchAfter } = request;
        const wanted = { search, count, sort, limit, skip, search_after: searchAfter };
        for (const [name, value] of Object.entries(wanted)) {
          expect(query.get(name)).toBe(value === undefined ? null : String(value));
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});

describe('a path read back', () => {
  const text = fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined });
  const number = fc.option(fc.integer({ min: 1, max: 25_000 }), { nil: undefined });

  it('is the request it was made from', () => {
    fc.assert(
      fc.property(text, text, text, number, number, text, (search, count, sort, limit, skip, searchAfter) => {
        const request = { dataset: 'device/510k', search, count, sort, limit, skip, searchAfter };
        expect(readRequestPath(requestPath(request))).toEqual(request);
      }),
    );
  });

  it('is nothing where no request has such a path', () => {
    for (const path of ['', '/status', '/device/510k.json?limit=01', '/device/510k.json?key=1', 'device/510k.json']) {
      expect(readRequestPath(path), path).toBeUndefined();
    }
  });
});
