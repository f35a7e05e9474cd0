import { seededRandom } from './seeded-random.ts';

/** Requests in order, as numbers of keys, with the size and the cost of each key. */
export interface Trace {
  readonly name: TraceName;
  readonly requests: Int32Array;
  readonly bytes: Float64Array;
  readonly weight: Float64Array;
  /** The bytes of all popular keys together, of which a cache holds a share. */
  readonly workingSetBytes: number;
}

export const traceNames = ['zipf', 'zipf with page scans', 'shifting popularity'] as const;
export type TraceName = (typeof traceNames)[number];

export interface TraceOptions {
  readonly name: TraceName;
  readonly seed: number;
  readonly requests: number;
}

const POPULAR_KEYS = 100_000;
const SCANNED_KEYS = 100_000;
const EXPONENT = 0.9;
const COSTS = [1, 3, 10] as const;
const MIN_BYTES = 1024;
const MAX_BYTES = 200 * 1024;
const MEDIAN_BYTES = 12 * 1024;
const SIGMA = 1.1;
const SCAN_LENGTH = 2000;
const SCAN_EVERY = 8000;
const SHIFT_EVERY = 50_000;
const SHIFTED_SHARE = 0.3;

/**
 * A seeded trace over 100,000 keys drawn by Zipf 0.9: as it is; with every fifth request out of page scans (2,000 keys in a row, from
 * 100,000 others, that come round once); or with 30 % of the ranks given to other keys every 50,000 requests.
 */
export function createTrace(options: TraceOptions): Trace {
  const random = seededRandom(options.seed);
  const keys = POPULAR_KEYS + SCANNED_KEYS;
  const bytes = Float64Array.from({ length: keys }, () => lognormalBytes(random));
  const weight = Float64Array.from({ length: keys }, () => COSTS[Math.floor(random() * COSTS.length)] ?? 1);
  const requests = drawRequests(options, random);
  const workingSetBytes = bytes.subarray(0, POPULAR_KEYS).reduce((sum, size) => sum + size, 0);
  return { name: options.name, requests, bytes, weight, workingSetBytes };
}

function drawRequests(options: TraceOptions, random: () => number): Int32Array {
  const rank = zipfRanks(random);
  const keyOfRank = Int32Array.from({ length: POPULAR_KEYS }, (_, index) => index);
  shuffle(keyOfRank, POPULAR_KEYS, random);
  const requests = new Int32Array(options.requests);
  let scanned = 0;
  for (let at = 0; at < requests.length; at += 1) {
    if (options.name === 'shifting popularity' && at > 0 && at % SHIFT_EVERY === 0) shift(keyOfRank, random);
    const scanning = options.name === 'zipf with page scans' && at % (SCAN_EVERY + SCAN_LENGTH) >= SCAN_EVERY;
    requests[at] = scanning ? POPULAR_KEYS + (scanned++ % SCANNED_KEYS) : (keyOfRank[rank()] ?? 0);
  }
  return requests;
}

function zipfRanks(random: () => number): () => number {
  const cumulative = new Float64Array(POPULAR_KEYS);
  let sum = 0;
  for (let rank = 0; rank < POPULAR_KEYS; rank += 1) {
    sum += 1 / (rank + 1) ** EXPONENT;
    cumulative[rank] = sum;
  }
  return () => {
    const target = random() * sum;
    let low = 0;
    let high = POPULAR_KEYS - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulative[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function lognormalBytes(random: () => number): number {
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const size = Math.round(MEDIAN_BYTES * Math.exp(SIGMA * normal));
    if (size >= MIN_BYTES && size <= MAX_BYTES) return size;
  }
}

/** Gives a random 30 % of the ranks, whatever their height, each other's keys. */
function shift(keyOfRank: Int32Array, random: () => number): void {
  const ranks = Int32Array.from(keyOfRank.keys());
  const count = Math.floor(keyOfRank.length * SHIFTED_SHARE);
  shuffle(ranks, count, random);
  const first = keyOfRank[ranks[0] ?? 0] ?? 0;
  for (let at = 0; at < count - 1; at += 1) keyOfRank[ranks[at] ?? 0] = keyOfRank[ranks[at + 1] ?? 0] ?? 0;
  keyOfRank[ranks[count - 1] ?? 0] = first;
}

/** Draws the first `count` elements at random from all. */
function shuffle(cells: Int32Array, count: number, random: () => number): void {
  for (let at = 0; at < count; at += 1) {
    const other = at + Math.floor(random() * (cells.length - at));
    const cell = cells[at] ?? 0;
    cells[at] = cells[other] ?? 0;
    cells[other] = cell;
  }
}
