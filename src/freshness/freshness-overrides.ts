import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import { levelRules } from './level-rules.ts';

/** Levels that an operator sets for datasets in place of what the schema says. */
export interface FreshnessOverrides {
  readonly levels: ReadonlyMap<string, FreshnessLevel>;
  /** Everything that is no override, each said with what was expected. */
  readonly faults: readonly string[];
}

/** Reads `device/510k=REAL_TIME, drug/ndc=FRESH`. Where no datasets are given, any path may be one. */
export function readFreshnessOverrides(text: string, datasets?: ReadonlySet<string>): FreshnessOverrides {
  const levels = new Map<string, FreshnessLevel>();
  const faults: string[] = [];
  for (const item of text.split(',').map((part) => part.trim())) {
    if (item === '') continue;
    const [dataset = '', level = '', ...rest] = item.split('=').map((part) => part.trim());
    if (rest.length > 0 || level === '') faults.push(`expected <dataset>=<level>, but got ${JSON.stringify(item)}`);
    else if (datasets && !datasets.has(dataset))
      faults.push(`expected a dataset's path, but got ${JSON.stringify(dataset)}`);
    else if (!isLevel(level)) {
      faults.push(
        `expected one of ${Object.keys(levelRules).join(', ')} for ${dataset}, but got ${JSON.stringify(level)}`,
      );
    } else if (levels.has(dataset)) faults.push(`expected ${dataset} once, but got it twice`);
    else levels.set(dataset, level);
  }
  return { levels, faults };
}

function isLevel(text: string): text is FreshnessLevel {
  return Object.hasOwn(levelRules, text);
}
