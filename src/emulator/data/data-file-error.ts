/** Where in a data file something else stood than expected; offsets count bytes of the unpacked JSON unless `unit` says otherwise. */
export interface DataFileFault {
  readonly file: string;
  readonly offset: number;
  readonly expected: string;
  readonly found: string;
  readonly unit?: 'json' | 'archive';
  readonly cause?: unknown;
}

/** A data file that cannot be read: names the file, the byte offset, what was expected there and what came. */
export class DataFileError extends Error {
  readonly code = 'DATA_FILE_INVALID';
  readonly file: string;
  readonly offset: number;
  readonly expected: string;

  constructor(fault: DataFileFault) {
    const place = fault.unit === 'archive' ? 'byte' : 'byte of JSON';
    super(`${fault.file}: at ${place} ${fault.offset}: expected ${fault.expected}, but got ${fault.found}`, {
      cause: fault.cause,
    });
    this.name = 'DataFileError';
    this.file = fault.file;
    this.offset = fault.offset;
    this.expected = fault.expected;
  }
}
