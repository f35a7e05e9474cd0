import { DATASET_PATHS, type DatasetPath } from './dataset-paths.ts';

/** What the name of a data file tells: its dataset, its place among the parts, and how it is packed. */
export interface DatasetFileName {
  readonly path: DatasetPath;
  /** 1 for the first part; 1 also for a file that is not one of several. */
  readonly part: number;
  /** How many parts the name announces (`-0001-of-0013`), where it does. */
  readonly parts: number | undefined;
  readonly packing: 'plain' | 'gzip' | 'zip';
}

const EXTENSION = /\.json(\.zip|\.gz)?$/i;
const OWN_NAME = /^([a-z]+)\.([a-z0-9]+)(?:\.(\d+))?$/;
const BULK_NAME = /^([a-z]+)-([a-z0-9]+)-(\d+)-of-(\d+)$/;
const PACKINGS: Readonly<Record<string, DatasetFileName['packing']>> = { '.zip': 'zip', '.gz': 'gzip' };

/** Tells whether a file's name ends as data files do, whatever dataset it names. */
export function looksLikeDataFile(name: string): boolean {
  return EXTENSION.test(name);
}

/**
 * Reads `device.510k.json`, `device.event.0002.json.gz` or openFDA's own `drug-label-0001-of-0013.json.zip`.
 * Answers `undefined` for a name that is no dataset's.
 */
export function parseDatasetFileName(name: string): DatasetFileName | undefined {
  const extension = EXTENSION.exec(name);
  if (extension === null) return undefined;
  const stem = name.slice(0, extension.index).toLowerCase();
  const [, domain, endpoint, part, parts] = OWN_NAME.exec(stem) ?? BULK_NAME.exec(stem) ?? [];
  const path = DATASET_PATHS.find((known) => known === `${domain}/${endpoint}`);
  if (path === undefined) return undefined;
  return {
    path,
    part: part === undefined ? 1 : Number(part),
    parts: parts === undefined ? undefined : Number(parts),
    packing: PACKINGS[extension[1]?.toLowerCase() ?? ''] ?? 'plain',
  };
}
