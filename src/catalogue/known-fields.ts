import type { Catalogue, Dataset, LeafField } from './catalogue.ts';

/** A dataset and fields that code names by themselves; what the SDL lacks fails at start, not in an answer. */
export class KnownFields {
  readonly dataset: Dataset;

  constructor(catalogue: Catalogue, path: string) {
    const dataset = catalogue.datasets.get(path);
    if (!dataset) throw new Error(`expected the SDL to have dataset ${path}`);
    this.dataset = dataset;
  }

  field(path: string): LeafField {
    const leaf = this.dataset.leaves.get(path);
    if (!leaf) throw new Error(`expected ${this.dataset.path} to have a field ${path}`);
    return leaf;
  }
}
