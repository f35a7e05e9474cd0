import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DatasetFileName, looksLikeDataFile, parseDatasetFileName } from './dataset-file-name.ts';
import { DATASET_PATHS, type DatasetPath } from './dataset-paths.ts';
import { readLastUpdated, readRecords } from './read-data-file.ts';
import type { WireRecord, World, WorldDataset } from './world.ts';

/** How a directory is loaded. */
export interface LoadDirectoryOptions {
  /** The current date, `YYYY-MM-DD`: no dataset is called newer. */
  readonly today: string;
  /** Told of each file that is left aside because it is no data file. Default: a warning of the process. */
  readonly report?: (message: string) => void;
}

type Part = DatasetFileName & { readonly file: string; readonly folder: string };

/**
 * Reads a directory of data files (arrays of records, or openFDA's bulk downloads; plain, gzip or ZIP; whole or in parts, in the
 * directory itself or in folders below it) as a world. Records are streamed anew on each iteration and never held together.
 */
export async function loadDirectory(directory: string, options: LoadDirectoryOptions): Promise<World> {
  const report = options.report ?? ((message: string) => process.emitWarning(message));
  const parts = await findParts(directory, report);
  const datasets: WorldDataset[] = [];
  for (const path of DATASET_PATHS) {
    const files = parts.filter((part) => part.path === path).sort(byFolderThenPart);
    if (files.length > 0) datasets.push(await openDataset(path, files, options.today));
  }
  return { sample: false, datasets };
}

async function findParts(directory: string, report: (message: string) => void): Promise<Part[]> {
  const parts: Part[] = [];
  const misnamed: string[] = [];
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const name = parseDatasetFileName(entry.name);
    if (name !== undefined) parts.push({ ...name, file, folder: entry.parentPath });
    else if (looksLikeDataFile(entry.name)) misnamed.push(file);
    else report(`${file}: left aside, not a data file (.json, .json.gz or .json.zip)`);
  }
  if (misnamed.length > 0) {
    throw new Error(
      `${misnamed.join(', ')}: not named after a dataset; expected <domain>.<endpoint>.json, where <domain>.<endpoint> is one of ` +
        DATASET_PATHS.map((path) => path.replace('/', '.')).join(', '),
    );
  }
  if (parts.length === 0) throw new Error(`${directory}: expected data files such as device.510k.json, but got none`);
  requireWhole(parts);
  return parts;
}

/** A name that says "of 13" promises 13 parts in its folder; fewer would be served as if they were all. */
function requireWhole(parts: readonly Part[]): void {
  const announced = Map.groupBy(
    parts.filter((part) => part.parts !== undefined),
    ({ folder, path, parts: count }) => `${folder}: ${path} in ${count} parts`,
  );
  const faults: string[] = [];
  for (const [set, members] of announced) {
    const present = new Set(members.map(({ part }) => part));
    const missing: number[] = [];
    for (let part = 1; part <= (members[0]?.parts ?? 0); part += 1) if (!present.has(part)) missing.push(part);
    if (missing.length > 0) faults.push(`${set}: missing ${missing.join(', ')}`);
  }
  if (faults.length > 0) throw new Error(`expected every part of a bulk download, but got fewer: ${faults.join('; ')}`);
}

const byFolderThenPart = (a: Part, b: Part): number =>
  a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : a.part - b.part || (a.file < b.file ? -1 : 1);

async function openDataset(path: DatasetPath, files: readonly Part[], today: string): Promise<WorldDataset> {
  let lastUpdated = '';
  for (const part of files) {
    const date = (await readLastUpdated(part)) ?? (await modifiedOn(part.file, today));
    if (date > lastUpdated) lastUpdated = date;
  }
  const records: AsyncIterable<WireRecord> = {
    async *[Symbol.asyncIterator]() {
      for (const part of files) yield* readRecords(part);
    },
  };
  return { path, lastUpdated, records };
}

async function modifiedOn(file: string, today: string): Promise<string> {
  const { mtime } = await stat(file);
  const date = mtime.toISOString().slice(0, 10);
  return date > today ? today : date;
}
