import { describe, expect, it } from 'vitest';
import { serving } from './serving.ts';
import { smallWorld } from './small-world.ts';

const { found, error } = serving(
  smallWorld({
    'device/510k': [
      {
        k_number: 'K1',
        device_name: 'Balloon Catheter',
        product_code: 'DQY',
        decision_date: '2010-02-17',
        applicant: 'ACME, INC.',
      },
      {
        k_number: 'K2',
        device_name: 'Balloon Pump',
        product_code: 'LZG',
        decision_date: '2012-05-01',
        applicant: 'Zeta "Q" Co',
      },
      { k_number: 'K3', device_name: 'Infusion pump kit', product_code: 'FRN', decision_date: '2014-12-31', state: '' },
      {
        k_number: 'Z-0003-04',
        device_name: 'Guide wire',
        product_code: 'DQY',
        applicant: 'N/A',
        state: 'MN',
        openfda: {},
      },
      {
        k_number: 'K5',
        device_name: ['catheter tip', 'balloon'],
        openfda: { fei_number: ['1', '2'] },
        parts: [
          { a: 'x', b: 'y' },
          { a: 'z', b: 'w' },
        ],
      },
    ],
  }),
);
const numbers = (search: string): Promise<unknown[]> =>
  found(`/device/510k.json?limit=100&search=${search}`, 'k_number');

describe('the grammar', () => {
  it('source: adjacent terms mean OR', async () => {
    expect(await numbers('device_name:catheter device_name:pump')).toEqual(['K1', 'K2', 'K3', 'K5']);
    expect(await numbers('device_name:(catheter pump)')).toEqual(['K1', 'K2', 'K3', 'K5']);
  });

  it('source: AND, OR and NOT, + and -, and grouping on a field', async () => {
    expect(await numbers('device_name:balloon AND device_name:pump')).toEqual(['K2']);
    expect(await numbers('device_name:(%2Bballoon -pump)')).toEqual(['K1', 'K5']);
    expect(await numbers('device_name:balloon AND NOT device_name:pump')).toEqual(['K1', 'K5']);
    expect(await numbers('product_code:("DQY" "LZG")')).toEqual(['K1', 'K2', 'Z-0003-04']);
    expect(await numbers('device_name:(catheter OR wire)')).toEqual(['K1', 'K5', 'Z-0003-04']);
  });

  it('source: no operator binds tighter than another; AND requires both of its neighbours', async () => {
    // By precedence this would be wire OR (balloon AND pump); classic Lucene requires balloon and pump and ignores wire.
    expect(await numbers('device_name:wire OR device_name:balloon AND device_name:pump')).toEqual(['K2']);
    expect(await numbers('device_name:balloon AND device_name:pump OR device_name:wire')).toEqual(['K2']);
  });

  it('source: a group of nothing but exclusions means everything but these, at every level', async () => {
    expect(await numbers('-device_name:balloon')).toEqual(['K3', 'Z-0003-04']);
    expect(await numbers('product_code:DQY AND (NOT device_name:balloon)')).toEqual(['Z-0003-04']);
    expect(await numbers('device_name:kit OR (-device_name:balloon -device_name:pump)')).toEqual(['K3', 'Z-0003-04']);
  });

  it('source: a phrase keeps its order and does not run from one value into the next', async () => {
    expect(await numbers('device_name:"balloon catheter"')).toEqual(['K1']);
    expect(await numbers('device_name:"catheter balloon"')).toEqual([]);
    expect(await numbers('device_name:"tip balloon"')).toEqual([]);
  });

  it('source: ranges are inclusive, exclusive, mixed and open, also over days', async () => {
    expect(await numbers('decision_date:[20100217 TO 20120501]')).toEqual(['K1', 'K2']);
    expect(await numbers('decision_date:{2010-02-17 TO 2012-05-01}')).toEqual([]);
    expect(await numbers('decision_date:{2010-02-17 TO 2012-05-01]')).toEqual(['K2']);
    expect(await numbers('decision_date:[2012-05-01 TO *]')).toEqual(['K2', 'K3']);
    expect(await numbers('decision_date:[* TO 2012-05-01}')).toEqual(['K1']);
    expect(await numbers('product_code:[DQY TO FRN]')).toEqual(['K1', 'K3', 'Z-0003-04']);
  });

  it('source: comparisons with a field are ranges', async () => {
    expect(await numbers('decision_date:>=20120501')).toEqual(['K2', 'K3']);
    expect(await numbers('decision_date:>20120501')).toEqual(['K3']);
    expect(await numbers('decision_date:<20120501')).toEqual(['K1']);
    expect(await numbers('decision_date:(>=20100218 AND <=20121231)')).toEqual(['K2']);
  });

  it('source: wildcards stand anywhere, leading too, and know no case in analysed text', async () => {
    expect(await numbers('device_name:*thEter')).toEqual(['K1', 'K5']);
    expect(await numbers('device_name:b*ll*n')).toEqual(['K1', 'K2', 'K5']);
    expect(await numbers('device_name:atheter*')).toEqual([]);
    expect(await numbers('product_code:D*')).toEqual(['K1', 'Z-0003-04']);
    expect(await numbers('product_code:d*')).toEqual([]);
    expect(await numbers('k_number:*')).toHaveLength(5);
    expect(await numbers('*:*')).toHaveLength(5);
    expect(await numbers('*')).toHaveLength(5);
  });

  it('source: _exists_ asks for any value, of an object too, and _missing_ is its negation', async () => {
    expect(await numbers('_exists_:applicant')).toEqual(['K1', 'K2', 'Z-0003-04']);
    expect(await numbers('_missing_:applicant')).toEqual(['K3', 'K5']);
    expect(await numbers('product_code:DQY AND _missing_:"decision_date"')).toEqual(['Z-0003-04']);
    expect(await numbers('_exists_:openfda')).toEqual(['K5']);
  });

  it('assumed: the empty string is a value to _exists_, null and the empty list are not', async () => {
    expect(await numbers('_exists_:state')).toEqual(['K3', 'Z-0003-04']);
  });

  it('source: `foo:a b` sends b to all fields', async () => {
    expect(await numbers('product_code:FRN acme')).toEqual(['K1', 'K3']);
    expect(await numbers('DQY')).toEqual(['K1', 'Z-0003-04']);
  });

  it('source: arrays of objects are flattened, so two conditions do not bind to one element', async () => {
    expect(await numbers('parts.a:x AND parts.b:w')).toEqual(['K5']);
  });

  it('source: inside quotes a backslash takes a quote or a backslash as it is', async () => {
    expect(await numbers('applicant.exact:"Zeta \\"Q\\" Co"')).toEqual(['K2']);
  });

  it('source: analysed text is lower-cased words; keyword and .exact match whole and with their case', async () => {
    expect(await numbers('device_name:BALLOON')).toEqual(['K1', 'K2', 'K5']);
    expect(await numbers('device_name.exact:"Balloon Pump"')).toEqual(['K2']);
    expect(await numbers('device_name.exact:"balloon pump"')).toEqual([]);
    expect(await numbers('product_code:dqy')).toEqual([]);
    expect(await numbers('applicant.exact:ACME')).toEqual([]);
  });

  it('source: `Z-0003-04` without quotes becomes its parts', async () => {
    expect(await numbers('k_number:Z-9999-04')).toEqual(['Z-0003-04']);
    expect(await numbers('k_number:"Z-9999-04"')).toEqual([]);
    expect(await numbers('k_number:"Z-0003-04"')).toEqual(['Z-0003-04']);
  });

  it('source: an unknown field never is an error; it finds nothing', async () => {
    expect(await error('/device/510k.json?search=no_such_field:x')).toEqual([404, 'NOT_FOUND', 'No matches found!']);
    expect(await numbers('product_code:LZG OR no_such_field:x')).toEqual(['K2']);
  });

  it('assumed: what a field cannot hold finds nothing', async () => {
    expect(await numbers('decision_date:yesterday')).toEqual([]);
    expect(await numbers('decision_date:[a TO b]')).toEqual([]);
  });

  it('assumed: a quoted text without any word is passed over', async () => {
    expect(await numbers('device_name:"---" AND device_name:kit')).toEqual(['K3']);
    expect(await numbers('device_name:"---"')).toEqual([]);
  });

  it('assumed: dates of a search may be reckoned from now', async () => {
    expect(await numbers('decision_date:[2012-01-01 TO now-1d/d]')).toEqual(['K2', 'K3']);
  });
});

