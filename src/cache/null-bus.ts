import type { InvalidationBus } from './invalidation-bus.ts';

/** The bus of a gateway that is alone. */
export function createNullBus(): InvalidationBus {
  return { publish: () => {}, subscribe: () => {}, close: async () => {} };
}
