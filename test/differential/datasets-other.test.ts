import { describeDatasets } from './describe-datasets.ts';
import { isMedical } from './share-of-datasets.ts';

// Compression would take as long as all else; the long form leaves it on.
const environment = { COMPRESSION: 'off' };

describeDatasets({
  seed: 20_261_122,
  only: (path) => !isMedical(path),
  cases: 30,
  generated: 600,
  random: 30,
  environment,
  everyWalk: 5,
});
