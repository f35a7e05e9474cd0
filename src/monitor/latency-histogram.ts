/** A stretch of the histogram that holds something: times from `fromMs` up to, and without, `toMs`. */
export interface LatencyBucket {
  readonly fromMs: number;
  readonly toMs: number;
  readonly count: number;
}

const subBits = 3;
const perOctave = 1 << subBits;
/** Some 36 minutes; what takes longer counts as this, but for the maximum. */
const maxMicros = 2 ** 31 - 1;
const bucketCount = bucketOf(maxMicros) + 1;

/**
 * How long things took, in buckets that are as much wider as their times are longer (HdrHistogram's log-linear scheme, Tene): 8 to each
 * doubling of microseconds, so that a time is told within 6.25 %, or half a microsecond. At most 232 buckets; only the octaves between
 * the least and the greatest time take memory. The maximum is exact.
 */
export class LatencyHistogram {
  #counts = new Float64Array(0);
  /** The bucket that `#counts` begins with. */
  #base = 0;
  count = 0;
  maxMs = 0;
  /** All times together. */
  totalMs = 0;

  add(ms: number): void {
    const bucket = bucketOf(ms * 1000);
    let place = bucket - this.#base;
    if (place < 0 || place >= this.#counts.length) {
      this.#cover(bucket, bucket);
      place = bucket - this.#base;
    }
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    this.count += 1;
    this.totalMs += ms;
    if (ms > this.maxMs) this.maxMs = ms;
  }

  merge(other: LatencyHistogram): void {
    if (other.count === 0) return;
    for (const [bucket, count] of other.entries()) this.#addTo(bucket, count);
    this.totalMs += other.totalMs;
    this.maxMs = Math.max(this.maxMs, other.maxMs);
  }

  /** The time that this share of all did not exceed, in ms; undefined where there is none. */
  quantile(share: number): number | undefined {
    if (this.count === 0) return undefined;
    const rank = Math.max(1, Math.ceil(share * this.count));
    let seen = 0;
    for (const [bucket, count] of this.entries()) {
      seen += count;
      if (seen >= rank) return Math.min(this.maxMs, (lowerMs(bucket) + lowerMs(bucket + 1)) / 2);
    }
    return this.maxMs;
  }

  buckets(): LatencyBucket[] {
    return this.entries().map(([bucket, count]) => ({ fromMs: lowerMs(bucket), toMs: lowerMs(bucket + 1), count }));
  }

  /** The buckets that hold something, by number. */
  entries(): [bucket: number, count: number][] {
    const held: [number, number][] = [];
    this.#counts.forEach((count, place) => {
      if (count > 0) held.push([this.#base + place, count]);
    });
    return held;
  }

  /** Takes in what another told of itself. What is no bucket is left out. */
  restore(entries: readonly (readonly [bucket: number, count: number])[], totalMs: number, maxMs: number): void {
    for (const [bucket, count] of entries) {
      if (Number.isInteger(bucket) && bucket >= 0 && bucket < bucketCount && count > 0) this.#addTo(bucket, count);
    }
    this.totalMs += totalMs;
    this.maxMs = Math.max(this.maxMs, maxMs);
  }

  #addTo(bucket: number, count: number): void {
    this.#cover(bucket, bucket);
    const place = bucket - this.#base;
    this.#counts[place] = (this.#counts[place] ?? 0) + count;
    this.count += count;
  }

  /** Makes room for the buckets, in whole octaves. */
  #cover(first: number, last: number): void {
    const end = this.#base + this.#counts.length;
    if (this.#counts.length > 0 && first >= this.#base && last < end) return;
    const from = first - (first % perOctave);
    const to = last - (last % perOctave) + perOctave;
    const [base, limit] = this.#counts.length === 0 ? [from, to] : [Math.min(this.#base, from), Math.max(end, to)];
    const counts = new Float64Array(limit - base);
    counts.set(this.#counts, this.#counts.length === 0 ? 0 : this.#base - base);
    this.#counts = counts;
    this.#base = base;
  }
}

function bucketOf(micros: number): number {
  const whole = micros > 0 ? Math.floor(Math.min(maxMicros, micros)) : 0;
  if (whole < perOctave) return whole;
  const octave = 31 - Math.clz32(whole);
  return (octave - subBits + 1) * perOctave + ((whole >>> (octave - subBits)) & (perOctave - 1));
}

/** The least time of a bucket. */
function lowerMs(bucket: number): number {
  if (bucket < perOctave) return bucket / 1000;
  const octave = Math.floor(bucket / perOctave) + subBits - 1;
  return ((perOctave + (bucket % perOctave)) * 2 ** (octave - subBits)) / 1000;
}
