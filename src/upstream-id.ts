import { createHash } from 'node:crypto';

/**
 * Layout of everything that is stored outside the process under a name: keys, leases, channels, files. A store of another format is a clean
 * miss. Format 1 did not name the upstream.
 */
export const storeFormat = 2;

/** Name of the embedded openFDA of the demo: its port differs at each start, its generated records do not. */
export const demoUpstreamId = 'demo';

/**
 * Short name of the openFDA that stored data come from, so that two gateways with different upstreams share neither keys nor files. Two
 * spellings of one URL (case of the host, default port, slash at the end) have one name.
 */
export function upstreamIdOf(openFdaUrl: string): string {
  const { href } = new URL(openFdaUrl);
  return createHash('sha256').update(href.replace(/\/+$/, '')).digest('hex').slice(0, 12);
}
