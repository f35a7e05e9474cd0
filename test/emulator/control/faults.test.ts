import { afterEach, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../src/emulator/control/fault.ts';
import { createSeededRandom } from '../../../src/emulator/seeded-random.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/emulator/start-emulator.ts';
import { fetchPlainly, type PlainAnswer } from '../fetch-plainly.ts';
import { smallWorld } from '../small-world.ts';

const k = '/device/510k.json';
let emulator: Emulator | undefined;
afterEach(() => emulator?.close());

async function start(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  emulator = await startEmulator({
    world: smallWorld({ 'device/510k': [{ k_number: 'K1', text: 'x'.repeat(4000) }] }),
    ...options,
  });
  return emulator;
}

async function under(kind: FaultKind, options: Partial<EmulatorOptions> = {}): Promise<PlainAnswer> {
  const { url } = await start({ faults: [{ kind }], ...options });
  return fetchPlainly(url, k);
}

describe('a fault', () => {
  it.each([
    ['400', 'BAD_REQUEST'],
    ['403', 'API_KEY_INVALID'],
    ['404', 'NOT_FOUND'],
    ['429', 'OVER_RATE_LIMIT'],
    ['500', 'SERVER_ERROR'],
  ] as const)('%s is answered as openFDA words it', async (kind, code) => {
    const answer = await under(kind);
    expect(answer.status).toBe(Number(kind));
    expect(answer.json()).toMatchObject({ error: { code } });
    expect(answer.headers['retry-after']).toBeUndefined();
  });

  it('429-retry-after says when to come again', async () => {
    const answer = await under('429-retry-after');
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '2']);
  });

  it.each(['502', '503', '504'] as const)('%s is a page of the gateway, not JSON', async (kind) => {
    const answer = await under(kind);
    expect([answer.status, answer.headers['content-type']]).toEqual([Number(kind), 'text/html']);
  });

  it('reset breaks the connection without an answer', async () => {
    await expect(under('reset')).rejects.toThrow('ECONNRESET');
    expect(emulator?.requests).toMatchObject([{ path: k, status: 0, fault: 'reset' }]);
  });

  it('truncated breaks it in the middle of the body', async () => {
    await expect(under('truncated')).rejects.toThrow('aborted');
  });

  it('malformed ends properly, with half of the JSON', async () => {
    const answer = await under('malformed');
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/^\{/);
    expect(() => answer.json()).toThrow(SyntaxError);
  });

  it('huge goes on beyond its JSON for as long as was asked', async () => {
    const answer = await under('huge', { hugeBytes: 1_000_000 });
    expect(answer.text.length).toBeGreaterThan(1_000_000);
    expect(answer.json()).toMatchObject({ results: [{ k_number: 'K1' }] });
  });

  it('slow sends the body in pieces, with waits that add up to what was asked', async () => {
    const waits: number[] = [];
    const delay = (ms: number): Promise<void> => {
      waits.push(ms);
      return Promise.resolve();
    };
    const answer = await under('slow', { delay, slowMs: 2000 });
    expect(answer.json()).toMatchObject({ results: [{ k_number: 'K1' }] });
    expect(waits.filter((ms) => ms > 0)).toHaveLength(20);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(2000);
  });

  it('hang never answers, until the emulator closes', async () => {
    const { url, requests, close } = await start({ faults: [{ kind: 'hang' }] });
    const outcome = fetchPlainly(url, k).catch((error: Error) => error.message);
    while (requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await close();
    emulator = undefined;
    expect(await outcome).toBe('socket hang up');
  });

  it('flap and placeholder tell another date than the index has', async () => {
    const { url, control } = await start({ faults: [{ kind: 'flap' }] });
    const date = async () =>
      ((await fetchPlainly(url, k)).json() as { meta: { last_updated: string } }).meta.last_updated;
    expect(await date()).toBe('2026-03-01');
    control.setFaults([{ kind: 'placeholder' }]);
    expect(await date()).toBe('2015-01-01');
    control.setFaults([]);
    expect(await date()).toBe('2026-03-02');
  });
});

describe('rules of faults', () => {
  const statuses = async (url: string, count: number, path = k): Promise<number[]> => {
    const got: number[] = [];
    for (let i = 0; i < count; i += 1) got.push((await fetchPlainly(url, path)).status);
    return got;
  };

  it('befall the same requests under the same seed, at about their rate', async () => {
    const faults = [{ kind: '503', rate: 0.3 }] as const;
    const run = async (seed: number): Promise<number[]> => {
      const { url, close } = await start({ faults, random: createSeededRandom(seed) });
      const got = await statuses(url, 100);
      await close();
      emulator = undefined;
      return got;
    };
    const first = await run(1);
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
    const hit = first.filter((status) => status === 503).length;
    expect(hit).toBeGreaterThan(15);
    expect(hit).toBeLessThan(45);
  });

  it('are over after their times, and keep to their paths', async () => {
    const { url, control } = await start({ faults: [{ kind: '500', times: 2 }] });
    expect(await statuses(url, 3)).toEqual([500, 500, 200]);
    control.setFaults([{ kind: '500', path: '/drug/' }]);
    expect([...(await statuses(url, 1)), ...(await statuses(url, 1, '/drug/event.json'))]).toEqual([200, 500]);
  });

  it('that cannot be are refused with what was expected', async () => {
    const { control } = await start();
    expect(() => control.setFaults([{ kind: 'fire' as FaultKind }])).toThrow('but got: fire');
    expect(() => control.setFaults([{ kind: '500', rate: 2 }])).toThrow(
      'Expected the rate of 500 to be between 0 and 1, but got: 2',
    );
    expect(() => control.setFaults([{ kind: '500', times: 0.5 }])).toThrow('whole number');
  });
});
