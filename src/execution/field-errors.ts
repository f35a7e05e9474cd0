import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Path } from 'graphql/jsutils/Path.js';

/** The errors of an execution, without those of fields below a position that an earlier error has made null. */
export class FieldErrors {
  readonly #errors: GraphQLError[] = [];
  readonly #nulled = new Set<Path | undefined>();

  /** `path`: the position that the error makes null; undefined for the whole answer. */
  add(error: GraphQLError, path: Path | undefined): void {
    for (let place = path; place; place = place.prev) if (this.#nulled.has(place)) return;
    if (this.#nulled.has(undefined)) return;
    this.#nulled.add(path);
    this.#errors.push(error);
  }

  beside(data: Record<string, unknown> | null): ExecutionResult {
    return this.#errors.length === 0 ? { data } : { errors: this.#errors, data };
  }
}
