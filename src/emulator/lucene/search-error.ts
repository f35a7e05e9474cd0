/** A search that the index refuses: told to the caller as status 500 with `[type] type: reason` in its details. */
export class SearchError extends Error {
  readonly type: string;

  constructor(type: string, reason: string) {
    super(`[${type}] ${reason}`);
    this.type = type;
  }
}

/** The text has characters that are no token: an unclosed quote, a stray bracket, an opened regular expression. */
export const lexicalError = (reason: string): SearchError =>
  new SearchError('token_mgr_error', `token_mgr_error: ${reason}`);

/** The tokens do not make a query. */
export const parseError = (reason: string): SearchError =>
  new SearchError('parse_exception', `parse_exception: ${reason}`);

/** A request the index cannot execute: counting or sorting on analysed text, a cursor of another sort. */
export const illegalArgument = (reason: string): SearchError => new SearchError('illegal_argument_exception', reason);
