import type { DatasetPath } from '../dataset-paths.ts';

/** A run of a dataset's records for a thread to write: those from `from` up to, not including, `end`. */
export interface GenerationTask {
  readonly path: DatasetPath;
  readonly from: number;
  readonly end: number;
}