describe('broken syntax', () => {
  const details = async (search: string): Promise<string> => {
    const [status, code, message, told = ''] = await error(`/device/510k.json?search=${search}`);
    expect([status, code, message]).toEqual([500, 'SERVER_ERROR', 'Check your request and try again']);
    return told;
  };

  it('recorded: an unclosed quote is a lexical error at the end of the search', async () => {
    expect(await details('openfda.brand_name:"verapamil""')).toBe(
      '[token_mgr_error] token_mgr_error: Lexical error at line 1, column 32.  Encountered: <EOF> after : ""',
    );
  });

  it.each(['device_name:a/b', '/abc', 'device_name:a\\', 'device_name:a]', 'a AND "b'])(
    'source: `%s` cannot be read',
    async (search) => {
      expect(await details(search)).toMatch(
        /^\[token_mgr_error\] token_mgr_error: Lexical error at line 1, column \d+\. {2}Encountered: /,
      );
    },
  );

  it.each([
    ['device_name:(', 'Encountered "<EOF>" at line 1, column 13.'],
    ['AND a', 'Encountered " <AND> "AND "" at line 1, column 0.'],
    ['a:b:c', 'Encountered " ":" ": "" at line 1, column 3.'],
    ['a AND', 'Encountered "<EOF>" at line 1, column 5.'],
    ['a)', 'Encountered " ")" ") "" at line 1, column 1.'],
    ['f:[a TO b', 'Encountered "<EOF>" at line 1, column 9.'],
  ])('source: `%s` is no query', async (search, encountered) => {
    const told = await details(search);
    expect(told).toMatch(/^\[parse_exception\] parse_exception: Encountered/);
    expect(told).toContain(encountered);
  });

  it('assumed: a regular expression is refused', async () => {
    expect(await details('device_name:/ab.*/')).toMatch(/^\[parse_exception\]/);
  });

  it('source: a literal + at the end is a broken search', async () => {
    expect(await details('device_name:a%2B %2B')).toMatch(/^\[parse_exception\]/);
  });

  it('source: 1024 clauses are allowed, one more is not', async () => {
    const clauses = (count: number): string => Array.from({ length: count }, () => 'a').join(' ');
    expect(await error(`/device/510k.json?search=no_such_field:(${clauses(1024)})`)).toEqual([
      404,
      'NOT_FOUND',
      'No matches found!',
    ]);
    expect(await details(`no_such_field:(${clauses(1025)})`)).toMatch(/^\[too_many_clauses\]/);
  });
});
