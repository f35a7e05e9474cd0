import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../../src/catalogue/read-sdl.ts';
import { readLookUp } from '../../../src/jobs/warming/look-up-path.ts';
import { keySearch } from '../../../src/loaders/key-search.ts';
import { requestPath } from '../../../src/openfda/request.ts';
import { renderSearch } from '../../../src/openfda/search.ts';

const catalogue = readCatalogue(readSdl(join(import.meta.dirname, '..', '..', '..', 'schema')));

function pathOf(keys: readonly string[], change: object = {}): string {
  const dataset = catalogue.datasets.get('drug/ndc');
  const search = keySearch(
    dataset?.key ?? [],
    keys.map((key) => [key]),
  );
  if (!dataset || !search) throw new Error('expected a search for the keys');
  return requestPath({ dataset: dataset.path, search: renderSearch(search), limit: 1000, ...change });
}

describe('a path that is a look-up', () => {
  it('gives its field and keys, be it one or several', () => {
    for (const keys of [['1018-1108'], ['1018-1108', '1039-1140', 'a b:c']]) {
      expect(readLookUp(catalogue, pathOf(keys))).toMatchObject({
        dataset: 'drug/ndc',
        field: { name: 'productNdc' },
        keys,
      });
    }
  });

  it('is told from lists, counts, pages, and keys that need escapes', () => {
    expect(readLookUp(catalogue, pathOf(['a"b']))).toBeUndefined();
    for (const change of [
      { limit: 10 },
      { sort: 'x:asc' },
      { count: 'x' },
      { skip: 5 },
      { searchAfter: 'x' },
      { dataset: 'no/such' },
    ]) {
      expect(readLookUp(catalogue, pathOf(['a'], change))).toBeUndefined();
    }
    expect(readLookUp(catalogue, '/drug/ndc.json?limit=1000')).toBeUndefined();
  });
});
