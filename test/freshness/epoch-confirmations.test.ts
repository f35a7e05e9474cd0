import { beforeEach, describe, expect, it } from 'vitest';
import { createEpochBook, type EpochBook } from '../../src/freshness/epoch-book.ts';
import { createEpochConfirmations, type EpochConfirmations } from '../../src/freshness/epoch-confirmations.ts';
import { ManualClock } from '../jobs/manual-clock.ts';

const monday = Date.parse('2026-03-09T14:00:00Z');

describe('a newer date that was seen once', () => {
  let clock: ManualClock;
  let book: EpochBook;
  let confirmations: EpochConfirmations;
  let asked: string[];
  let reported: (string | Error)[];

  beforeEach(() => {
    clock = new ManualClock(monday);
    asked = [];
    reported = [];
    book = createEpochBook({ now: clock.now, onPending: (dataset) => confirmations.onPending(dataset) });
    confirmations = createEpochConfirmations({
      ...{ book, now: clock.now, startTimer: clock.startTimer, random: () => 0.5 },
      async askDataset(dataset, attempt) {
        asked.push(`${dataset} ${attempt} at ${(clock.now() - monday) / 1000} s`);
        const date = reported.shift() ?? '2026-03-09';
        if (date instanceof Error) throw date;
        return date;
      },
    });
    for (const dataset of ['device/510k', 'device/enforcement', 'drug/enforcement']) {
      book.observe(dataset, '2026-03-02', monday - 60_000);
    }
  });

  it('is confirmed by one request, 1 to 2 s later', async () => {
    confirmations.onRead('device/510k');
    book.observe('device/510k', '2026-03-09', clock.now());
    await clock.advance(3_600_000);
    expect(asked).toEqual(['device/510k 0 at 1.5 s']);
    expect(book.epochOf('device/510k')).toBe('2026-03-09');
  });

  it('is asked for again, four times as late each time, while a server that is behind or none answers', async () => {
    confirmations.onRead('device/510k');
    reported = ['2026-03-02', new Error('down')];
    book.observe('device/510k', '2026-03-09', clock.now());
    await clock.advance(3_600_000);
    expect(asked.map((line) => line.split(' at ')[1])).toEqual(['1.5 s', '7.5 s', '31.5 s']);
    expect(book.epochOf('device/510k')).toBe('2026-03-09');
  });

  it('is left alone after four requests that did not confirm it', async () => {
    confirmations.onRead('device/510k');
    reported = ['2026-03-02', '2026-03-02', '2026-03-02', '2026-03-02'];
    book.observe('device/510k', '2026-03-09', clock.now());
    await clock.advance(3_600_000);
    expect(asked).toHaveLength(4);
    expect(book.epochOf('device/510k')).toBe('2026-03-02');
  });

  it('is not asked for while nobody reads the dataset, and is once somebody does', async () => {
    book.observe('device/510k', '2026-03-09', clock.now());
    await clock.advance(60_000);
    expect(asked).toEqual([]);
    confirmations.onRead('device/510k');
    await clock.advance(60_000);
    expect(asked).toEqual(['device/510k 0 at 61.5 s']);
  });

  it('is asked for once for datasets that share an index', async () => {
    confirmations.onRead('device/enforcement');
    confirmations.onRead('drug/enforcement');
    book.observe('device/enforcement', '2026-03-09', clock.now());
    book.observe('drug/enforcement', '2026-03-09', clock.now());
    await clock.advance(60_000);
    expect(asked).toEqual(['device/enforcement 0 at 1.5 s']);
  });

  it('costs no request where another process confirmed it meanwhile', async () => {
    confirmations.onRead('device/510k');
    book.observe('device/510k', '2026-03-09', clock.now());
    await clock.advance(500);
    book.accept('device/510k', '2026-03-09', clock.now());
    expect(book.epochOf('device/510k')).toBe('2026-03-09');
    await clock.advance(60_000);
    expect(asked).toEqual([]);
  });

  it('is not asked for after the end', async () => {
    confirmations.onRead('device/510k');
    book.observe('device/510k', '2026-03-09', clock.now());
    confirmations.close();
    await clock.advance(60_000);
    expect(asked).toEqual([]);
  });
});
