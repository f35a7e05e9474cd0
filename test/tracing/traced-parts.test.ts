import { expect, test } from 'vitest';
import type { OpenFdaClient } from '../../src/openfda/client.ts';
import type { OperationSource } from '../../src/source/cached-source.ts';
import { tracedClient, tracedSource } from '../../src/tracing/traced-parts.ts';
import { silentTracing } from './silent-tracing.ts';

/** An object whose every method notes its arguments. */
function recorder(calls: unknown[][], names: readonly string[], result: unknown): object {
  const method =
    (name: string) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      return result;
    };
  return Object.fromEntries(names.map((name) => [name, method(name)]));
}

// One argument more than any of them takes now: what is added later must pass too.
const more = ['second', 'third', 'fourth', 'fifth'];

test.each(['ask', 'status'] as const)('the traced client passes every argument of %s on', async (name) => {
  const calls: unknown[][] = [];
  const client = recorder(calls, ['ask', 'status'], {}) as OpenFdaClient;
  const args = [{ dataset: 'device/510k' }, ...more];
  await Reflect.apply(tracedClient(client, silentTracing)[name], undefined, args);
  expect(calls).toEqual([[name, ...args]]);
});

test.each(['read', 'peek', 'holds'] as const)('the traced source passes every argument of %s on', async (name) => {
  const calls: unknown[][] = [];
  const answer = { provenance: { fetchedAt: 0, stale: false } };
  const source = recorder(calls, ['read', 'peek', 'holds'], answer) as OperationSource;
  const args = [{ dataset: 'device/510k' }, ...more];
  await Reflect.apply(tracedSource(source, silentTracing)[name], undefined, args);
  expect(calls).toEqual([[name, ...args]]);
});
