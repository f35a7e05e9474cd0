import { describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/app.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { requestPath } from '../../src/openfda/request.ts';
import { createExactTally } from '../../src/recommendations/exact-tally.ts';

const catalogue = readCatalogue(readSdl(schemaDirectory));
const dataset = 'device/510k';
const records = (...applicants: string[]) => applicants.map((applicant) => ({ applicant }));
const path = (search: string, count?: string) => requestPath({ dataset, search, count });

describe('the tally of searches without .exact', () => {
  it('tells of how many records that were found the field holds the value whole', () => {
    const tally = createExactTally(catalogue);
    for (let use = 0; use < 3; use += 1) tally.onSearch({ dataset, search: 'applicant:"ACME"' });
    tally.onFetched({ path: path('(applicant:"ACME")'), results: records('ACME', 'ACME EAST', 'ACME WEST') });
    tally.onFetched({ path: path('((state:"CA") AND (applicant:"ACME"))'), results: records('ACME') });
    expect(tally.rows()).toEqual([{ kind: 'search', dataset, field: 'applicant', uses: 3, records: 4, whole: 2 }]);
  });

  it('tells nothing of what shows nothing', () => {
    const tally = createExactTally(catalogue);
    const searches = [
      'applicant.exact:"ACME"',
      'product_code:"DQY"',
      'nothing:"ACME"',
      'applicant:"ACME" OR state:"CA"',
    ];
    for (const search of searches) {
      tally.onSearch({ dataset, search });
      tally.onFetched({ path: path(`(${search})`), results: records('ACME', 'ACME EAST') });
    }
    tally.onSearch({ dataset, search: 'applicant:"acme"' });
    tally.onFetched({ path: path('(applicant:"acme")'), results: records('ACME', 'ACME EAST') });
    tally.onFetched({ path: path('(applicant:"ACME")'), results: records('ACME', 'ACME EAST') });
    expect(tally.rows()).toEqual([]);
  });

  it('tells in how many terms a field was counted, and whether its values are single words', () => {
    const tally = createExactTally(catalogue);
    tally.onSearch({ dataset, search: undefined, count: 'applicant' });
    tally.onSearch({ dataset, search: undefined, count: 'applicant.exact' });
    tally.onRefused(path('(state:"NY")', 'applicant'));
    tally.onRefused(path('(state:"NY")'));
    tally.onFetched({ path: path('(state:"CA")', 'applicant'), results: [{ term: 'acme', count: 3 }] });
    tally.onFetched({ path: path('(state:"CA")'), results: records('ACME', 'ACME EAST', '') });
    expect(tally.rows()).toEqual([
      { kind: 'count', dataset, field: 'applicant', uses: 1, refused: 1, terms: 1, values: 2, severalWords: 1 },
    ]);
  });

  it('is bounded, whatever is searched for', () => {
    const tally = createExactTally(catalogue);
    for (let turn = 0; turn < 2000; turn += 1) {
      tally.onSearch({ dataset, search: `applicant:"A${turn}"` });
      tally.onFetched({ path: path(`(applicant:"A${turn}")`), results: records(`A${turn}`) });
    }
    expect(tally.rows()).toMatchObject([{ uses: 500, records: 500 }]);
  });

  it('keeps what is used again, and no search that is longer than openFDA takes', () => {
    const tally = createExactTally(catalogue);
    for (let turn = 0; turn < 2000; turn += 1) {
      if (turn % 100 === 0) tally.onSearch({ dataset, search: 'applicant:"ACME"' });
      tally.onSearch({ dataset, search: `applicant:"A${turn}"` });
    }
    tally.onSearch({ dataset, search: `applicant:"${'X'.repeat(5000)}"` });
    tally.onFetched({ path: path('(applicant:"ACME")'), results: records('ACME') });
    tally.onFetched({ path: path(`(applicant:"${'X'.repeat(5000)}")`), results: records('X'.repeat(5000)) });
    expect(tally.rows()).toMatchObject([{ uses: 20, records: 1 }]);
  });
});
