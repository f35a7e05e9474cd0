import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ environment: { OPERATION_MAX_RECORDS: '5000' } });
});
afterAll(() => gateway.close());
afterEach(() => {
  gateway.takeRequests();
});

type Any = Record<string, never>;

async function codeOf(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { errors } = await gateway.ask(query, variables);
  const told = JSON.stringify(errors);
  expect(told).not.toMatch(/node_modules|\/src\/|at async|stacktrace/);
  return errors?.[0]?.extensions.code;
}

describe('a value that holds an operator of openFDA', () => {
  const text = 'a _missing_:product_code b';

  it.each([
    [
      `{ deviceClearances(where: {applicant: {eq: "${text}"}}) { totalCount } }`,
      { deviceClearances: { totalCount: 0 } },
    ],
    [
      `{ deviceClearances(where: {applicant: {contains: "${text}"}}) { totalCount } }`,
      { deviceClearances: { totalCount: 0 } },
    ],
    [
      `{ deviceClearances(where: {applicant: {in: ["x", "${text}"]}}) { totalCount } }`,
      { deviceClearances: { totalCount: 0 } },
    ],
    [`{ deviceClearance(kNumber: "${text}") { kNumber } }`, { deviceClearance: null }],
    [`{ openFda(dataset: "device/510k", search: "applicant:\\"${text}\\"") }`, { openFda: null }],
    [`{ deviceClearances(search: "contact:\\"${text}\\"") { totalCount } }`, { deviceClearances: { totalCount: 0 } }],
  ])('finds what holds it, which is nothing here: %s', async (query, data) => {
    expect(await gateway.ask(query)).toEqual({ data });
    expect(gateway.takeRequests().join()).toContain('_missing_\\:');
  });
});

