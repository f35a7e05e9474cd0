import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { runCommand } from '../../src/verify-live/run-command.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({
    world: generateWorld({ seed: 1, records: 6000, today: '2026-06-15' }),
    apiKeys: ['good'],
  });
});
afterAll(() => emulator.close());

async function run(argv: readonly string[], own: typeof fetch = fetch, environment = {}) {
  const printed: string[] = [];
  const errors: string[] = [];
  const sentAtMs: number[] = [];
  let now = 0;
  const code = await runCommand({
    argv,
    environment,
    fetch: (...sent) => {
      sentAtMs.push(now);
      return own(...sent);
    },
    nowMs: () => now,
    wait: async (ms) => {
      now += ms;
    },
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
  return { code, printed, errors, sentAtMs };
}

describe('verify:live', () => {
  it('sends at most as many requests as it may, four a second, and lists the facts that are left', async () => {
    const { code, printed, sentAtMs } = await run(['--url', emulator.url, '--max', '10', '--key', 'good']);
    expect(code).toBe(0);
    expect(sentAtMs.length).toBeLessThanOrEqual(10);
    expect(sentAtMs).toEqual(sentAtMs.map((_, place) => place * 250));
    expect(printed.at(-1)).toMatch(/^\d+ facts agree, 0 differ, \d+ not run; (9|10) requests$/);
    expect(printed.slice(0, -1).every((line) => line.startsWith('not run: '))).toBe(true);
  });

  it('tells differences as a table and ends with 1', async () => {
    const renamed: typeof fetch = async (...sent) => {
      const response = await fetch(...sent);
      const text = (await response.text()).replace('Invalid parameter: x', 'Unknown | parameter: x');
      return new Response(text, { status: response.status, headers: response.headers });
    };
    const { code, printed } = await run(['--url', emulator.url, '--key', 'good'], renamed);
    expect(code).toBe(1);
    expect(printed.slice(0, 3)).toEqual([
      '| fact | expected | got |',
      '| --- | --- | --- |',
      '| source: x=1 is refused: Invalid parameter: x | [400,"BAD_REQUEST","Invalid parameter: x"] | [400,"BAD_REQUEST","Unknown \\| parameter: x"] |',
    ]);
  });

  it('says in one line that the API cannot be reached, and ends with 2', async () => {
    const unreachable: typeof fetch = async () => {
      throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND api.fda.gov') });
    };
    const { code, errors, printed, sentAtMs } = await run([], unreachable);
    expect([code, errors, printed, sentAtMs.length]).toEqual([
      2,
      ['https://api.fda.gov could not be reached: getaddrinfo ENOTFOUND api.fda.gov'],
      [],
      1,
    ]);
  });

  it('stops when the allowance is spent, tells what it found and ends with 2', async () => {
    let asked = 0;
    const spent: typeof fetch = async (...sent) => {
      asked += 1;
      return asked > 3 ? new Response('{}', { status: 429 }) : fetch(...sent);
    };
    const { code, printed } = await run(['--url', emulator.url, '--key', 'good'], spent);
    expect(code).toBe(2);
    expect(printed.at(-1)).toMatch(
      /^2 facts agree, 0 differ, \d+ not run; 4 requests; stopped early: the allowance is spent \(429\)$/,
    );
  });

  it('takes the key from the environment and sends it in a header', async () => {
    const keys: unknown[] = [];
    const seen: typeof fetch = async (...sent) => {
      keys.push([new Headers(sent[1]?.headers).get('x-api-key'), String(sent[0]).includes('secret')]);
      return new Response('', { status: 503 });
    };
    await run([], seen, { OPENFDA_API_KEY: 'secret' });
    expect(keys).toEqual([['secret', false]]);
  });

  it('tells what is wrong with its arguments and ends with 2', async () => {
    expect(await run(['--max', '0', '--url', 'ftp://x'])).toMatchObject({
      code: 2,
      errors: [
        '--max: expected a whole number from 1 to 1000, but got: 0\n--url: expected an address of http or https, but got: ftp://x',
      ],
    });
    expect((await run(['--mxa', '1'])).code).toBe(2);
    expect((await run(['--help'])).printed[0]).toContain('--max N');
  });
});
