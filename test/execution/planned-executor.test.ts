import { buildSchema, type DocumentNode, type ExecutionResult, execute, type GraphQLObjectType, parse } from 'graphql';
import { buildExecutionContext } from 'graphql/execution/execute.js';
import { describe, expect, it } from 'vitest';
import type { SelectionPlan } from '../../src/execution/operation-plan.ts';
import { PlanStore } from '../../src/execution/plan-store.ts';
import { createPlannedExecutor } from '../../src/execution/planned-executor.ts';
import { describeExecutionLaw } from './describe-execution-law.ts';

describeExecutionLaw({ ofEverything: 100, mocked: 30, unkept: 200 });

/** Every field of `Query` answers with its arguments, or with itself. */
const schema = buildSchema(`
  input Where { code: String city: String }
  enum Direction { ASC DESC }
  type Thing { id: Int name: String self: Thing tags(of: [Int]): Int }
  type Query { told(where: Where, direction: Direction! = ASC): String thing: Thing }
`);
const { told, thing } = schema.getQueryType()?.getFields() ?? {};
if (told) told.resolve = (_, args) => JSON.stringify(args);
if (thing) thing.resolve = () => ({ id: 1, name: 'one', self: { id: 2, name: 'two' } });

type Variables = Record<string, unknown>;

/** Runs a document several times on one executor, and expects the answers of graphql-js. */
async function expectSame(document: DocumentNode, runs: { operationName?: string; variables?: Variables }[]) {
  const executor = createPlannedExecutor(schema);
  const answers: ExecutionResult[] = [];
  for (const { operationName, variables } of runs) {
    const got = await executor({ document, operationName, variables });
    const expected = await execute({ schema, document, operationName, variableValues: variables ?? null });
    expect(JSON.stringify(got)).toBe(JSON.stringify(expected));
    answers.push(got);
  }
  return answers;
}

describe('the planned executor', () => {
  it('decides the condition of a fragment at each of its spreads, in each operation', async () => {
    const document = parse(`
      query A($no: Boolean!) { a: thing { ...F @include(if: $no) id } b: thing { ...F } }
      query B { thing { self { ...F } ...F @skip(if: true) } }
      fragment F on Thing { name }
    `);
    const runs = [{ no: false }, { no: true }, { no: false }].map((variables) => ({ operationName: 'A', variables }));
    const [first] = await expectSame(document, [...runs, { operationName: 'B' }]);
    expect(JSON.stringify(first)).toBe('{"data":{"a":{"id":1},"b":{"name":"one"}}}');
  });

  it('leaves out omitted variables in the midst of a literal, and takes the default of an argument', async () => {
    const document = parse(
      'query ($a: String, $b: String, $d: Direction) { told(where: {code: $a, city: $b}, direction: $d) }',
    );
    const [first] = await expectSame(document, [{ variables: { a: 'DQY' } }, { variables: { b: null } }, {}]);
    expect(first?.data?.told).toBe('{"where":{"code":"DQY"},"direction":"ASC"}');
  });

  it('refuses a condition that is null, with its place', async () => {
    const document = parse('query ($yes: Boolean = true) { thing { id @include(if: $yes) } }');
    const [refused] = await expectSame(document, [{ variables: { yes: null } }, {}, { variables: { yes: false } }]);
    expect(refused?.errors?.[0]).toMatchObject({ locations: [{ line: 1, column: 56 }], path: ['thing'] });
  });

  it('answers a document that has more plans than are kept', async () => {
    const names = Array.from({ length: 7 }, (_, place) => `c${place}`);
    const document = parse(
      `query (${names.map((name) => `$${name}: Boolean!`).join()}) { thing { ${names.map((name) => `${name}: id @include(if: $${name})`).join(' ')} } }`,
    );
    const valuesOf = (run: number) =>
      Object.fromEntries(names.map((name, place) => [name, ((run >> place) & 1) === 1]));
    await expectSame(
      document,
      Array.from({ length: 128 }, (_, run) => ({ variables: valuesOf(run) })),
    );
  });

  /** Documents whose plans are far larger than their text, since a fragment counts once for each of its spreads. */
  const spreads = Array.from({ length: 80 }, (_, place) => `x${place}: thing { ...A }`).join(' ');
  it.each([
    ['fields', `fragment A on Thing { ${Array.from({ length: 50 }, (_, place) => `a${place}: name`).join(' ')} }`],
    ['fields of one name', `fragment A on Thing { ${'name '.repeat(200)} }`],
    ['argument values', `fragment A on Thing { tags(of: [${'1 '.repeat(200)}]) }`],
  ])('keeps no more of a document than its text allows: %s', async (_, fragment) => {
    const store = new PlanStore();
    const document = parse(`{ ${spreads} } ${fragment}`);
    const executor = createPlannedExecutor(schema, store);
    for (let run = 0; run < 2; run += 1) {
      expect(await executor({ document })).toEqual(await execute({ schema, document }));
      const { size, max } = store.sizeOf(document);
      expect(size).toBeLessThanOrEqual(max);
      expect(planned(store, document)).toBeLessThanOrEqual(max);
    }
  });

  it('shares constant arguments, which no resolver can change', async () => {
    const seen: unknown[] = [];
    const shared = buildSchema('type Query { told(of: Int): Int }');
    const field = shared.getQueryType()?.getFields().told;
    if (field) field.resolve = (_, args) => seen.push(args);
    const executor = createPlannedExecutor(shared);
    const document = parse('{ told(of: 1) }');
    await executor({ document });
    await executor({ document });
    expect(seen[0]).toBe(seen[1]);
    expect(Object.isFrozen(seen[0])).toBe(true);
  });
});

/** Counts the nodes that the kept plan of a document with one operation holds, by walking it. */
function planned(store: PlanStore, document: DocumentNode): number {
  const context = buildExecutionContext({ schema, document });
  if (!('schema' in context) || !schema.getQueryType()) throw new Error('expected an executable document');
  const nodesOf = ({ fields }: SelectionPlan): number =>
    fields.reduce(
      (sum, { nodes, constantArguments, selections }) =>
        [...selections.values()].reduce((below, selection) => below + nodesOf(selection), sum) +
        nodes.length +
        ((constantArguments?.of as unknown[] | undefined)?.length ?? 0),
      0,
    );
  return nodesOf(store.planOf(document, context).root(context, schema.getQueryType() as GraphQLObjectType));
}
