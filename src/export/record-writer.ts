import { stringify } from 'csv-stringify/sync';
import type { Dataset } from '../catalogue/catalogue.ts';
import { fieldReader } from '../catalogue/read-value.ts';
import type { WireRecord } from '../openfda/answer.ts';
import type { ExportFormat } from './export-options.ts';

/** Turns records into the text of a file. */
export interface RecordFormatter {
  readonly head: string;
  format(records: readonly WireRecord[]): string;
}

export function createRecordFormatter(dataset: Dataset, format: ExportFormat): RecordFormatter {
  return format === 'ndjson' ? ndjson : csv(dataset);
}

const ndjson: RecordFormatter = {
  head: '',
  format: (records) => records.map((record) => `${JSON.stringify(record)}\n`).join(''),
};

/** One column a field of the record, typed as in GraphQL; lists and objects as JSON. */
function csv(dataset: Dataset): RecordFormatter {
  const columns = dataset.shape.fields.map((field) => {
    const read = field.kind === 'leaf' ? fieldReader(field) : (holder: WireRecord) => holder[field.wire] ?? null;
    return { name: field.wire, read };
  });
  return {
    head: stringify([columns.map(({ name }) => name)]),
    format: (records) => stringify(records.map((record) => columns.map(({ read }) => cell(read(record))))),
  };
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.length === 0) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
