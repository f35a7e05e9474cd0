import { describeJoins } from './describe-joins.ts';

describeJoins({ seed: 115, cases: 40, generated: 1500, random: 120 });
