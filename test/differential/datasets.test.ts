import { describeDatasets } from './describe-datasets.ts';

describeDatasets({ seed: 20_261_122, cases: 30, generated: 1000, random: 40 });
