import { open } from 'node:fs/promises';
import type { OpenFdaClient } from '../openfda/client.ts';
import type { ExportOptions } from './export-options.ts';
import { readExportState, removeExportState, writeExportState } from './export-state.ts';
import { createRecordFormatter } from './record-writer.ts';

export interface ExportProgress {
  readonly records: number;
  readonly total: number;
  readonly resumed: boolean;
}

export interface ExportResult extends ExportProgress {
  /** Whether openFDA reloaded the dataset in the middle: records may be missing or twice in the file. */
  readonly reloaded: boolean;
}

/**
 * Writes all records of a search to a file, page by page. After each page the state of the walk is kept beside the file, so that an
 * interrupted export goes on from the last whole page.
 */
export async function runExport(
  client: Pick<OpenFdaClient, 'ask'>,
  options: ExportOptions,
  onProgress: (progress: ExportProgress) => void,
  signal?: AbortSignal,
): Promise<ExportResult> {
  const { dataset, search, sort, format, out, max, pageSize } = options;
  const query = JSON.stringify([dataset.path, search, sort, format]);
  const state = await readExportState(out, query);
  const formatter = createRecordFormatter(dataset, format);
  const file = await open(out, state ? 'r+' : 'w');
  try {
    let records = state?.records ?? 0;
    let bytes = state?.bytes ?? 0;
    let next = state?.next;
    let lastUpdated = state?.lastUpdated;
    let reloaded = false;
    let total = 0;
    if (state) await file.truncate(bytes);
    else bytes += (await file.write(formatter.head, 0)).bytesWritten;
    const limitOf = () => Math.min(pageSize, max === undefined ? pageSize : max - records);
    while (limitOf() > 0) {
      const limit = limitOf();
      const answer = await client.ask({ dataset: dataset.path, search, sort, limit, searchAfter: next }, signal);
      if (answer.results.length === 0) break;
      total = Math.min(answer.total, max ?? answer.total);
      reloaded ||= lastUpdated !== undefined && answer.lastUpdated !== lastUpdated;
      lastUpdated = answer.lastUpdated;
      bytes += (await file.write(formatter.format(answer.results), bytes)).bytesWritten;
      records += answer.results.length;
      next = answer.next;
      if (next === undefined) break;
      await file.datasync();
      await writeExportState(out, { version: 1, query, records, bytes, next, lastUpdated });
      onProgress({ records, total, resumed: state !== undefined });
    }
    await removeExportState(out);
    const progress = { records, total: Math.max(total, records), resumed: state !== undefined };
    onProgress(progress);
    return { ...progress, reloaded };
  } finally {
    await file.close();
  }
}
