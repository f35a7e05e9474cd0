import type { Catalogue, Dataset } from '../catalogue/catalogue.ts';
import { ConfigError } from '../config-error.ts';
import { readFreshnessOverrides } from './freshness-overrides.ts';

/** The catalogue with the levels that an operator sets in place of the schema's. Throws for what is no such setting. */
export function withLevels(catalogue: Catalogue, overrides: string): Catalogue {
  const { levels, faults } = readFreshnessOverrides(overrides, new Set(catalogue.datasets.keys()));
  if (faults.length > 0) throw new ConfigError(faults.map((fault) => `FRESHNESS: ${fault}`));
  if (levels.size === 0) return catalogue;
  const adjusted = [...catalogue.datasets.values()].map(
    (dataset): Dataset => ({ ...dataset, level: levels.get(dataset.path) ?? dataset.level }),
  );
  return {
    ...catalogue,
    datasets: new Map(adjusted.map((dataset) => [dataset.path, dataset])),
    byType: new Map(adjusted.map((dataset) => [dataset.typeName, dataset])),
  };
}
