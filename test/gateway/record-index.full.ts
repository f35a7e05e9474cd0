import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/app.ts';
import type { Dataset, LeafField } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

type Node = Readonly<Record<string, unknown>>;

const datasets = [...readCatalogue(readSdl(schemaDirectory)).datasets.values()].filter(({ one }) => one !== undefined);
const cases = datasets.flatMap((dataset) =>
  [dataset.key, ...dataset.alternateKeys.map((leaf) => [leaf])].map(
    (fields) => [dataset.path, fields.map(({ path }) => path).join(' '), dataset, fields] as const,
  ),
);

function listOf({ list }: Dataset, fields: readonly LeafField[]): string {
  return `{ list: ${list}(first: 25) { nodes { ${fields.map(({ name }) => name).join(' ')} } } }`;
}

/** Looks up each node of a list by one key. */
function lookUps({ one }: Dataset, fields: readonly LeafField[], nodes: readonly Node[]): string {
  const each = nodes.map((node, at) => {
    const parts = fields
      .filter(({ name }) => node[name] !== null)
      .map(({ name }) => `${name}: ${JSON.stringify(String(node[name]))}`);
    return `n${at}: ${one}(${parts.join(', ')}) { raw asOf { lastUpdated } }`;
  });
  return `{ ${each.join(' ')} }`;
}

describe('look-ups after a list', () => {
  let indexing: TestGateway;
  let plain: TestGateway;
  beforeAll(async () => {
    indexing = await startGateway();
    plain = await startGateway({ environment: { DISABLE: 'record-index' } });
  });
  afterAll(async () => {
    await Promise.all([indexing.close(), plain.close()]);
  });

  it.each(cases)(
    'of %s by %s are those of a gateway without the index, and cost no request where the key is unique',
    async (_, __, dataset, fields) => {
      const { data } = await indexing.ask<{ list: { nodes: Node[] } }>(listOf(dataset, fields));
      const [first] = fields;
      const nodes = data.list.nodes.filter((node) => (node[first?.name ?? ''] ?? '') !== '');
      expect(nodes.length).toBeGreaterThan(0);
      indexing.takeRequests();
      const asked = lookUps(dataset, fields, nodes);
      const found = await indexing.ask(asked);
      expect(found.errors).toBeUndefined();
      expect(found).toEqual(await plain.ask(asked));
      const isUnique = dataset.uniqueKeys.some((key) => key.length === fields.length && key[0] === first);
      expect(indexing.takeRequests()).toHaveLength(isUnique ? 0 : 1);
    },
  );
});
