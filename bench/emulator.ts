/**
 * Measures the embedded openFDA: how long a world takes to start, and how long searches and counts take once a field's index stands.
 * `node --max-old-space-size=8192 bench/emulator.ts [records per dataset = 100000] [datasets = 1]`
 */
import { request } from 'node:http';
import type { WireRecord, World } from '../src/emulator/data/world.ts';
import { createSeededRandom } from '../src/emulator/seeded-random.ts';
import { startEmulator } from '../src/emulator/start-emulator.ts';

const PATHS = [
  ...['device/510k', 'device/recall', 'device/event', 'device/pma', 'device/classification', 'drug/event', 'drug/ndc'],
  ...['food/event', 'device/udi', 'other/nsde'],
];
const WORDS =
  'catheter pump balloon infusion stent lead guide wire sterile kit monitor valve graft suture needle laser probe lens'.split(
    ' ',
  );

/** Records of about a kilobyte, like a 510(k): codes, names, dates, a text, an object of lists. */
function* records(count: number, seed: number): Generator<WireRecord> {
  const random = createSeededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T; // never empty here
  const code = (): string => String.fromCharCode(...Array.from({ length: 3 }, () => 65 + Math.floor(random() * 26)));
  const words = (length: number): string => Array.from({ length }, () => pick(WORDS)).join(' ');
  const codes = Array.from({ length: 3000 }, code);
  for (let i = 0; i < count; i += 1) {
    const date = new Date(Date.UTC(1990, 0, 1 + Math.floor(random() * 13_000))).toISOString().slice(0, 10);
    yield {
      k_number: `K${String(i).padStart(6, '0')}`,
      product_code: pick(codes),
      applicant: `${words(2).toUpperCase()}, INC.`,
      decision_date: date,
      date_received: date,
      device_name: words(5),
      statement_or_summary: pick(['Summary', 'Statement', '']),
      advisory_committee_description: pick(['Cardiovascular', 'Orthopedic', 'General Hospital']),
      text: words(60),
      openfda: {
        registration_number: Array.from({ length: 5 }, () => String(3_000_000_000 + Math.floor(random() * 50_000))),
        fei_number: [],
      },
    };
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}

function get(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, (response) => {
      response.on('error', reject).on('end', resolve).resume();
    })
      .on('error', reject)
      .end();
  });
}

const perDataset = Number(process.argv[2] ?? 100_000);
const datasets = Number(process.argv[3] ?? 1);
const world: World = {
  sample: true,
  datasets: PATHS.slice(0, datasets).map((path, seed) => ({
    path,
    lastUpdated: '2026-03-02',
    records: records(perDataset, seed + 1),
  })),
};

const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(2)} GiB`;
const limits = { perMinute: 1e9, perDay: 1e9 };
const { ms: startMs, result: emulator } = await timed(() => startEmulator({ world, limits }));
console.log(
  `${datasets} x ${perDataset} records: started in ${(startMs / 1000).toFixed(1)} s, ${gigabytes(process.memoryUsage().rss)} resident`,
);

const random = createSeededRandom(99);
const number = (): string => `K${String(Math.floor(random() * perDataset)).padStart(6, '0')}`;
const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
const many = (): string =>
  encodeURIComponent(`k_number.exact:(${Array.from({ length: 150 }, () => `"${number()}"`).join(' ')})`);
const cases: readonly (readonly [name: string, query: () => string])[] = [
  ['term (keyword)', () => `search=k_number.exact:%22${number()}%22`],
  ['150 terms', () => `search=${many()}&limit=150`],
  ['term (text)', () => `search=device_name:${word()}`],
  ['phrase', () => `search=device_name:%22${word()}+${word()}%22`],
  ['range (date)', () => `search=decision_date:[${1995 + Math.floor(random() * 20)}-01-01+TO+2020-01-01]`],
  [
    'and, or, not',
    () =>
      `search=device_name:${word()}+AND+(applicant:${word()}+OR+applicant:${word()})+AND+NOT+statement_or_summary:summary`,
  ],
  ['sorted page of 100', () => `search=device_name:${word()}&sort=decision_date:desc&limit=100`],
  ['page of 1000', () => `search=device_name:${word()}&limit=1000`],
  ['count (few values)', () => `search=device_name:${word()}&count=statement_or_summary.exact`],
  ['count (3000 values)', () => `search=device_name:${word()}&count=product_code.exact`],
  ['count (lists, 50000 values)', () => 'count=openfda.registration_number&limit=1000'],
  ['count (all distinct)', () => 'count=k_number.exact&limit=1000'],
  ['count (days)', () => `search=device_name:${word()}&count=decision_date`],
];
for (const [name, query] of cases) {
  const base = `${emulator.url}/${PATHS[0]}.json?`;
  const { ms: firstMs } = await timed(() => get(base + query()));
  const times: number[] = [];
  for (let i = 0; i < 60; i += 1) times.push((await timed(() => get(base + query()))).ms);
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(28)} first ${firstMs.toFixed(0).padStart(6)} ms   median ${at(0.5)} ms   p95 ${at(0.95)} ms`,
  );
}
console.log(`${gigabytes(process.memoryUsage().rss)} resident at the end`);
await emulator.close();
