import { describeJoins } from './describe-joins.ts';

describeJoins({ seed: 20_261_122, cases: 2, generated: 600, random: 40, environment: { COMPRESSION: 'off' } });
