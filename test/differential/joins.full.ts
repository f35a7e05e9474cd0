import { describeJoins } from './describe-joins.ts';

describeJoins({ seed: 115, cases: 100, generated: 3000, random: 200 });
