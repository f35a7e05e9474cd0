import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

describe('the gateway as a subgraph', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ environment: { FEDERATION: '1' } });
  });
  afterAll(() => gateway.close());

  it('looks entities up by their keys, many in one request for each dataset', async () => {
    const list = await gateway.ask<{ deviceClearances: { nodes: { kNumber: string }[] } }>(
      '{ deviceClearances(first: 40, offset: 100) { nodes { kNumber } } }',
    );
    const numbers = list.data.deviceClearances.nodes.map(({ kNumber }) => kNumber);
    gateway.advance(365 * 24 * 3600 * 1000);
    gateway.takeRequests();
    const representations = numbers.map((kNumber) => ({ __typename: 'DeviceClearance', kNumber }));
    const { data, errors } = await gateway.ask<{ _entities: ({ kNumber: string; applicant: string } | null)[] }>(
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on DeviceClearance { kNumber applicant } } }',
      { r: [...representations, { __typename: 'DeviceClearance', kNumber: 'K000000' }] },
    );
    expect(errors).toBeUndefined();
    expect(data._entities.map((entity) => entity?.kNumber)).toEqual([...numbers, undefined]);
    expect(gateway.takeRequests()).toHaveLength(1);
  });

  it('gives null and an error in its own place for a representation that it cannot read', async () => {
    const { data, errors } = await gateway.ask<{ _entities: ({ kNumber: string } | null)[] }>(
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on DeviceClearance { kNumber } } }',
      {
        r: [
          { __typename: 'DeviceClearance', kNumber: 'K000000' },
          { __typename: 'Review', id: 1 },
          { __typename: 'PageInfo' },
          { kNumber: 'K000000' },
          { __typename: 'DeviceClearance' },
        ],
      },
    );
    expect(data._entities).toEqual([null, null, null, null, null]);
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual([
      ['_entities.1', 'BAD_USER_INPUT'],
      ['_entities.2', 'BAD_USER_INPUT'],
      ['_entities.3', 'BAD_USER_INPUT'],
      ['_entities.4', 'BAD_USER_INPUT'],
    ]);
  });

  it("says that a null from a variable, where no null is allowed, is the caller's fault", async () => {
    const { errors } = await gateway.ask(
      'query($k: String = "K000000", $r: [_Any!] = []) { deviceClearance(kNumber: $k) { kNumber } _entities(representations: $r) { __typename } }',
      { k: null, r: null },
    );
    expect(errors?.map(({ path, extensions }) => [path?.[0], extensions.code])).toEqual([
      ['deviceClearance', 'BAD_USER_INPUT'],
      ['_entities', 'BAD_USER_INPUT'],
    ]);
  });

  // Last, since it blocks for seconds, in which the connections of the others would go stale.
  it('composes with another subgraph that extends its entities', async () => {
    const { data } = await gateway.ask<{ _service: { sdl: string } }>('{ _service { sdl } }');
    const reviews = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external"])
      type DeviceClearance @key(fields: "kNumber") { kNumber: String! notes: [String!]! }
      type Query { noted: [DeviceClearance!]! }`;
    const { errors, supergraphSdl } = composeServices([
      { name: 'openfda', typeDefs: parse(data._service.sdl) },
      { name: 'reviews', typeDefs: parse(reviews) },
    ]);
    expect(errors?.map((error) => error.message)).toBeUndefined();
    expect(supergraphSdl).toContain('type DeviceClearance');
  });
});
