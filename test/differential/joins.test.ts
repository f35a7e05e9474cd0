import { describeJoins } from './describe-joins.ts';

describeJoins({ seed: 20_261_122, cases: 4, generated: 600, random: 40, environment: { COMPRESSION: 'off' } });
