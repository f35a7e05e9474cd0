/** Every code the gateway itself puts into `extensions.code`, what it means, and whether asking again can help. */
export const errorCodes = {
  BAD_USER_INPUT: { retry: false, meaning: 'An argument has a value that openFDA cannot be asked for.' },
  UPSTREAM_UNAVAILABLE: { retry: true, meaning: 'openFDA cannot be reached, and nothing fresh enough is cached.' },
  UPSTREAM_TIMEOUT: { retry: true, meaning: 'openFDA did not answer within the time allowed.' },
  UPSTREAM_RATE_LIMITED: { retry: true, meaning: 'The request budget for openFDA is spent; see retryAfterSeconds.' },
  UPSTREAM_ERROR: { retry: true, meaning: 'openFDA answered with something that is no answer.' },
  NOT_IN_CACHE: { retry: false, meaning: 'The request allowed only cached answers, and there is none.' },
  QUERY_TOO_EXPENSIVE: {
    retry: false,
    meaning: 'The operation would need more requests to openFDA, or hold more records, than is allowed.',
  },
  JOBS_UNAVAILABLE: { retry: true, meaning: 'The store of the jobs cannot be reached.' },
  CANCELLED: {
    retry: true,
    meaning: 'The caller left, or the gateway stops: the operation was given up. openFDA is not at fault.',
  },
  UNAUTHENTICATED: { retry: false, meaning: 'The operation needs the admin token, and none was sent.' },
  FORBIDDEN: { retry: false, meaning: 'The token sent does not permit the operation.' },
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** An error that callers may see: its message is safe to show and its code is stable. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: ErrorCode;
  /** What GraphQL reports beside the message. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.extensions = { code, ...details };
  }
}

/** The outcome of work that was given up. It is never a failure of openFDA: nothing may be concluded from it. */
export function cancelled(cause?: unknown): GatewayError {
  return new GatewayError('CANCELLED', 'The operation was cancelled', {}, cause);
}

export function isCancelled(error: unknown): boolean {
  return error instanceof GatewayError && error.code === 'CANCELLED';
}

/**
 * The outcome of a request to openFDA whose time passed while it waited for a place in the gateway. Its caller sees a timeout; it is no failure
 * of openFDA, so nothing may be concluded from it.
 */
export function noPlaceInTime(dataset: string, cause?: unknown): GatewayError {
  const message = `The gateway had no free place to ask openFDA in time (${dataset})`;
  return new GatewayError('UPSTREAM_TIMEOUT', message, { dataset, waiting: true }, cause);
}

export function isWaiting(error: unknown): boolean {
  return error instanceof GatewayError && error.extensions.waiting === true;
}

/** The error of an argument: says where it stands, what was expected and what came. */
export function badInput(argument: string, expected: string, got: string): GatewayError {
  return new GatewayError('BAD_USER_INPUT', `${argument}: expected ${expected}, but got ${got}`, { argument });
}
