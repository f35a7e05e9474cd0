import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FadingTable } from '../../../src/monitor/patterns/fading-table.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

function startTable(capacity = 100) {
  let time = 1_000_000;
  const now = () => time;
  const advance = (ms: number) => {
    time += ms;
  };
  const table = new FadingTable<null>({ capacity, now });
  const use = (key: string, times = 1) => table.use(key, times, () => null);
  return { table, use, advance, now };
}

describe('a fading table', () => {
  it('lets what is long ago count less: half after a day', () => {
    const { table, use, advance } = startTable();
    use('before', 200);
    advance(dayMs);
    use('now', 100);
    const shares = table.popular(2).map(({ key, share }) => [key, share]);
    expect(Object.fromEntries(shares)).toEqual({ before: expect.closeTo(0.5, 9), now: expect.closeTo(0.5, 9) });
    advance(200 * dayMs);
    use('later');
    expect(table.popular(1)[0]).toMatchObject({ key: 'later', share: expect.closeTo(1, 9) });
  });

  it('tells what rises and what falls from what stays', () => {
    const { table, use, advance } = startTable();
    for (let hour = 0; hour < 72; hour += 1) {
      use('steady', 10);
      use('rising', hour < 70 ? 1 : 40);
      use('falling', hour < 70 ? 20 : 1);
      advance(hourMs / 2);
      use('steady', 10);
      advance(hourMs / 2);
    }
    expect(table.rising(5).map(({ key }) => key)).toEqual(['rising']);
    expect(table.falling(5).map(({ key }) => key)[0]).toBe('falling');
    const steady = table.popular(3).find(({ key }) => key === 'steady');
    expect(steady?.trend).toBeGreaterThan(0.6);
    expect(steady?.trend).toBeLessThan(1.4);
  });

  it('has a row for every name with more than its part of all uses, whatever else is named, and never tells too large a share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 300 }), (names) => {
        const capacity = 6;
        const { table, use } = startTable(capacity);
        for (const name of names) use(`n${name}`);
        const told = new Map(table.popular(capacity).map(({ key, share }) => [key, share]));
        for (const name of new Set(names)) {
          const share = names.filter((other) => other === name).length / names.length;
          if (share > 1 / capacity) expect(told.has(`n${name}`)).toBe(true);
          expect(told.get(`n${name}`) ?? 0).toBeLessThanOrEqual(share + 1e-9);
        }
      }),
    );
  });

  it('goes on from what was saved', () => {
    const { table, use, advance, now } = startTable();
    use('a', 30);
    advance(hourMs);
    use('b', 10);
    const again = new FadingTable<null>({ capacity: 100, now });
    again.restore(table.save());
    advance(5 * hourMs);
    for (const held of [table, again]) held.use('b', 5, () => null);
    const rounded = (held: FadingTable<null>) =>
      held.popular(5).map(({ key, share, trend }) => [key, share.toFixed(9), trend.toFixed(9)]);
    expect(rounded(again)).toEqual(rounded(table));
  });
});
