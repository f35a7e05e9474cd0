import type { AtRest } from '../../compression/at-rest.ts';
import type { Improvement } from '../definitions/optimise-job.ts';
import type { Tunable } from './tunable.ts';

export interface DictionaryGainsOptions {
  readonly atRest: Pick<AtRest, 'packed' | 'gainOfTraining' | 'train' | 'stats'>;
  readonly leastRecords: number;
  /** A dataset's texts are written with other dictionaries now. */
  readonly onTrained: (dataset: string, signal: AbortSignal) => Promise<void>;
}

const name = 'dictionary';

/** The dictionaries of datasets: what a training would gain is measured by one on trial, on samples of what was stored of late. */
export function createDictionaryGains({ atRest, leastRecords, onTrained }: DictionaryGainsOptions): Tunable {
  /** What was measured last: it stands until as many records more were stored, or the dictionary is another. */
  const measured = new Map<string, { readonly version: number; readonly records: number; readonly gain: number }>();

  function versionOf(dataset: string): number {
    const own = atRest.stats().dictionaries.filter((dictionary) => dictionary.dataset === dataset);
    return Math.max(0, ...own.map(({ version }) => version));
  }

  async function gainOf(dataset: string, records: number, signal: AbortSignal): Promise<number> {
    const last = measured.get(dataset);
    const isRecent = last !== undefined && records >= last.records && records < last.records + leastRecords;
    if (isRecent && last.version === versionOf(dataset)) return last.gain;
    const gain = await atRest.gainOfTraining(dataset, signal);
    measured.set(dataset, { version: versionOf(dataset), records, gain });
    return gain;
  }

  return {
    name,
    async improvements(signal) {
      const found: Improvement[] = [];
      for (const [dataset, observations] of atRest.packed().sinceTraining) {
        if (observations < leastRecords) continue;
        const gain = await gainOf(dataset, observations, signal);
        // The version tells one training from the next, so that none is made twice.
        if (gain > 0) found.push({ id: `${name} ${versionOf(dataset) + 1} ${dataset}`, gain, observations });
      }
      return found;
    },
    async apply(id, signal) {
      const [, version, dataset = ''] = /^\w+ (\d+) (.+)$/.exec(id) ?? [];
      if (versionOf(dataset) >= Number(version)) return 'refused';
      if ((await atRest.train(dataset)).length === 0) return 'refused';
      await onTrained(dataset, signal);
      return 'applied';
    },
  };
}
