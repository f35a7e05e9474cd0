import {
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { ExecuteOperation } from '../../src/execution/planned-executor.ts';
import type { MockContext } from './mock-resolvers.ts';
import { type Draw, randomDocument } from './random-operation.ts';

/** mulberry32, as whole numbers below a bound. */
export function seededDraw(seed: number): Draw {
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % bound;
  };
}

export interface Comparison {
  /** Operations executed by both. */
  operations: number;
  documents: number;
  /** Documents that were written, and left out since they were not valid. */
  invalid: number;
  withErrors: number;
  withData: number;
  /** Rejections that graphql-js left unhandled. They would end a process. */
  unhandledByGraphqlJs: number;
}

export interface ComparisonOptions {
  readonly schema: GraphQLSchema;
  readonly executor: ExecuteOperation;
  readonly seed: number;
  readonly operations: number;
  /** What resolvers share. @default a mock context */
  readonly contextOf?: (seed: number) => unknown;
  /** Whether errors must come in the same order. Where resolvers wait for a network, it is nobody's. @default true */
  readonly areErrorsOrdered?: boolean;
  readonly mayStart?: (field: GraphQLField<unknown, unknown>) => boolean;
}

/** Executes random documents by graphql-js and by an executor. Throws at the first difference, with all that leads to it. */
export async function compareExecutions(options: ComparisonOptions): Promise<Comparison> {
  const watch = watchRejections();
  try {
    return await compareAll(options, watch);
  } finally {
    watch.end();
  }
}

async function compareAll(options: ComparisonOptions, { takeUnhandled }: RejectionWatch): Promise<Comparison> {
  const { schema, executor, operations, contextOf = mockContext, areErrorsOrdered = true, ...rest } = options;
  const seen: Comparison = {
    operations: 0,
    documents: 0,
    invalid: 0,
    withErrors: 0,
    withData: 0,
    unhandledByGraphqlJs: 0,
  };
  for (let index = 0; seen.operations < operations; index += 1) {
    const seed = options.seed * 1_000_003 + index;
    const { text, runs } = randomDocument({ ...rest, schema, draw: seededDraw(seed) });
    const document = parse(text);
    if (validate(schema, document).length > 0) {
      seen.invalid += 1;
      continue;
    }
    seen.documents += 1;
    for (const [run, { operationName, variables }] of runs.entries()) {
      const request = { schema, document, operationName, variableValues: variables };
      const expected = await execute({ ...request, contextValue: contextOf(seed + run) });
      seen.unhandledByGraphqlJs += await takeUnhandled();
      const got = await executor({ document, operationName, variables, context: contextOf(seed + run) });
      const unhandled = await takeUnhandled();
      if (unhandled > 0)
        throw new Error(`expected every rejection to be handled, but got ${unhandled}: seed ${seed}\n${text}`);
      const [want, have] = [asText(expected, areErrorsOrdered), asText(got, areErrorsOrdered)];
      if (want !== have) {
        const details = [`seed ${seed}, ${operationName} with ${JSON.stringify(variables)}`, text, want, have];
        throw new Error(`expected the answer of graphql-js\n${details.join('\n')}`);
      }
      seen.operations += 1;
      if (expected.errors) seen.withErrors += 1;
      if (expected.data) seen.withData += 1;
    }
  }
  return seen;
}

function mockContext(seed: number): MockContext {
  return { seed, faultsPerMille: [0, 40, 150][seed % 3] ?? 0 };
}

/** All that a caller or a plugin can see of an answer, in its order. */
function asText({ data, errors }: ExecutionResult, areErrorsOrdered: boolean): string {
  const seen = errors?.map((error) => JSON.stringify(seenOf(error)));
  return JSON.stringify({ data, errors: areErrorsOrdered ? seen : seen?.sort() });
}

function seenOf(error: GraphQLError) {
  const { originalError, nodes } = error;
  const original =
    originalError && `${originalError.message} ${JSON.stringify(Reflect.get(originalError, 'extensions') ?? {})}`;
  return { ...error.toJSON(), kind: error.constructor.name, original, nodes: nodes?.map(({ loc }) => loc?.start) };
}

interface RejectionWatch {
  /** How many rejections have gone unhandled since the last call. */
  takeUnhandled(): Promise<number>;
  end(): void;
}

/** Counts unhandled rejections in place of those who would report them. */
function watchRejections(): RejectionWatch {
  const others = process.listeners('unhandledRejection');
  let count = 0;
  const note = () => {
    count += 1;
  };
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
  return {
    async takeUnhandled() {
      // Node reports them once the microtasks have run.
      await new Promise((resolve) => setImmediate(resolve));
      const taken = count;
      count = 0;
      return taken;
    },
    end() {
      process.removeListener('unhandledRejection', note);
      for (const other of others) process.on('unhandledRejection', other);
    },
  };
}
