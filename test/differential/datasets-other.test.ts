import { describeDatasets } from './describe-datasets.ts';
import { isMedical } from './share-of-datasets.ts';

describeDatasets({ seed: 20_261_122, only: (path) => !isMedical(path), cases: 30, generated: 1000, random: 40 });