describe('a hostile caller', () => {
  it.each([
    ['{ deviceClearances(first: -1) { nodes { id } } }', 'first: expected 0 to 10000'],
    ['{ deviceClearances(first: 10001) { nodes { id } } }', 'first: expected 0 to 10000'],
    ['{ deviceClearances(offset: -1) { nodes { id } } }', 'offset: expected at least 0'],
    ['{ deviceClearances(offset: 25001) { nodes { id } } }', 'offset: expected at most 25000'],
    ['{ deviceClearances(after: "x") { nodes { id } } }', 'after: expected a cursor from this gateway'],
    ['{ deviceClearances(after: "") { nodes { id } } }', 'after: expected a cursor from this gateway'],
    ['{ deviceClearances { facet(field: APPLICANT, first: 0) { term } } }', 'first: expected 1 to 1000'],
    ['{ deviceClearances { facet(field: APPLICANT, first: 1001) { term } } }', 'first: expected 1 to 1000'],
    ['{ deviceClearances(search: "a) OR (b") { totalCount } }', 'search: expected balanced brackets'],
    ['{ deviceClearances(search: "💊") { totalCount } }', 'search: expected characters'],
    ['{ deviceClearance(kNumber: "K1\\u0000") { id } }', 'kNumber: expected characters'],
    ['{ deviceClearances(where: {kNumber: {eq: null}}) { totalCount } }', 'where.kNumber.eq: expected a value'],
  ])('is told what was expected: %s', async (query, message) => {
    const { errors } = await gateway.ask(query);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ['BAD_USER_INPUT', expect.stringContaining(message)],
    ]);
    expect(gateway.takeRequests()).toEqual([]);
  });

  it.each([
    '{ deviceClearances(first: 99999999999) { totalCount } }',
    '{ deviceClearances(first: 1.5) { totalCount } }',
    '{ deviceClearances(where: {decisionDate: {gte: "2024-02-31"}}) { totalCount } }',
    '{ deviceClearances(where: {decisionDate: {gte: "* TO *]"}}) { totalCount } }',
    '{ deviceClearances(where: {nope: {eq: "x"}}) { totalCount } }',
    '{ deviceClearances(orderBy: [{field: NOPE}]) { totalCount } }',
    '{ deviceClearances { facet(field: DECISION_DATE) { term } } }',
    '{ nope }',
    '{ a: deviceClearances(first: 1) { totalCount } a: deviceClearances(first: 2) { totalCount } }',
    'query { ...F } fragment F on Query { ...F }',
    '{',
    '',
  ])('gets no further than GraphQL’s own checks: %s', async (query) => {
    expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST']).toContain(await codeOf(query));
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('is refused by variables as by literals', async () => {
    const query =
      'query($where: DeviceClearanceWhere, $first: Int) { deviceClearances(where: $where, first: $first) { totalCount } }';
    for (const variables of [
      { first: 2 ** 31 },
      { first: '5' },
      { where: { decisionDate: { gte: '2024-02-31' } } },
      { where: { __proto__x: 1 } },
      { where: JSON.parse('{"__proto__": {"eq": "x"}}') as unknown },
      { where: { constructor: { eq: 'x' } } },
      { where: 'x' },
    ]) {
      expect(await codeOf(query, variables), JSON.stringify(variables)).toBe('BAD_USER_INPUT');
    }
    expect((await gateway.ask<Any>(query, { where: null, first: null })).errors).toBeUndefined();
  });

  it('may give whole conditions as a variable', async () => {
    const query =
      'query($where: DeviceClearanceWhere, $more: [DeviceClearanceWhere!]) { deviceClearances(where: {and: [$where, {or: $more}]}) { totalCount } }';
    const literal =
      '{ deviceClearances(where: {and: [{productCode: {eq: "DQY"}}, {or: [{not: {kNumber: {eq: "K1"}}}]}]}) { totalCount } }';
    const variables = { where: { productCode: { eq: 'DQY' } }, more: [{ not: { kNumber: { eq: 'K1' } } }] };
    const answer = await gateway.ask<Any>(
      query.replace('$where: DeviceClearanceWhere,', '$where: DeviceClearanceWhere!,'),
      variables,
    );
    expect(answer).toEqual(await gateway.ask<Any>(literal));
    expect(answer.errors).toBeUndefined();
  });

  it('cannot nest conditions, selections or text until the gateway falls', async () => {
    const where = (depth: number) => `${'{not:'.repeat(depth)}{kNumber:{eq:"a"}}${'}'.repeat(depth)}`;
    const list = (condition: string) => `{ deviceClearances(where: ${condition}) { totalCount } }`;
    expect(await codeOf(list(where(100)))).toBe('BAD_USER_INPUT');
    let nested: unknown = { kNumber: { eq: 'a' } };
    for (let depth = 0; depth < 3000; depth += 1) nested = { not: nested };
    const query = 'query($where: DeviceClearanceWhere) { deviceClearances(where: $where) { totalCount } }';
    expect(await codeOf(query, { where: nested })).toBeDefined();
    expect(await codeOf(list(where(40_000)))).toBeDefined();
    expect(await codeOf(`${'{a'.repeat(100_000)}`)).toBeDefined();
    expect((await gateway.ask<Any>('{ __typename }')).data).toEqual({ __typename: 'Query' });
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('cannot make requests longer than openFDA takes', async () => {
    const many = JSON.stringify(Array.from({ length: 5000 }, (_, place) => `K${place}`));
    const orders = Array(1000).fill('{field: DECISION_DATE}').join(' ');
    expect(await codeOf(`{ deviceClearances(where: {kNumber: {in: ${many}}}) { totalCount } }`)).toBe('BAD_USER_INPUT');
    expect(await codeOf(`{ deviceClearances(orderBy: [${orders}]) { nodes { id } } }`)).toBe('BAD_USER_INPUT');
    expect(await codeOf(`{ deviceClearances(search: "${'a '.repeat(5000)}") { totalCount } }`)).toBe('BAD_USER_INPUT');
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('gets one request for equal fields, however many aliases they have', async () => {
    const aliases = Array.from(
      { length: 2000 },
      (_, place) => `a${place}: deviceClearances(first: 1) { totalCount nodes { id } }`,
    );
    const { data, errors } = await gateway.ask<Any>(`{ ${aliases.join(' ')} }`);
    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toHaveLength(2000);
    expect(gateway.takeRequests()).toHaveLength(1);
  });

  it('may call fields by any name that GraphQL allows', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'];
    const fields = names.map((name) => `${name}: deviceClearances(first: 1) { ${name}: totalCount }`);
    const { data, errors } = await gateway.ask<Record<string, Record<string, number>>>(`{ ${fields.join(' ')} }`);
    expect(errors).toBeUndefined();
    expect(Object.keys(data).sort()).toEqual([...names].sort());
    for (const name of names) expect(Object.entries(data).find(([key]) => key === name)?.[1]).toHaveProperty([name]);
  });

  it('cannot find anything by an id that is none', async () => {
    const idOf = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const ids = ['', 'x', '💊', idOf(null), idOf(['DeviceClearance']), idOf(['__proto__', 'x']), idOf(['Query', 'x'])];
    for (const id of [
      ...ids,
      idOf(['DeviceClearance', 'K1', 'K2']),
      idOf(['DeviceClearance', 7]),
      'x'.repeat(100_000),
    ]) {
      expect(await gateway.ask('query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ data: { node: null } });
    }
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('asks only for what @skip, @include and fragments leave', async () => {
    const query = `query($yes: Boolean!, $no: Boolean!) {
      deviceRecalls { totalCount @include(if: $yes) nodes @skip(if: $yes) { id } ...F @include(if: $no) }
    }
    fragment F on DeviceRecallConnection { facet(field: PRODUCT_CODE) { term } }`;
    const { errors, data } = await gateway.ask<{ deviceRecalls: object }>(query, { yes: true, no: false });
    expect(errors).toBeUndefined();
    expect(Object.keys(data.deviceRecalls)).toEqual(['totalCount']);
    expect(gateway.takeRequests()).toEqual(['/device/recall.json limit=0']);
  });

  it('naming an operation that is not there is told so, as is one with several and no name', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
    });
    expect(await response.text()).toContain('OPERATION_RESOLUTION_FAILURE');
    expect(await codeOf('query A { __typename } query B { __typename }')).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  it('cannot multiply records by joins that lead back and forth, and is told so once', async () => {
    const there = 'classification { clearances(first: 100) { nodes { ';
    const query = `{ deviceClearances(first: 100) { nodes { ${there.repeat(2)} kNumber ${'} } } '.repeat(2)} } } }`;
    const { data, errors } = await gateway.ask(query);
    expect(data).toBeNull();
    expect(errors?.map(({ message, extensions: { code } }) => [code, message])).toEqual([
      ['QUERY_TOO_EXPENSIVE', expect.stringContaining('expected an answer of at most 5000 records')],
    ]);
    expect((await gateway.ask('{ deviceClearances(first: 1) { nodes { kNumber } } }')).errors).toBeUndefined();
  });

  it('cannot multiply records by fragments that spread the next one twice, thirty deep', async () => {
    const joins = [
      ['DeviceRecall', 'enforcementReport'],
      ['DeviceEnforcementReport', 'recall'],
    ] as const;
    const queryOf = (first: string, second: string) => {
      const fragments = Array.from({ length: 30 }, (_, level) => {
        const [type, join] = joins[level % 2 === 0 ? 0 : 1];
        const next = `${join} { ...F${level + 1} }`;
        return `fragment F${level} on ${type} { ${first}${next} ${second}${next} }`;
      });
      return `{ deviceRecalls(first: 50) { nodes { ...F0 } } } ${fragments.join(' ')} fragment F30 on DeviceRecall { id }`;
    };
    const merged = await gateway.ask(queryOf('', ''));
    expect(merged.errors).toBeUndefined();
    expect(JSON.stringify(merged.data)).toContain('{"recall":{"enforcementReport":');
    const { data, errors } = await gateway.ask(queryOf('a: ', 'b: '));
    expect(data).toBeNull();
    expect(errors?.map(({ message, extensions: { code } }) => [code, message])).toEqual([
      ['QUERY_TOO_EXPENSIVE', expect.stringContaining('expected an answer of at most 5000 records that are joined')],
    ]);
  });

  it('may leave variables out, also in the midst of a literal', async () => {
    const query = `query($a: String, $b: String, $direction: OrderDirection) {
      deviceClearances(where: {productCode: {eq: $a}, city: {eq: $b}}, orderBy: [{field: DECISION_DATE, direction: $direction}]) { totalCount }
    }`;
    expect((await gateway.ask(query, { a: 'DQY' })).errors).toBeUndefined();
  });

  it('is answered as @include and @skip say, wherever a fragment is spread', async () => {
    const query = `query($no: Boolean!) {
      a: deviceClearances(first: 1) { ...F @include(if: $no) __typename }
      b: deviceClearances(first: 1) { ...F }
    }
    fragment F on DeviceClearanceConnection { totalCount }`;
    const answer = await gateway.ask<Any>(query, { no: false });
    expect(answer.data).toEqual({ a: { __typename: expect.anything() }, b: { totalCount: expect.any(Number) } });
    const nullable = 'query($no: Boolean = true) { about { disclaimer @include(if: $no) } }';
    const [error] = (await gateway.ask(nullable, { no: null })).errors ?? [];
    expect(error).toMatchObject({ message: expect.stringContaining('must not be null'), locations: [{ column: 62 }] });
  });
});
