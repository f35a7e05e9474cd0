/** Datasets that are one index at openFDA and so are reloaded, and dated, together. */
const shared: Readonly<Record<string, string>> = {
  'device/enforcement': 'enforcement',
  'drug/enforcement': 'enforcement',
  'food/enforcement': 'enforcement',
};

/** The name under which a dataset's epoch is kept: its path, or the name of the index it shares. */
export function epochGroup(dataset: string): string {
  return shared[dataset] ?? dataset;
}
