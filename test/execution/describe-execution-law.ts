import { type GraphQLField, type GraphQLSchema, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaDirectory } from '../../src/app.ts';
import { deriveSchema } from '../../src/catalogue/derive-schema.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { PlanStore } from '../../src/execution/plan-store.ts';
import { createPlannedExecutor } from '../../src/execution/planned-executor.ts';
import { attachScalars } from '../../src/resolvers/scalars.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { type Comparison, compareExecutions } from './compare-executions.ts';
import { attachMockResolvers } from './mock-resolvers.ts';
import { createStressSchema } from './stress-schema.ts';

/** The executor's law: whatever is asked, the answer is graphql-js's, to the byte. */
export function describeExecutionLaw(operations: {
  readonly ofEverything: number;
  readonly mocked: number;
  /** With room for less than 8 nodes in the plans of a document. */
  readonly unkept: number;
  /** With the resolvers of the gateway, over the embedded openFDA. */
  readonly genuine?: number;
}): void {
  describe('the planned executor answers as graphql-js does', () => {
    it(`${operations.ofEverything} random operations on a schema of everything`, async () => {
      const schema = createStressSchema();
      const executor = createPlannedExecutor(schema);
      const seen = await compareExecutions({ schema, executor, seed: 1, operations: operations.ofEverything });
      expectVariety(seen);
    });

    it(`${operations.mocked} random operations on the gateway's schema with mock resolvers`, async () => {
      const schema = mockedGatewaySchema();
      const executor = createPlannedExecutor(schema);
      const seen = await compareExecutions({ schema, executor, seed: 2, operations: operations.mocked });
      expectVariety(seen);
    });

    it(`${operations.unkept} random operations whose plans have almost no room`, async () => {
      const schema = createStressSchema();
      const executor = createPlannedExecutor(schema, new PlanStore({ maxSizeOf: (nodes) => nodes % 8 }));
      const seen = await compareExecutions({ schema, executor, seed: 4, operations: operations.unkept });
      expectVariety(seen);
    });

    const { genuine } = operations;
    if (genuine === undefined) return;
    describe('with the resolvers of the gateway', () => {
      let gateway: TestGateway;
      beforeAll(async () => {
        gateway = await startGateway({ environment: { OPERATION_MAX_REQUESTS: '100000' } });
      });
      afterAll(() => gateway.close());

      it(`${genuine} random operations on the datasets`, async () => {
        const { schema, createContext } = gateway.app;
        const seen = await compareExecutions({
          ...{ schema, executor: createPlannedExecutor(schema), seed: 3, operations: genuine },
          contextOf: () => createContext(),
          mayStart: isOfRecords,
          areErrorsOrdered: false,
        });
        expect(seen.withData).toBeGreaterThan(seen.operations / 2);
      });
    });
  });
}

function expectVariety(seen: Comparison): void {
  expect(seen.withData).toBeGreaterThan(seen.operations * 0.7);
  expect(seen.withErrors).toBeGreaterThan(seen.operations * 0.1);
  expect(seen.invalid).toBeLessThan(seen.documents);
}

function mockedGatewaySchema(): GraphQLSchema {
  const schema = deriveSchema(readCatalogue(readSdl(schemaDirectory)));
  attachScalars(schema);
  attachMockResolvers(schema);
  return schema;
}

/** Whether a root field reads records. What the gateway reports of itself changes from one reading to the next. */
function isOfRecords({ type, name }: GraphQLField<unknown, unknown>): boolean {
  return (
    name === 'node' ||
    name === 'about' ||
    /^(?:Device|Drug|Food|Animal|Tobacco|Unii|Substance)/.test(getNamedType(type).name)
  );
}
