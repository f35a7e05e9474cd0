import { describeDatasets } from './describe-datasets.ts';
import { isMedical } from './share-of-datasets.ts';

describeDatasets({ seed: 20_261_122, only: isMedical, cases: 30, generated: 1000, random: 40 });
