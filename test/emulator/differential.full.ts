import { expect, it } from 'vitest';
import type { WireRecord } from '../../src/emulator/data/world.ts';
import { startEmulator } from '../../src/emulator/start-emulator.ts';
import { runDifferential } from './differential.ts';
import { fetchPlainly } from './fetch-plainly.ts';
import { smallWorld } from './small-world.ts';

it('agrees with plain predicates over the records on 5,000 random searches, counts and sorted walks', async () => {
  for (let part = 0; part < 5; part += 1) await runDifferential(1000, 7000 + part, 300 + 100 * part);
});

it.each(['', 'decision_date:desc', 'applicant.exact:asc'])(
  'loses and doubles no record on a walk by Link over 60,000, sorted by "%s"',
  async (sort) => {
    const records: WireRecord[] = Array.from({ length: 60_000 }, (_, i) => ({
      k_number: `K${i}`,
      ...(i % 7 === 0 ? {} : { decision_date: `20${10 + (i % 12)}-0${1 + (i % 9)}-1${i % 10}` }),
      ...(i % 5 === 0 ? {} : { applicant: i % 11 === 0 ? '' : `Firm ${i % 900}` }),
    }));
    const emulator = await startEmulator({
      world: smallWorld({ 'device/510k': records }),
      limits: { perMinute: 1e9, perDay: 1e9 },
    });
    const seen: unknown[] = [];
    let path: string | undefined = `/device/510k.json?limit=1000${sort === '' ? '' : `&sort=${sort}`}`;
    while (path !== undefined) {
      const answer = await fetchPlainly(emulator.url, path);
      if (answer.status === 404) break;
      seen.push(...(answer.json() as { results: WireRecord[] }).results.map(({ k_number }) => k_number));
      path = /<(.*)>/.exec(String(answer.headers.link ?? ''))?.[1]?.slice(emulator.url.length);
    }
    await emulator.close();
    expect(seen).toHaveLength(60_000);
    expect(new Set(seen).size).toBe(60_000);
  },
);
