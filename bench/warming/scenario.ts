import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import type { World } from '../../src/emulator/data/world.ts';
import { operationsOfWorld } from './operations-of-world.ts';
import { createTraffic, dayMs, type Traffic } from './traffic.ts';

/** A world, and the traffic of users over it: a first day that fills the cache and shows what is popular, and the day that counts. */
export interface Scenario {
  readonly world: World;
  readonly traffic: Traffic;
  /** Midnight before the first day, UTC, in ms since 1970. */
  readonly startsAt: number;
  /** When the day that counts begins. */
  readonly countsFrom: number;
  readonly endsAt: number;
}

const today = '2026-11-22';
const records = 6000;
const operationsPerDay = 20_000;
const mostOfTemplate = 120;

export async function createScenario(seed: number, catalogue: Catalogue, withSequences = false): Promise<Scenario> {
  const world = generateWorld({ seed, records, today });
  const ofCadence = (wanted: string) =>
    [...catalogue.datasets.values()].filter(({ cadence }) => cadence === wanted).map(({ path }) => path);
  const traffic = createTraffic({
    ...{ seed, days: 2, operationsPerDay, operations: await operationsOfWorld(world, mostOfTemplate) },
    ...{ daily: ofCadence('DAILY'), weekly: ofCadence('WEEKLY'), withSequences },
  });
  const startsAt = Date.parse(`${today}T00:00:00Z`) + dayMs;
  return { world, traffic, startsAt, countsFrom: startsAt + dayMs, endsAt: startsAt + 2 * dayMs };
}
