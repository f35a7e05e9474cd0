import { GatewayError } from '../errors.ts';

/**
 * How many records one operation may hand out: in lists, and as many again in joins to one record. Joins that lead back and forth multiply
 * records without another request to openFDA, since every record is cached. An operation beyond the bound gets nothing but
 * the refusal: otherwise each of its lists and joins would need an error of its own.
 */
export class RecordAllowance {
  readonly #maxRecords: number;
  #listed = 0;
  #joined = 0;
  #refusal: GatewayError | undefined;

  constructor(maxRecords: number) {
    this.#maxRecords = maxRecords;
  }

  /** Why the operation is refused; undefined as long as it is within its bounds. */
  get refusal(): GatewayError | undefined {
    return this.#refusal;
  }

  /** Counts records of a list. @throws QUERY_TOO_EXPENSIVE beyond the bound, and from then on. */
  take(records: number): void {
    this.#listed += records;
    if (this.#listed > this.#maxRecords) this.#refuse('in its lists');
    if (this.#refusal) throw this.#refusal;
  }

  /** Counts a join to one record. @throws QUERY_TOO_EXPENSIVE beyond the bound, and from then on. */
  takeJoined(): void {
    this.#joined += 1;
    if (this.#joined > this.#maxRecords) this.#refuse('that are joined one by one');
    if (this.#refusal) throw this.#refusal;
  }

  #refuse(where: string): void {
    this.#refusal ??= new GatewayError(
      'QUERY_TOO_EXPENSIVE',
      `expected an answer of at most ${this.#maxRecords} records ${where}, but got a query for more: ask for less, or in several operations`,
      { maxRecords: this.#maxRecords },
    );
  }
}
