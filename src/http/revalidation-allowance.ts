/** How many requests to openFDA callers may force, beyond those that freshness needs. */
export interface Allowance {
  /** How many a client may force now. */
  left(client: string): number;
  /** Takes one; false where there is none left, for the client or for all together. */
  take(client: string): boolean;
  /** `RateLimit-Policy` and `RateLimit` for the client, as a flat list of names and values. */
  headers(client: string): string[];
}

export interface AllowanceOptions {
  readonly now: () => number;
  /** How many a client may force at once. @default 60 */
  readonly perClient?: number;
  /** After how long a client gets one back. @default 10 s */
  readonly refillMs?: number;
  /** How many all clients together may force at once. @default 120 */
  readonly together?: number;
  /** After how long all together get one back. @default 7 min: with what can be forced at once, less than a third of the day's requests without a key */
  readonly togetherRefillMs?: number;
  /** How many clients are remembered; the one longest unseen is forgotten first. @default 10000 */
  readonly maxClients?: number;
}

interface Bucket {
  level: number;
  filledAt: number;
}

/**
 * A token bucket for each client and one for all, so that strangers cannot burn the quota with request headers. Headers are
 * those of draft-ietf-httpapi-ratelimit-headers-10.
 */
export function createAllowance({
  now,
  perClient = 60,
  refillMs = 10_000,
  together = 2 * perClient,
  togetherRefillMs = 420_000,
  maxClients = 10_000,
}: AllowanceOptions): Allowance {
  const buckets = new Map<string, Bucket>();
  const all: Bucket = { level: together, filledAt: now() };
  const policy = `"revalidation";q=${perClient};w=${Math.ceil((perClient * refillMs) / 1000)}`;

  function fill(bucket: Bucket, capacity: number, everyMs: number): Bucket {
    const at = now();
    // A clock that was set back refills nothing, and does not stop the refilling either.
    const gained = Math.max(0, at - bucket.filledAt) / everyMs;
    bucket.level = Math.min(capacity, bucket.level + gained);
    bucket.filledAt = at;
    return bucket;
  }

  function levelOf(client: string): number {
    const bucket = buckets.get(client);
    return bucket ? fill(bucket, perClient, refillMs).level : perClient;
  }

  function left(client: string): number {
    return Math.floor(Math.min(levelOf(client), fill(all, together, togetherRefillMs).level));
  }

  return {
    left,
    take(client) {
      if (left(client) < 1) return false;
      const bucket = buckets.get(client) ?? { level: perClient, filledAt: now() };
      buckets.delete(client);
      buckets.set(client, bucket);
      bucket.level -= 1;
      all.level -= 1;
      for (const longestUnseen of buckets.keys()) {
        if (buckets.size <= maxClients) break;
        buckets.delete(longestUnseen);
      }
      return true;
    },
    headers(client) {
      const remaining = left(client);
      const wait = levelOf(client) < all.level ? refillMs : togetherRefillMs;
      const reset = remaining >= perClient ? '' : `;t=${Math.ceil(wait / 1000)}`;
      return ['ratelimit-policy', policy, 'ratelimit', `"revalidation";r=${remaining}${reset}`];
    },
  };
}

/** Who a caller is, as far as allowances go: an IPv4 address, or the /64 network of an IPv6 address. */
export function clientOf(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const behind = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - groups.length - behind.length }, () => '0');
  return `${[...groups, ...zeros, ...behind].slice(0, 4).join(':')}::/64`;
}
