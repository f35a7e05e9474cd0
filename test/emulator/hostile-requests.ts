import { expect } from 'vitest';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import { startEmulator } from '../../src/emulator/start-emulator.ts';
import { fetchPlainly } from './fetch-plainly.ts';
import { makeClearances } from './oracle-world.ts';
import { smallWorld } from './small-world.ts';

const PIECES = [
  ...[
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ':',
    '*',
    '\\',
    '/',
    '+',
    '-',
    '>',
    '<',
    '=',
    '&',
    '%',
    ' ',
    ',',
    '.',
    '_',
    '@',
  ],
  ...[
    'AND',
    'OR',
    'NOT',
    'TO',
    '&&',
    'a',
    '0',
    '_exists_',
    '_missing_',
    'decision_date',
    'device_name',
    'device_name.exact',
    'now',
    '*:*',
  ],
  ...['openfda', 'parts.count', 'nothing', 'É', '漢', '💊', '\u0000', '\n', ';', '!', '~', '^', '|', '`', '#', '?'],
];
const NAMES = [
  'search',
  'count',
  'limit',
  'skip',
  'sort',
  'search_after',
  'api_key',
  'search[]',
  'x',
  'constructor',
  '__proto__',
];
const PATHS = [
  '/device/510k.json',
  '/drug/event.json',
  '/food/enforcement.json',
  '/status',
  '/download.json',
  '/',
  '/x',
  '/%',
  '/device/510k',
];
const STATUSES = new Set([200, 304, 400, 403, 404, 500]);

/** Sends malformed requests: each is answered, in a form that openFDA has, and the server goes on. */
export async function sendHostileRequests(count: number, seed: number): Promise<void> {
  const random = createSeededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = (from: readonly string[]): string => from[below(from.length)] ?? '';
  const soup = (): string => Array.from({ length: below(14) }, () => pick(PIECES)).join(random() < 0.5 ? '' : ' ');
  const value = (name: string): string => {
    if (name === 'limit' || name === 'skip')
      return pick(['0', '1', '-1', '1e3', '1000', '1001', '25001', '', ' 5', '99999999999', 'x']);
    if (name === 'sort') return random() < 0.5 ? `${pick(PIECES)}:${pick(['asc', 'desc', 'up', ''])}` : soup();
    if (name === 'search_after') return random() < 0.5 ? `0=${soup()};1=${soup()}` : soup();
    return soup();
  };
  const encode = (text: string): string => (random() < 0.9 ? encodeURIComponent(text) : text.replace(/[^!-~]|#/g, '+'));

  const emulator = await startEmulator({
    world: smallWorld({ 'device/510k': makeClearances(60, seed) }),
    limits: { perMinute: 1e9, perDay: 1e9 },
  });
  try {
    for (let i = 0; i < count; i += 50) {
      const requests = Array.from({ length: Math.min(50, count - i) }, () => {
        const pairs = Array.from({ length: below(4) }, () => {
          const name = pick(NAMES);
          return `${encode(name)}=${encode(value(name))}`;
        });
        return `${random() < 0.8 ? PATHS[0] : pick(PATHS)}?${pairs.join('&')}`;
      });
      await Promise.all(requests.map((path) => checkAnswer(emulator.url, path)));
    }
    const after = await fetchPlainly(emulator.url, '/device/510k.json?search=_exists_:k_number&limit=0');
    expect((after.json() as { meta: { results: { total: number } } }).meta.results.total).toBe(60);
  } finally {
    await emulator.close();
  }
}

async function checkAnswer(url: string, path: string): Promise<void> {
  const answer = await fetchPlainly(url, path);
  expect(STATUSES, path).toContain(answer.status);
  if (!String(answer.headers['content-type']).startsWith('application/json')) {
    expect(answer.status, path).toBe(404);
    return;
  }
  const body = answer.json() as { error?: { code?: string; message?: string; details?: string } };
  if (answer.status === 200) expect(body, path).not.toHaveProperty('error');
  else expect(body.error?.code, path).toMatch(/^(BAD_REQUEST|NOT_FOUND|SERVER_ERROR)$/);
  if (answer.status === 500) expect(body.error?.details, path).toMatch(/^\[[a-z_]+\] /);
}
