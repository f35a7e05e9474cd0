import type { CacheEntry } from '../../src/cache/cache-entry.ts';
import type { PolicyName } from '../../src/cache/eviction/eviction-policy.ts';
import { InvalidationMarks } from '../../src/cache/invalidation-marks.ts';
import { MemoryTier } from '../../src/cache/memory-tier.ts';
import { seededRandom } from './seeded-random.ts';

/** A cache under measurement: what a competitor is wrapped in. */
export interface SpeedSubject {
  readonly name: string;
  readonly get: (key: string) => unknown;
  readonly set: (key: string, entry: CacheEntry) => unknown;
}

export interface SpeedResult {
  readonly name: string;
  readonly hitsPerSecond: number;
  readonly putsPerSecond: number;
}

const HELD = 10_000;
const VALUE_BYTES = 2048;
const SECONDS = 1.5;
const BATCH = 1000;

/** The bound in bytes within which about 10,000 entries of 2 KB fit. */
export const speedBound = HELD * (VALUE_BYTES + 1000);

export function createMemorySubject(policy: PolicyName): SpeedSubject {
  const tier = new MemoryTier({ maxBytes: speedBound, policy, marks: new InvalidationMarks(), now: Date.now });
  return { name: `memory tier, ${policy}`, get: (key) => tier.get(key), set: (key, entry) => tier.set(key, entry) };
}

/** Hits on 8,000 entries drawn at random, and puts of new keys into a full cache, for a second and a half of its time each. */
export async function measureSpeed(subject: SpeedSubject): Promise<SpeedResult> {
  const random = seededRandom(3);
  const held = Array.from({ length: 8000 }, (_, n) => keyOf(n));
  for (const [n, key] of held.entries()) await subject.set(key, entryOf(n));
  const drawn = Array.from({ length: 100_000 }, () => held[Math.floor(random() * held.length)] ?? '');
  let found = 0;
  const hitsPerSecond = await perSecond(async (n) => {
    for (let at = n; at < n + BATCH; at += 1) {
      const got = subject.get(drawn[at % drawn.length] ?? '');
      if ((got instanceof Promise ? await got : got) !== undefined) found += 1;
    }
  });
  if (found === 0) throw new Error(`${subject.name}: no hit`);
  const fresh = Array.from({ length: 400_000 }, (_, n) => keyOf(100_000 + n));
  const entries = Array.from({ length: 1000 }, (_, n) => entryOf(n));
  const [first] = entries;
  if (first === undefined) throw new Error('no entries');
  for (const key of fresh.slice(0, HELD * 2)) await subject.set(key, first);
  const putsPerSecond = await perSecond(async (n) => {
    for (let at = n; at < n + BATCH; at += 1) {
      const done = subject.set(fresh[at % fresh.length] ?? '', entries[at % entries.length] ?? first);
      if (done instanceof Promise) await done;
    }
  });
  return { name: subject.name, hitsPerSecond, putsPerSecond };
}

/** By the thread's own time, so that what else the machine does is not counted against a cache. */
async function perSecond(batch: (n: number) => Promise<void>): Promise<number> {
  for (let n = 0; n < 50 * BATCH; n += BATCH) await batch(n);
  const began = busySeconds();
  let done = 0;
  while (busySeconds() - began < SECONDS) {
    await batch(done + 50 * BATCH);
    done += BATCH;
  }
  return done / (busySeconds() - began);
}

function busySeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

function keyOf(n: number): string {
  return `device/510k?search=k_number:"K${n}"&limit=100`;
}

function entryOf(n: number): CacheEntry {
  return {
    bytes: Buffer.alloc(VALUE_BYTES, n),
    encoding: 'identity',
    tags: ['device/510k'],
    version: 1,
    fetchedAt: 0,
    cost: { requests: 1 + (n % 3), ms: 300 },
    negative: false,
    digest: `digest ${n}`,
    keepUntil: Number.MAX_SAFE_INTEGER,
  };
}
