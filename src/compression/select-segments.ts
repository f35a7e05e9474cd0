/** How many bytes make a word. */
const wordBytes = 8;
const tableBits = 20;
/** Work between two breaths, in words: about a millisecond. */
const stride = 1 << 15;

export interface SelectSegmentsOptions {
  readonly maxBytes: number;
  /** Length of the segments chosen from. @default 1024 */
  readonly segmentBytes?: number;
  /** Lets others run; awaited every millisecond or so. */
  readonly breathe: () => Promise<void>;
}

/**
 * Dictionary content that covers the words occurring in most samples: the COVER algorithm (Liao, Petri, Moffat, Wirth:
 * "Effective Construction of Relative Lempel-Ziv Dictionaries", 2016) with hashed words, as zstd's fast trainer has it. The
 * samples are cut into epochs. Each epoch in turn gives the segment whose words count most; words that are covered no longer count. The
 * best segments stand last, at the smallest offsets, so any tail of the content is a good smaller dictionary.
 */
export async function selectSegments(samples: readonly Uint8Array[], options: SelectSegmentsOptions): Promise<Buffer> {
  const { maxBytes, segmentBytes = 1024, breathe } = options;
  const data = Buffer.concat(samples);
  if (data.length <= maxBytes) return data;
  const words = await hashWords(data, breathe);
  const weights = await countSamples(samples, words, breathe);

  const perSegment = segmentBytes - wordBytes + 1;
  const wished = Math.max(1, Math.floor(maxBytes / segmentBytes / 4));
  const epochWords = Math.max(Math.ceil(words.length / wished), perSegment * 10);
  const epochs = Math.ceil(words.length / epochWords);

  const content = Buffer.alloc(maxBytes);
  const seen = new Uint16Array(weights.length);
  let room = maxBytes;
  let barren = 0;
  let sinceBreath = 0;
  for (let epoch = 0; room >= wordBytes && barren < epochs; epoch = (epoch + 1) % epochs) {
    const from = epoch * epochWords;
    const to = Math.min(words.length, from + epochWords);
    const segment = bestSegment(words, weights, seen, from, to, perSegment);
    sinceBreath += to - from;
    if (sinceBreath >= stride) {
      sinceBreath = 0;
      await breathe();
    }
    if (!segment) {
      barren += 1;
      continue;
    }
    barren = 0;
    for (let at = segment.from; at < segment.to; at += 1) weights[words[at] ?? 0] = 0;
    const length = Math.min(segment.to - segment.from + wordBytes - 1, room);
    room -= length;
    data.copy(content, room, segment.from, segment.from + length);
  }
  return Buffer.from(content.subarray(room));
}

async function hashWords(data: Buffer, breathe: () => Promise<void>): Promise<Uint32Array> {
  const words = new Uint32Array(Math.max(0, data.length - wordBytes + 1));
  for (let at = 0; at < words.length; at += 1) {
    const mixed = Math.imul(data.readUInt32LE(at), 0x9e3779b1) ^ Math.imul(data.readUInt32LE(at + 4), 0x85ebca77);
    words[at] = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) >>> (32 - tableBits);
    if (at % stride === stride - 1) await breathe();
  }
  return words;
}

/** In how many samples each word occurs; 0 for words of one sample alone, which are of no use to others. */
async function countSamples(
  samples: readonly Uint8Array[],
  words: Uint32Array,
  breathe: () => Promise<void>,
): Promise<Uint32Array> {
  const counts = new Uint32Array(1 << tableBits);
  const lastSeenIn = new Int32Array(counts.length).fill(-1);
  let at = 0;
  let breathedAt = 0;
  for (const [index, sample] of samples.entries()) {
    for (const end = Math.min(at + sample.byteLength, words.length); at < end; at += 1) {
      const word = words[at] ?? 0;
      if (lastSeenIn[word] === index) continue;
      lastSeenIn[word] = index;
      counts[word] = (counts[word] ?? 0) + 1;
    }
    if (at - breathedAt >= stride) {
      breathedAt = at;
      await breathe();
    }
  }
  if (samples.length === 1) return counts;
  for (let word = 0; word < counts.length; word += 1) if (counts[word] === 1) counts[word] = 0;
  return counts;
}

/** The stretch of at most `length` words, within an epoch, whose different words weigh most; undefined where all weigh nothing. */
function bestSegment(
  words: Uint32Array,
  weights: Uint32Array,
  seen: Uint16Array,
  from: number,
  to: number,
  length: number,
): { from: number; to: number } | undefined {
  let weight = 0;
  let start = from;
  let best = { weight: 0, from, to: from };
  for (let end = from; end < to; end += 1) {
    const word = words[end] ?? 0;
    const times = seen[word] ?? 0;
    if (times === 0) weight += weights[word] ?? 0;
    seen[word] = times + 1;
    if (end - start >= length) {
      const leaving = words[start] ?? 0;
      const left = (seen[leaving] ?? 1) - 1;
      seen[leaving] = left;
      if (left === 0) weight -= weights[leaving] ?? 0;
      start += 1;
    }
    if (weight > best.weight) best = { weight, from: start, to: end + 1 };
  }
  for (let at = start; at < to; at += 1) seen[words[at] ?? 0] = 0;
  if (best.weight === 0) return undefined;
  while ((weights[words[best.from] ?? 0] ?? 0) === 0) best.from += 1;
  while ((weights[words[best.to - 1] ?? 0] ?? 0) === 0) best.to -= 1;
  return best;
}
