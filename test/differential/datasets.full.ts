import { describeDatasets } from './describe-datasets.ts';

describeDatasets({ seed: 510, cases: 500, generated: 3000, random: 120 });
