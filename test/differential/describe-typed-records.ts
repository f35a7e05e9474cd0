import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { expectTyped, selectionOf } from '../support/expect-typed.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { createDifferentialWorld } from './differential-world.ts';
import type { Holder } from './held-values.ts';

export interface TypedRecordsOptions {
  readonly seed: number;
  readonly generated: number;
  readonly random: number;
}

/** Holds every typed field of every record against the rules of normalisation. */
export function describeTypedRecords({ seed, generated, random }: TypedRecordsOptions): void {
  const catalogue = readCatalogue(readSdl('schema'));
  const { world, recordsOf } = createDifferentialWorld(catalogue, { seed, generated, random });

  describe(`any record (seed ${seed})`, () => {
    let gateway: TestGateway;
    beforeAll(async () => {
      gateway = await startGateway({ world });
    });
    afterAll(() => gateway.close());

    it.each([...catalogue.datasets.values()].map((dataset) => [dataset.path, dataset] as const))(
      'of %s is typed by the rules of normalisation',
      async (path, dataset) => {
        const query = `{ list: ${dataset.list}(first: 10000) { nodes { raw ${selectionOf(dataset.shape)} } } }`;
        const { data, errors } = await gateway.ask<{ list: { nodes: (Holder & { raw: Holder })[] } }>(query);
        expect(errors).toBeUndefined();
        const { nodes } = data.list;
        const texts = (records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).sort();
        expect(texts(nodes.map(({ raw }) => raw))).toEqual(texts(recordsOf(path)));
        for (const node of nodes) expectTyped(dataset.shape, node.raw, node);
      },
    );
  });
}
