import { GatewayError } from '../errors.ts';

/**
 * How many records one operation may hand out in lists: joins that lead back and forth multiply them without a request more to openFDA.
 * An operation that wants more gets nothing but the refusal, since each of its lists would have to be told apart.
 */
export class RecordAllowance {
  readonly #maxRecords: number;
  #taken = 0;
  #refusal: GatewayError | undefined;

  constructor(maxRecords: number) {
    this.#maxRecords = maxRecords;
  }

  /** Why the operation is refused; undefined as long as it is within its bounds. */
  get refusal(): GatewayError | undefined {
    return this.#refusal;
  }

  /** @throws QUERY_TOO_EXPENSIVE beyond what is allowed, and from then on. */
  take(records: number): void {
    this.#taken += records;
    if (this.#taken > this.#maxRecords) {
      this.#refusal ??= new GatewayError(
        'QUERY_TOO_EXPENSIVE',
        `expected an answer of at most ${this.#maxRecords} records in its lists, but got a query for more: ask for less, or in several operations`,
        { maxRecords: this.#maxRecords },
      );
    }
    if (this.#refusal) throw this.#refusal;
  }
}
