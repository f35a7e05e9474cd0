/** An error as openFDA answers it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: string | undefined;

  constructor(status: number, code: string, message: string, details?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }

  /** The body of the answer. */
  body(): unknown {
    return {
      error: {
        code: this.code,
        message: this.message,
        ...(this.details === undefined ? {} : { details: this.details }),
      },
    };
  }
}

/** Where messages repeat what was sent, it is escaped. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export const badRequest = (message: string): ApiError => new ApiError(400, 'BAD_REQUEST', message);
export const noMatches = (): ApiError => new ApiError(404, 'NOT_FOUND', 'No matches found!');
export const nothingToCount = (): ApiError => new ApiError(404, 'NOT_FOUND', 'Nothing to count');
export const cannotSearch = (details: string): ApiError =>
  new ApiError(500, 'SERVER_ERROR', 'Check your request and try again', details);
export const keyInvalid = (): ApiError =>
  new ApiError(403, 'API_KEY_INVALID', 'An invalid api_key was supplied. Get one at https://api.fda.gov:443');
export const overRateLimit = (): ApiError =>
  new ApiError(
    429,
    'OVER_RATE_LIMIT',
    'You have exceeded your rate limit. Try again later or contact us at https://api.fda.gov:443/contact/ for assistance',
  );
