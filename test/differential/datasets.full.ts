import { describeDatasets } from './describe-datasets.ts';

describeDatasets({ seed: 510, cases: 500, generated: 1500, random: 80 });
