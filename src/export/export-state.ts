import { readFile, rename, rm, writeFile } from 'node:fs/promises';

/** How far an export has come: everything before it is written, nothing after it counts. */
export interface ExportState {
  readonly version: 1;
  /** Tells the export from others: dataset, search, order, format. */
  readonly query: string;
  readonly records: number;
  /** Length of the file that these records make. */
  readonly bytes: number;
  /** openFDA's anchor of the next page. */
  readonly next: string;
  readonly lastUpdated: string | undefined;
}

const fileOf = (out: string) => `${out}.state.json`;

/** The state of an interrupted export to the file; undefined where there is none of this query. */
export async function readExportState(out: string, query: string): Promise<ExportState | undefined> {
  try {
    const state = JSON.parse(await readFile(fileOf(out), 'utf8')) as ExportState;
    return state.version === 1 && state.query === query ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces the state in one step, so that a crash leaves the old one or the new one. */
export async function writeExportState(out: string, state: ExportState): Promise<void> {
  await writeFile(`${fileOf(out)}.new`, JSON.stringify(state));
  await rename(`${fileOf(out)}.new`, fileOf(out));
}

export async function removeExportState(out: string): Promise<void> {
  await rm(fileOf(out), { force: true });
}
