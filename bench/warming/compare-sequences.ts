import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { createScenario } from './scenario.ts';
import { tuningSeeds } from './seeds.ts';
import { type DayReport, simulate } from './simulate.ts';

const shareOf = ({ waited, operations }: DayReport) => `${((100 * waited) / operations).toFixed(2)} %`;

/** A warmed day on which three operations in ten nearly always lead to another: without and with fetching what follows ahead. */
export async function compareSequences(catalogue: Catalogue, only: string | undefined): Promise<void> {
  console.log(
    'seeds for tuning; a warmed day with sequences, without and with fetching ahead what nearly always follows',
  );
  for (const seed of tuningSeeds.filter((each) => !only || String(each) === only)) {
    const scenario = await createScenario(seed, catalogue, true);
    const without = await simulate(scenario, true, seed, ['query-patterns']);
    const ahead = await simulate(scenario, true, seed);
    console.log(
      `seed ${seed}: waiting ${shareOf(without)} -> ${shareOf(ahead)} (${without.waited} -> ${ahead.waited}), requests ${without.upstreamRequests} -> ${ahead.upstreamRequests}, refused ${without.refused} -> ${ahead.refused}`,
    );
  }
}
