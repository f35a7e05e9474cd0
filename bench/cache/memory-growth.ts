import { InvalidationMarks } from '../../src/cache/invalidation-marks.ts';
import { MemoryTier } from '../../src/cache/memory-tier.ts';
import { seededRandom } from './seeded-random.ts';

// A process of its own: puts a million entries of mixed sizes into a memory tier and prints how it grew, as JSON. With `hits`, two entries out of
// 60,000 favourites are asked for between puts, and stored where they are missing.
const MIB = 2 ** 20;
const maxBytes = 256 * MIB;
const inserts = 1_000_000;
const favourites = 60_000;
const [, , medianBytes = '12288', way = 'inserts'] = process.argv;

const random = seededRandom(5);
const block = Buffer.alloc(300_000, 1);
const sizes = Int32Array.from({ length: 4096 }, () => {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.min(200 * 1024, Math.max(100, Math.round(Number(medianBytes) * Math.exp(1.1 * normal))));
});
const tier = new MemoryTier({ maxBytes, policy: 'adaptive', marks: new InvalidationMarks(), now: Date.now });
function store(key: string, n: number): void {
  const size = sizes[n % sizes.length] ?? 0;
  tier.set(key, {
    bytes: block.subarray(n % 1000, (n % 1000) + size),
    encoding: 'identity',
    tags: ['device/510k'],
    version: n + 1,
    fetchedAt: 1,
    cost: { requests: 1 + (n % 3), ms: 300 },
    negative: false,
    digest: `digest of ${n}`,
    keepUntil: Number.MAX_SAFE_INTEGER,
  });
}

function ask(favourite: number): void {
  const key = `device/510k?search=product_code:"P${favourite}"&limit=100`;
  if (tier.get(key) === undefined) store(key, favourite);
}

const before = process.memoryUsage();
let peak = 0;
for (let n = 0; n < inserts; n += 1) {
  store(`device/510k?search=k_number:"K${Math.floor(random() * 1e9)}"&limit=100&skip=${n}`, n);
  if (way === 'hits') for (let time = 0; time < 2; time += 1) ask(Math.floor(favourites * random() ** 3));
  // Every thousandth time other work gets a turn, as it does between the requests of a server.
  if (n % 1000 === 0) {
    await new Promise(setImmediate);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
}
const rss = process.memoryUsage.rss();
globalThis.gc?.();
const after = process.memoryUsage();
const { entries, bytes, hits, misses } = tier.stats();
const held = after.heapUsed + after.external - before.heapUsed - before.external;
console.log(
  JSON.stringify({
    medianBytes: Number(medianBytes),
    way,
    hitRatio: Number((hits / Math.max(1, hits + misses)).toFixed(2)),
    entries,
    accountedMib: Math.round((bytes ?? 0) / MIB),
    heapMib: Math.round(held / MIB),
    heapToBound: Number((held / maxBytes).toFixed(3)),
    residentGrowthToBound: Number(((rss - before.rss) / maxBytes).toFixed(3)),
    peakToBound: Number(((peak - before.rss) / maxBytes).toFixed(3)),
  }),
);
