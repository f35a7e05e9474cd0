import { join } from 'node:path';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { compareSequences } from './compare-sequences.ts';
import { createScenario } from './scenario.ts';
import { judgingSeeds, tuningSeeds } from './seeds.ts';
import { type DayReport, simulate } from './simulate.ts';

/** `npm run bench -- warming`: a day of traffic with and without warming. The argument `tuning` takes the seeds that strategies may be tuned on, `sequences` a day with sequences. */
const catalogue = readCatalogue(readSdl(join(import.meta.dirname, '..', '..', 'schema')));
const [wanted = 'judging', only] = process.argv.slice(2);
if (wanted === 'sequences') {
  await compareSequences(catalogue, only);
  process.exit();
}
const seeds = (wanted === 'tuning' ? tuningSeeds : judgingSeeds).filter((seed) => !only || String(seed) === only);

const share = ({ waited, operations }: DayReport) => (100 * waited) / operations;
let holds = true;
console.log(`seeds for ${wanted}; a day of user operations, without and with warming`);
for (const seed of seeds) {
  const scenario = await createScenario(seed, catalogue);
  const without = await simulate(scenario, false, seed);
  const warmed = await simulate(scenario, true, seed);
  const fewer = 1 - share(warmed) / share(without);
  const more = warmed.upstreamRequests / without.upstreamRequests - 1;
  const isHeld = fewer >= 0.5 && more <= 0.1 && warmed.refused === 0 && warmed.failed <= without.failed;
  holds &&= isHeld;
  console.log(`  waited for: without ${JSON.stringify(without.because)}, with ${JSON.stringify(warmed.because)}`);
  console.log(
    `seed ${seed}: waiting ${share(without).toFixed(2)} % -> ${share(warmed).toFixed(2)} % (${(-100 * fewer).toFixed(0)} %), requests ${without.upstreamRequests} -> ${warmed.upstreamRequests} (${(100 * more).toFixed(1)} %), refused ${without.refused} -> ${warmed.refused}, failed ${without.failed} -> ${warmed.failed}: ${isHeld ? 'holds' : 'DOES NOT HOLD'}`,
  );
}
console.log('goal: waiting at least -50 %, requests at most +10 %, no user refused for the budget');
process.exitCode = holds ? 0 : 1;
