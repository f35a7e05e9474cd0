import { GatewayError } from '../errors.ts';

/** How many records one operation may hand out in lists: joins that lead back and forth multiply them without a request more to openFDA. */
export class RecordAllowance {
  readonly #maxRecords: number;
  #taken = 0;

  constructor(maxRecords: number) {
    this.#maxRecords = maxRecords;
  }

  /** @throws QUERY_TOO_EXPENSIVE beyond what is allowed. */
  take(records: number): void {
    this.#taken += records;
    if (this.#taken <= this.#maxRecords) return;
    throw new GatewayError(
      'QUERY_TOO_EXPENSIVE',
      `The answer would hold more than ${this.#maxRecords} records; ask for less, or in several operations`,
      { maxRecords: this.#maxRecords },
    );
  }
}
