import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { type CountsAnswer, criteriaOf, expectCounts, expectStretch, wantedRecords } from './compare-answers.ts';
import { createDifferentialWorld } from './differential-world.ts';
import type { Holder } from './held-values.ts';
import { countsSelection, type ListCase, listCaseArbitrary, variablesOf } from './list-case.ts';

interface ListAnswer extends CountsAnswer {
  readonly totalCount: number;
  readonly nodes: readonly { readonly raw: Holder }[];
  readonly edges?: readonly { readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface DifferentialOptions {
  /** Settings of the gateway. */
  readonly environment?: Record<string, string>;
  /** Of how many cases one walks through all pages, which takes most of the time. @default 1 */
  readonly everyWalk?: number;
  readonly seed: number;
  /** Cases of each dataset. */
  readonly cases: number;
  readonly generated: number;
  readonly random: number;
}

/** Holds the list field of each dataset that is chosen against the oracle; several files share the datasets out. */
export function describeDatasets(options: DifferentialOptions & { readonly only: (path: string) => boolean }): void {
  const { seed, only, cases, generated, random, environment = {}, everyWalk = 1 } = options;
  const catalogue = readCatalogue(readSdl('schema'));
  const { world, recordsOf } = createDifferentialWorld(catalogue, { seed, generated, random });

  describe(`any list (seed ${seed})`, () => {
    let gateway: TestGateway;
    beforeAll(async () => {
      gateway = await startGateway({ world, environment });
    });
    afterAll(() => gateway.close());

    const datasets = [...catalogue.datasets.values()].filter(({ path }) => only(path));
    it.each(datasets.map((dataset) => [dataset.path, dataset] as const))(
      `of %s is what its records say, in ${cases} cases`,
      { timeout: 600_000 },
      async (path, dataset) => {
        const records = recordsOf(path);
        expect(records.length).toBeGreaterThanOrEqual(random);
        await fc.assert(
          fc.asyncProperty(listCaseArbitrary(dataset, records), (list) =>
            holds(gateway, dataset, records, list, everyWalk),
          ),
          { numRuns: cases, seed },
        );
      },
    );

    it('is asked for in a way that openFDA never refuses', () => {
      expect(gateway.emulator.requests.length).toBeGreaterThan(cases);
      const refused = gateway.emulator.requests.filter(({ status }) => status !== 200 && status !== 404);
      expect(refused).toEqual([]);
    });
  });
}

async function holds(
  gateway: TestGateway,
  dataset: Dataset,
  records: readonly Holder[],
  list: ListCase,
  everyWalk: number,
): Promise<void> {
  const wanted = wantedRecords(list, records);
  const order = criteriaOf(dataset, list);
  const query = listQuery(dataset, countsSelection(list));
  const variables = variablesOf(list);
  const ask = async (text: string, window: Record<string, unknown>): Promise<ListAnswer> => {
    const { data, errors } = await gateway.ask<{ list: ListAnswer }>(text, { ...variables, ...window });
    expect(errors).toBeUndefined();
    return data.list;
  };
  try {
    const { first, offset } = list;
    const answer = await ask(query, { first, offset });
    expect(answer.totalCount, 'totalCount').toBe(wanted.length);
    expectStretch(
      answer.nodes.map(({ raw }) => raw),
      wanted,
      order,
      offset,
      first,
    );
    expect(answer.pageInfo.hasNextPage, 'hasNextPage').toBe(offset + answer.nodes.length < wanted.length);
    expectCounts(list, wanted, answer);

    if (list.first % everyWalk !== 0) return;
    const size = Math.max(1, Math.ceil(wanted.length / (1 + (list.first % 3))));
    const walked: Holder[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: ListAnswer = await ask(listQuery(dataset, ''), { first: size, after });
      expect(page.totalCount, 'totalCount of a page').toBe(wanted.length);
      walked.push(...page.nodes.map(({ raw }) => raw));
      expect(walked.length, 'records of the walk').toBeLessThanOrEqual(wanted.length);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expectStretch(walked, wanted, order, 0, wanted.length);

    // From the middle of a second page, which openFDA's own anchor leads to.
    const { pageInfo } = await ask(listQuery(dataset, ''), { first: size });
    if (!pageInfo.hasNextPage) return;
    const { edges = [] } = await ask(listQuery(dataset, 'edges { cursor }'), {
      first: size,
      after: pageInfo.endCursor,
    });
    const place = Math.floor((edges.length - 1) / 2);
    const resumed = await ask(listQuery(dataset, ''), { first: 3, after: edges[place]?.cursor ?? '' });
    const start = size + place + 1;
    expect(
      resumed.nodes.map(({ raw }) => raw),
      'the records after a cursor in mid-page',
    ).toEqual(walked.slice(start, start + 3));
  } catch (error) {
    throw new Error(`${query}\n${JSON.stringify({ ...variables, first: list.first, offset: list.offset })}`, {
      cause: error,
    });
  }
}

function listQuery({ list, typeName }: Dataset, counts: string): string {
  return `query($where: ${typeName}Where, $orderBy: [${typeName}OrderBy!], $first: Int, $after: String, $offset: Int) {
  list: ${list}(where: $where, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
    totalCount nodes { raw } pageInfo { hasNextPage endCursor } ${counts}
  }
}`;
}
