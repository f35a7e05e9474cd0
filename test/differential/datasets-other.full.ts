import { describeDatasets } from './describe-datasets.ts';
import { isMedical } from './share-of-datasets.ts';

describeDatasets({ seed: 510, only: (path) => !isMedical(path), cases: 500, generated: 1500, random: 80 });
