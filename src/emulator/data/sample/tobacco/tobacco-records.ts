import type { WireRecord } from '../../world.ts';
import type { Universe } from '../universe.ts';
import { makeTobaccoProblems } from './tobacco-problem.ts';
import { makeDigitalAds, makePreventionAds, makeSmokefree } from './tobacco-research.ts';

/** The makers of the tobacco datasets' records. */
export function makeTobaccoRecords(universe: Universe) {
  return {
    'tobacco/problem': makeTobaccoProblems(universe),
    'tobacco/researchdigitalads': makeDigitalAds(universe),
    'tobacco/researchpreventionads': makePreventionAds(universe),
    'tobacco/researchsmokefree': makeSmokefree(universe),
  } satisfies Record<string, (index: number) => WireRecord>;
}
