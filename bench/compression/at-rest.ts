import { performance } from 'node:perf_hooks';
import { createCodecSet } from '../../src/compression/codec-set.ts';
import { createRestCompressor, type RestCompressor } from '../../src/compression/rest-compressor.ts';
import type { Preference } from '../../src/compression/rest-settings.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import { generatedSets, genuineSets, pagesOf, type TextSet } from './text-sets.ts';

// How small texts are stored, by dataset: pages against brotli's best on the same pages, and single records of 1 KB and more, all
// on records that no dictionary has seen. Times are those of this run: read them beside one another, not alone.

const now = () => performance.now();
const codecs = createCodecSet();
const preferences: readonly Preference[] = ['space', 'speed'];

interface Measured {
  readonly bytes: number;
  readonly encodings: string;
  readonly encodeMicros: number;
  readonly decodeMicros: number;
}

async function measure(compressor: RestCompressor, dataset: string, texts: readonly Buffer[]): Promise<Measured> {
  let bytes = 0;
  const encodeMs: number[] = [];
  const decodeMs: number[] = [];
  const encodings = new Set<string>();
  for (const text of texts) {
    const start = now();
    const encoded = await compressor.condense(dataset, text);
    const between = now();
    const back = compressor.decode(dataset, encoded.bytes, encoded.encoding);
    decodeMs.push(now() - between);
    encodeMs.push(between - start);
    if (!back?.equals(text)) throw new Error(`expected ${text.length} bytes of ${dataset} back, but got others`);
    bytes += encoded.bytes.length;
    encodings.add(encoded.encoding.replace(/:[0-9a-f]{8}$/, '+d'));
  }
  const times = { encodeMicros: median(encodeMs) * 1000, decodeMicros: median(decodeMs) * 1000 };
  return { bytes, encodings: [...encodings].join(' '), ...times };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Texts that the compressor tries its methods on, and others to measure with. Of few texts those tried are measured too: no dictionary
 * has seen them either.
 */
function splitForTrials(
  texts: readonly Buffer[],
  trials: number,
): { tried: readonly Buffer[]; measured: readonly Buffer[] } {
  return { tried: texts.slice(0, trials), measured: texts.length > 2 * trials ? texts.slice(trials) : texts };
}

/** Shows the compressor what a cache would have seen, the known half, and lets it train. */
async function prepare(prefer: Preference, { dataset, known }: TextSet): Promise<RestCompressor> {
  const compressor = createRestCompressor({ prefer, now, random: createSeededRandom(7) });
  for (const record of known) compressor.learn(dataset, record);
  await compressor.train(dataset);
  return compressor;
}

function brotliBest(texts: readonly Buffer[]): { bytes: number; encodeMicros: number } {
  const ms: number[] = [];
  let bytes = 0;
  for (const text of texts) {
    const start = now();
    bytes += codecs.brotli.encode(text, { level: 11 }).length;
    ms.push(now() - start);
  }
  return { bytes, encodeMicros: median(ms) * 1000 };
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;
const micros = (value: number): string => value.toFixed(0);

async function report(title: string, sets: readonly TextSet[], perPage: number, maxPages: number): Promise<void> {
  console.log(`\n## ${title}\n`);
  console.log(
    '| dataset | texts | KB each | brotli:11 | us | prefer | stored as | of its size | against brotli:11 | encode us | decode us | |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|');
  for (const set of sets) {
    const pages = splitForTrials(pagesOf(set.unseen, perPage, maxPages), 2);
    const long = set.unseen.filter(({ length }) => length >= 1024).slice(0, 104);
    const records = splitForTrials(long, 4);
    for (const prefer of preferences) {
      const compressor = await prepare(prefer, set);
      for (const text of [...pages.tried, ...records.tried]) await compressor.condense(set.dataset, text);
      // Few texts are tried again and again, so that what is timed below is storing alone.
      for (const few of [pages.tried, records.tried].filter(({ length }) => length < 4)) {
        for (let time = 0; time < 4; time += 1) for (const text of few) await compressor.condense(set.dataset, text);
      }
      const bound = prefer === 'space' ? 1.03 : 1.15;
      await reportTexts(compressor, prefer, set.dataset, 'page', pages.measured, bound);
      await reportTexts(compressor, prefer, set.dataset, 'record', records.measured);
    }
  }
}

async function reportTexts(
  compressor: RestCompressor,
  prefer: Preference,
  dataset: string,
  what: string,
  texts: readonly Buffer[],
  bound?: number,
): Promise<void> {
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  if (total / texts.length < 1024 || texts.length === 0) return;
  const best = brotliBest(texts);
  const { bytes, encodings, encodeMicros, decodeMicros } = await measure(compressor, dataset, texts);
  const reached = bound === undefined ? bytes / total <= 0.35 : bytes / best.bytes <= bound;
  const cells = [
    ...[
      dataset,
      `${texts.length} x ${what}`,
      (total / texts.length / 1024).toFixed(1),
      percent(best.bytes, total),
      micros(best.encodeMicros),
    ],
    ...[prefer, encodings, percent(bytes, total), (bytes / best.bytes).toFixed(2)],
    ...[micros(encodeMicros), micros(decodeMicros), reached ? 'reached' : 'MISSED'],
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

console.log('Bounds: pages at most 1.03 (space) or 1.15 (speed) of brotli:11; records of 1 KB and more at most 35 %.');
console.log('+d: with a dictionary. Times are medians. Sizes include the envelope of 16 bytes.');
// `generated` or `genuine` as an argument runs that part alone.
const [part] = process.argv.slice(2);
if (part !== 'genuine') {
  const generated = await generatedSets(1200, 8_000_000);
  await report('Generated records, pages of 100', generated, 100, 5);
  await report('Generated records, pages of 20', generated, 20, 12);
}
if (part !== 'generated') {
  const genuine = genuineSets(new URL('../../../shared/openfda/samples/', import.meta.url));
  if (genuine) await report('Genuine records, one page', genuine, 1000, 1);
  else console.log('\nGenuine records: skipped, there is no ../shared/openfda/samples beside the repository.');
}
