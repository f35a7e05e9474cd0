import { GatewayError } from '../errors.ts';

/** What openFDA's status page says of the date of one index. */
export interface StatusEntry {
  /** FDA's own name of the index: `deviceclearance`. */
  readonly endpoint: string;
  readonly lastUpdated: string;
}

/**
 * Reads the body of `/status`. Entries without a name or a date are left out, since the page is not documented; a body that
 * is no list at all is an UPSTREAM_ERROR.
 */
export function readStatusPage(body: unknown): StatusEntry[] {
  if (!Array.isArray(body)) throw new GatewayError('UPSTREAM_ERROR', 'openFDA sent a status page that is no list');
  return body.flatMap((entry: unknown) => {
    const { endpoint, last_updated: lastUpdated } = (entry ?? {}) as Record<string, unknown>;
    return typeof endpoint === 'string' && typeof lastUpdated === 'string' ? [{ endpoint, lastUpdated }] : [];
  });
}
