import type { Dataset, LeafField } from '../../src/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';

const catalogue = readCatalogue(readSdl('schema'));

/** A dataset of the genuine catalogue. */
export function datasetAt(path: string): Dataset {
  const dataset = catalogue.datasets.get(path);
  if (!dataset) throw new Error(`expected a dataset ${path}`);
  return dataset;
}

export function leafAt(dataset: Dataset, path: string): LeafField {
  const leaf = dataset.leaves.get(path);
  if (!leaf) throw new Error(`expected ${dataset.path} to have a field ${path}`);
  return leaf;
}
