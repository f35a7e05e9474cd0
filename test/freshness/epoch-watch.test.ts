import { beforeEach, describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { createEpochBook, type EpochBook } from '../../src/freshness/epoch-book.ts';
import { createEpochWatch, type EpochWatch, type EpochWatchOptions } from '../../src/freshness/epoch-watch.ts';
import { readStatusPage } from '../../src/freshness/status-page.ts';

const minute = 60_000;
const monday = Date.parse('2026-03-09T14:00:00Z');
const statusNames = new Map([
  ['device/510k', 'deviceclearance'],
  ['drug/ndc', 'ndc'],
]);

describe('epoch watch', () => {
  let now = monday;
  let asked: string[] = [];
  let failed: string[] = [];
  let status: () => { endpoint: string; lastUpdated: string }[];
  let one: (dataset: string) => string | undefined;
  let book: EpochBook;
  let watch: EpochWatch;

  const create = (more: Partial<EpochWatchOptions> = {}) =>
    createEpochWatch({
      book,
      now: () => now,
      statusNames,
      askStatus: async () => {
        asked.push('/status');
        return status();
      },
      askDataset: async (dataset) => {
        asked.push(dataset);
        return one(dataset);
      },
      onFailed: (what) => failed.push(what),
      ...more,
    });

  beforeEach(() => {
    now = monday;
    asked = [];
    failed = [];
    status = () => [
      { endpoint: 'deviceclearance', lastUpdated: '2026-03-02' },
      { endpoint: 'ndc', lastUpdated: '2026-03-08' },
      { endpoint: 'unheardof', lastUpdated: '2026-03-08' },
    ];
    one = () => '2026-03-01';
    book = createEpochBook({ now: () => now });
    watch = create();
  });

  const down = () => {
    throw new GatewayError('UPSTREAM_UNAVAILABLE', 'down');
  };

  it('learns all datasets from one request, and asks nothing while that is young enough', async () => {
    expect(await watch.ensure('device/510k', minute)).toBe(true);
    expect(await watch.ensure('drug/ndc', minute)).toBe(true);
    now += minute;
    expect(await watch.ensure('drug/ndc', minute)).toBe(true);
    expect(asked).toEqual(['/status']);
    expect([book.epochOf('device/510k'), book.epochOf('drug/ndc')]).toEqual(['2026-03-02', '2026-03-08']);
  });

  it('asks nothing at all while nobody needs it, or the dataset is known from an answer', async () => {
    book.observe('device/510k', '2026-03-02', now);
    now += minute;
    expect(await watch.ensure('device/510k', minute)).toBe(true);
    expect(asked).toEqual([]);
  });

  it('asks once for all who need it at the same time', async () => {
    const all = Array.from({ length: 100 }, (_, place) => watch.ensure(place % 2 ? 'drug/ndc' : 'device/510k', minute));
    expect(await Promise.all(all)).toEqual(all.map(() => true));
    expect(asked).toEqual(['/status']);
  });

  it('asks for the status at most once a minute, whatever age is wished for', async () => {
    for (let second = 0; second <= 120; second += 1) {
      await watch.ensure('device/510k', 0);
      now += 1000;
    }
    expect(asked).toEqual(['/status', '/status', '/status']);
  });

  it('says no while a newer date awaits confirmation, without asking for more', async () => {
    await watch.ensure('device/510k', minute);
    status = () => [{ endpoint: 'deviceclearance', lastUpdated: '2026-03-09' }];
    now += minute + 1;
    expect(await watch.ensure('device/510k', minute)).toBe(false);
    expect(asked).toEqual(['/status', '/status']);
    now += minute;
    expect(await watch.ensure('device/510k', minute)).toBe(true);
    expect(book.epochOf('device/510k')).toBe('2026-03-09');
  });

  it('asks the dataset itself where the status page does not list it, once a minute', async () => {
    status = () => [{ endpoint: 'ndc', lastUpdated: '2026-03-08' }];
    expect(await watch.ensure('device/510k', minute)).toBe(true);
    expect(await watch.ensure('drug/orangebook', minute)).toBe(true);
    expect(asked).toEqual(['/status', 'device/510k', 'drug/orangebook']);
    now += 30_000;
    expect(await watch.ensure('drug/orangebook', 1000)).toBe(false);
    now += 31_000;
    expect(await watch.ensure('drug/orangebook', minute)).toBe(true);
    expect(asked.slice(3)).toEqual(['drug/orangebook']);
  });

  it('asks the dataset itself where the status page cannot be had, without trying that again for a minute', async () => {
    status = down;
    expect(await watch.ensure('device/510k', minute)).toBe(true);
    expect(await watch.ensure('drug/ndc', minute)).toBe(true);
    expect(asked).toEqual(['/status', 'device/510k', 'drug/ndc']);
    expect(failed).toEqual(['/status']);
  });

  it('says no in an outage, trying each way once a minute at most', async () => {
    status = down;
    one = down;
    for (let time = 0; time < 50; time += 1) expect(await watch.ensure('device/510k', minute)).toBe(false);
    expect(asked).toEqual(['/status', 'device/510k']);
  });

  it('throws where the budget for validation is spent, and asks again as soon as it is not', async () => {
    const answer = status;
    status = () => {
      throw new GatewayError('UPSTREAM_RATE_LIMITED', 'spent', { retryAfterSeconds: 30 });
    };
    await expect(watch.ensure('device/510k', minute)).rejects.toMatchObject({ code: 'UPSTREAM_RATE_LIMITED' });
    await expect(watch.ensure('device/510k', minute)).rejects.toMatchObject({ code: 'UPSTREAM_RATE_LIMITED' });
    status = answer;
    expect(await watch.ensure('device/510k', minute)).toBe(true);
  });

  it('counts the age of what it learned from when it asked', async () => {
    let answer: () => void = () => {};
    const slow = new Promise<void>((resolve) => (answer = resolve));
    watch = create({ askStatus: () => slow.then(status) });
    const waiting = watch.ensure('device/510k', minute);
    now += 20_000;
    answer();
    expect(await waiting).toBe(true);
    expect(book.knownAt('device/510k')).toBe(monday);
  });

  it('takes the reading of another of the fleet where that one has asked', async () => {
    const theirs = { at: now - 5000, entries: status() };
    watch = create({ lease: async () => theirs });
    expect(await watch.ensure('device/510k', minute)).toBe(true);
    expect(asked).toEqual([]);
    expect(book.knownAt('device/510k')).toBe(now - 5000);
  });

  it('asks again as soon as what another has read is a minute old', async () => {
    const readAt = now - 40_000;
    const entries = status();
    let reading = { at: readAt, entries };
    watch = create({ lease: async () => reading });
    expect(await watch.ensure('device/510k', minute)).toBe(true);
    now = readAt + minute + 1;
    reading = { at: now, entries };
    expect(await watch.ensure('device/510k', minute)).toBe(true);
    expect(asked).toEqual([]);
  });
});

describe('the status page', () => {
  it('gives names and dates, and leaves out what has none', () => {
    const page = [{ endpoint: 'ndc', last_updated: '2026-03-08', documents: 3 }, { endpoint: 'x' }, null, 'text'];
    expect(readStatusPage(page)).toEqual([{ endpoint: 'ndc', lastUpdated: '2026-03-08' }]);
  });

  it.each([{}, null, 'maintenance', 7])('is none where it is %j', (body) => {
    expect(() => readStatusPage(body)).toThrow(expect.objectContaining({ code: 'UPSTREAM_ERROR' }));
  });
});
