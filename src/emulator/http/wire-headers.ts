/** What both openFDA's server and the gateway in front of it put on an answer. */
export interface RequestIds {
  readonly umbrella: string;
  readonly vcap: string;
}

const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' };

/** Identifiers that the gateway gives a request. */
export function createRequestIds(random: () => number): RequestIds {
  const digits = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
  const hex = (length: number): string => digits('0123456789abcdef', length);
  return {
    umbrella: digits('0123456789abcdefghijklmnopqrstuv', 20),
    vcap: `${hex(8)}-${hex(4)}-4${hex(3)}-${digits('89ab', 1)}${hex(3)}-${hex(12)}`,
  };
}

/** Headers of an answer that openFDA's own server made. */
export function serverHeaders(ids: RequestIds, allowance: { readonly limit: number; readonly remaining: number }) {
  return {
    ...CORS,
    age: '0',
    'cache-control': 'no-cache, no-store, must-revalidate',
    'content-security-policy': "default-src 'none'",
    'strict-transport-security': ['max-age=31536000;', 'max-age=31536000; preload'],
    via: 'https/1.1 api-umbrella (ApacheTrafficServer [cMsSf ])',
    'x-api-umbrella-request-id': ids.umbrella,
    'x-cache': 'MISS',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'deny',
    'x-ratelimit-limit': String(allowance.limit),
    'x-ratelimit-remaining': String(allowance.remaining),
    'x-vcap-request-id': ids.vcap,
    'x-xss-protection': '1; mode=block',
  };
}

/** Headers of an answer that the gateway gave by itself: for a wrong key, or a spent allowance. */
export function gatewayHeaders(ids: RequestIds) {
  return {
    'access-control-allow-origin': '*',
    'content-type': 'application/json',
    'strict-transport-security': 'max-age=31536000; preload',
    'x-api-umbrella-request-id': ids.umbrella,
    'x-cache': 'MISS',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-vcap-request-id': ids.vcap,
    'x-xss-protection': '1; mode=block',
  };
}

/** What a browser is told before it asks. */
export const PREFLIGHT_HEADERS = {
  ...CORS,
  'access-control-allow-methods': 'GET,HEAD',
  'access-control-allow-headers': 'X-Requested-With, Authorization, Content-Type, Upgrade-Insecure-Requests',
  'access-control-max-age': '3600',
  'content-length': '0',
};
