import fc from 'fast-check';

const minute = 60_000;
const hour = 60 * minute;

/** What can happen to the simulated openFDA in a course of events. */
export function openFdaSteps<Dataset extends string>(dataset: fc.Arbitrary<Dataset>, key: fc.Arbitrary<number>) {
  return {
    reload: fc.record({
      do: fc.constant('reload' as const),
      dataset,
      keys: fc.uniqueArray(key),
      lagMs: fc.oneof(fc.constant(0), fc.nat(2 * hour)),
      dateLagMs: fc.oneof(fc.constant(0), fc.integer({ min: -9 * minute, max: 9 * minute })),
    }),
    /** The server that answers from now on. */
    server: fc.record({ do: fc.constant('server' as const), server: fc.constantFrom(0 as const, 1 as const) }),
    fault: fc.record({
      do: fc.constant('fault' as const),
      name: fc.constantFrom('down', 'statusDown', 'unlisted', 'placeholder'),
      on: fc.boolean(),
    }),
  };
}
