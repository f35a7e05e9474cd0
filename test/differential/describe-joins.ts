import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, Join } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { type CountsAnswer, criteriaOf, expectCounts, expectStretch, wantedRecords } from './compare-answers.ts';
import type { DifferentialOptions } from './describe-datasets.ts';
import { createDifferentialWorld, type DifferentialWorld } from './differential-world.ts';
import type { Holder } from './held-values.ts';
import { joinedRecords, mayStandFor } from './join-oracle.ts';
import { countsSelection, type ListCase, listCaseArbitrary, variablesOf } from './list-case.ts';

interface JoinedList extends CountsAnswer {
  readonly totalCount?: number;
  readonly nodes?: readonly { readonly raw: Holder }[];
  readonly pageInfo?: { readonly hasNextPage: boolean };
}

interface Parent {
  readonly raw: Holder;
  readonly joined: JoinedList | { readonly raw: Holder } | null;
}

/** One case of a join: how many parents, from where on, and what is asked of each one's list. */
interface JoinCase {
  readonly parents: number;
  readonly from: number;
  readonly list: ListCase;
  /** Totals alone are asked for in another way than records. */
  readonly totalsAlone: boolean;
}

/** Holds every join against a filter over the raw records: under one parent, and under many. */
export function describeJoins({ seed, cases, generated, random, environment = {} }: DifferentialOptions): void {
  const catalogue = readCatalogue(readSdl('schema'));
  const world = createDifferentialWorld(catalogue, { seed, generated, random });
  const joins = [...catalogue.datasets.values()].flatMap((dataset) => dataset.joins.map((join) => ({ dataset, join })));

  describe(`any join (seed ${seed})`, () => {
    let gateway: TestGateway;
    beforeAll(async () => {
      gateway = await startGateway({ world: world.world, environment });
    });
    afterAll(() => gateway.close());

    it.each(joins.map(({ dataset, join }) => [`${dataset.typeName}.${join.field}`, dataset, join] as const))(
      `%s leads to the records that hold its key, in ${cases} cases`,
      { timeout: 600_000 },
      async (_name, dataset, join) => {
        const target = catalogue.byType.get(join.target);
        expect(target).toBeDefined();
        if (!target) return;
        const joinCase: fc.Arbitrary<JoinCase> = fc.record({
          parents: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 60 })),
          from: fc.nat(Math.max(0, world.recordsOf(dataset.path).length - 1)),
          list: listCaseArbitrary(target, world.recordsOf(target.path)),
          totalsAlone: fc.boolean(),
        });
        const found = { records: 0 };
        await fc.assert(
          fc.asyncProperty(joinCase, (one) => holds({ gateway, world, dataset, target, join, found }, one)),
          { numRuns: cases, seed, examples: [[allParents(false)], [allParents(true)]] },
        );
        expect(found.records, 'records that the join led to').toBeGreaterThan(0);
      },
    );
  });
}

/** Every parent there is, so that one case at least leads to records. */
function allParents(totalsAlone: boolean): JoinCase {
  const list = { condition: undefined, order: [], first: 3, offset: 0, facet: undefined, histogram: undefined };
  return { parents: 10_000, from: 0, list, totalsAlone };
}

interface JoinSubject {
  readonly gateway: TestGateway;
  readonly world: DifferentialWorld;
  readonly dataset: Dataset;
  readonly target: Dataset;
  readonly join: Join;
  readonly found: { records: number };
}

async function holds(subject: JoinSubject, one: JoinCase): Promise<void> {
  const { gateway, dataset, target, join } = subject;
  const query = join.toMany ? toManyQuery(dataset, target, join, one) : toOneQuery(dataset, join);
  const variables = {
    ...(join.toMany ? { ...variablesOf(one.list), first: one.list.first, offset: one.list.offset } : {}),
    parents: one.parents,
    from: one.from,
  };
  try {
    const { data, errors } = await gateway.ask<{ list: { nodes: Parent[] } }>(query, variables);
    expect(errors).toBeUndefined();
    const parents = Math.min(one.parents, subject.world.recordsOf(dataset.path).length - one.from);
    expect(data.list.nodes.length).toBe(parents);
    for (const parent of data.list.nodes) expectJoined(subject, one, parent);
  } catch (error) {
    throw new Error(`${query}\n${JSON.stringify(variables)}`, { cause: error });
  }
}

function expectJoined({ world, target, join, found }: JoinSubject, one: JoinCase, { raw, joined }: Parent): void {
  const to = target.leaves.get(join.to);
  if (!to) throw new Error(`${join.target} has no field ${join.to}`);
  const others = joinedRecords(join, to, raw, world.recordsOf(target.path));
  if (!join.toMany) {
    const record = (joined as { raw: Holder } | null)?.raw;
    if (!record) {
      expect(others).toEqual([]);
      return;
    }
    expect(others.map((other) => JSON.stringify(other))).toContain(JSON.stringify(record));
    expect(mayStandFor(target, to, record, others), 'the newest that holds the key').toBe(true);
    found.records += 1;
    return;
  }
  const list = joined as JoinedList;
  const wanted = wantedRecords(one.list, others);
  found.records += wanted.length;
  expect(list.totalCount, 'totalCount').toBe(wanted.length);
  if (one.totalsAlone) return;
  const { first, offset } = one.list;
  const nodes = (list.nodes ?? []).map((node) => node.raw);
  expectStretch(nodes, wanted, criteriaOf(target, one.list), offset, first);
  expect(list.pageInfo?.hasNextPage, 'hasNextPage').toBe(offset + nodes.length < wanted.length);
  expectCounts(one.list, wanted, list);
}

function toOneQuery({ list }: Dataset, { field }: Join): string {
  return `query($parents: Int, $from: Int) {
  list: ${list}(first: $parents, offset: $from) { nodes { raw joined: ${field} { raw } } }
}`;
}

function toManyQuery({ list }: Dataset, { typeName }: Dataset, { field }: Join, one: JoinCase): string {
  const selection = one.totalsAlone
    ? 'totalCount'
    : `totalCount nodes { raw } pageInfo { hasNextPage } ${countsSelection(one.list)}`;
  return `query($parents: Int, $from: Int, $where: ${typeName}Where, $orderBy: [${typeName}OrderBy!], $first: Int, $offset: Int) {
  list: ${list}(first: $parents, offset: $from) {
    nodes { raw joined: ${field}(where: $where, orderBy: $orderBy, first: $first, offset: $offset) { ${selection} } }
  }
}`;
}
