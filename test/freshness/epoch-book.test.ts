import { beforeEach, describe, expect, it } from 'vitest';
import { createEpochBook, type EpochBook, type EpochMove } from '../../src/freshness/epoch-book.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const dataset = 'device/510k';
/** In New York: Monday, 9 March 2026, 10:00. */
const monday = Date.parse('2026-03-09T14:00:00Z');
const endOfMonday = Date.parse('2026-03-10T04:00:00Z');

describe('epoch book', () => {
  let now = monday;
  let moves: EpochMove[] = [];
  let book: EpochBook;
  beforeEach(() => {
    now = monday;
    moves = [];
    book = createEpochBook({ now: () => now, onMoved: (move) => moves.push(move) });
  });

  const see = (date: string, of = dataset) => book.observe(of, date, now);
  const found = (fetchedAt: number, lastUpdated: string) => ({ dataset, fetchedAt, lastUpdated, negative: false });
  const nothingFound = (fetchedAt: number) => ({ dataset, fetchedAt, negative: true });

  describe('an entry fetched clear of the epoch', () => {
    it('stands up to when the epoch was last confirmed', () => {
      see('2026-03-02');
      const entry = found(now - 3 * day, '2026-03-02');
      expect(book.proves(entry)).toBe(now);
      now += hour;
      expect(book.proves(entry)).toBe(now - hour);
      see('2026-03-02');
      expect(book.proves(entry)).toBe(now);
      expect(book.knownAt(dataset)).toBe(now);
    });

    it('is renewed with all others of its dataset by one sighting, and those of other datasets are not', () => {
      see('2026-03-02');
      see('2026-03-02', 'drug/ndc');
      now += hour;
      see('2026-03-02');
      for (let count = 1; count <= 100; count += 1) {
        expect(book.proves(found(monday - day - count, '2026-03-02'))).toBe(now);
      }
      expect(book.proves({ ...found(monday - day, '2026-03-02'), dataset: 'drug/ndc' })).toBe(now - hour);
    });

    it('is not proved to be newer than its own fetch by an earlier confirmation', () => {
      see('2026-03-02');
      expect(book.proves(found(now + minute, '2026-03-02'))).toBeUndefined();
    });
  });

  describe('proves nothing', () => {
    it('of a dataset it never heard of', () => {
      expect(book.proves(found(monday, '2026-03-02'))).toBeUndefined();
    });

    it("for an entry fetched on the epoch's own day in New York, to its last moment and ten minutes after", () => {
      now = monday + 2 * day;
      see('2026-03-09');
      for (const fetchedAt of [monday, endOfMonday - 1, endOfMonday, endOfMonday + 10 * minute - 1]) {
        expect(book.proves(found(fetchedAt, '2026-03-09'))).toBeUndefined();
        expect(book.couldProve(found(fetchedAt, '2026-03-09'))).toBe(false);
      }
      expect(book.proves(found(endOfMonday + 10 * minute, '2026-03-09'))).toBe(now);
    });

    it('for an entry within ten minutes of a change that was seen late', () => {
      see('2026-03-02');
      now += hour;
      see('2026-03-05');
      now += minute;
      see('2026-03-05');
      const changeSeen = monday + hour;
      now += hour;
      see('2026-03-05');
      expect(book.proves(found(changeSeen + 10 * minute - 1, '2026-03-05'))).toBeUndefined();
      expect(book.proves(found(changeSeen + 10 * minute, '2026-03-05'))).toBe(now);
    });

    it("for an entry on the new epoch's own day, however long after the change was seen", () => {
      see('2026-03-02');
      for (let sighting = 0; sighting < 2; sighting += 1) {
        now += minute;
        see('2026-03-09');
      }
      now += 2 * day;
      see('2026-03-09');
      expect(book.proves(found(endOfMonday - 1, '2026-03-09'))).toBeUndefined();
      expect(book.proves(found(endOfMonday + 10 * minute, '2026-03-09'))).toBe(now);
    });

    it('for an entry of another date, older or newer', () => {
      see('2026-03-02');
      expect(book.proves(found(now - day, '2026-02-23'))).toBeUndefined();
      expect(book.proves(found(now - day, '2026-03-04'))).toBeUndefined();
    });

    it('newer than the last confirmation while a newer date awaits its own', () => {
      see('2026-03-02');
      const confirmed = now;
      const entry = found(now - day, '2026-03-02');
      now += minute;
      see('2026-03-09');
      expect(book.isPending(dataset)).toBe(true);
      expect(book.couldProve(entry)).toBe(false);
      now += minute;
      see('2026-03-02');
      expect(book.epochOf(dataset)).toBe('2026-03-02');
      expect(book.knownAt(dataset)).toBe(confirmed);
      expect(book.proves(entry)).toBe(confirmed);
    });

    it('newer than a newer date that is reported late', () => {
      see('2026-03-02');
      now += 2 * minute;
      see('2026-03-02');
      book.observe(dataset, '2026-03-09', now - minute);
      expect(book.knownAt(dataset)).toBe(now - minute);
    });
  });

  describe('a change', () => {
    it('is believed when it was seen twice, and makes what came before stale, not unknown', () => {
      see('2026-03-02');
      const before = found(now - day, '2026-03-02');
      now += minute;
      see('2026-03-09');
      expect(moves).toEqual([]);
      now += minute;
      see('2026-03-09');
      expect(moves).toEqual([
        {
          ...{ from: '2026-03-02', to: '2026-03-09', firstSeenAt: monday + minute, knownAt: monday + 2 * minute },
          ...{ datasets: [dataset], announced: false },
        },
      ]);
      expect(book.epochOf(dataset)).toBe('2026-03-09');
      expect(book.supersededAt(before)).toBe(monday + minute);
      expect(book.couldProve(before)).toBe(false);
      expect(book.proves(before)).toBe(monday);
    });

    it('is accepted from another process as of when that process saw it, and not as of now', () => {
      see('2026-03-02');
      now += hour;
      book.accept(dataset, '2026-03-02', monday + minute);
      expect(book.knownAt(dataset)).toBe(monday + minute);
      book.accept(dataset, '2026-03-09', monday + 2 * minute);
      expect(moves.at(-1)).toMatchObject({ to: '2026-03-09', knownAt: monday + 2 * minute, announced: true });
      expect(book.knownAt(dataset)).toBe(monday + 2 * minute);
    });

    it('is taken back where for a day no server gave the new date, and for six hours only older ones', () => {
      see('2026-03-02');
      const before = found(now - day, '2026-03-02');
      for (let sighting = 0; sighting < 2; sighting += 1) {
        now += minute;
        see('2026-03-09');
      }
      const after = found(now, '2026-03-09');
      now += 2 * day;
      see('2026-03-02');
      now += 6 * hour - minute;
      see('2026-03-02');
      expect(book.epochOf(dataset)).toBe('2026-03-09');
      now += minute;
      see('2026-03-02');
      expect(book.epochOf(dataset)).toBe('2026-03-02');
      expect(book.supersededAt(before)).toBeUndefined();
      expect(book.supersededAt(after)).toBe(now);
      // And is believed again, when it is seen twice again.
      for (let sighting = 0; sighting < 2; sighting += 1) {
        now += minute;
        see('2026-03-09');
      }
      expect(book.epochOf(dataset)).toBe('2026-03-09');
      expect(book.supersededAt(after)).toBeUndefined();
    });

    it('is not taken back by a server that was behind after a time in which nobody asked', () => {
      see('2026-03-02');
      for (let sighting = 0; sighting < 2; sighting += 1) {
        now += minute;
        see('2026-03-09');
      }
      now += 3 * day;
      see('2026-03-02');
      see('2026-03-09');
      now += 7 * hour;
      see('2026-03-02');
      expect(book.epochOf(dataset)).toBe('2026-03-09');
    });

    it('is not believed for one answer that was told of twice', () => {
      see('2026-03-02');
      now += minute;
      see('2026-03-09');
      see('2026-03-09');
      expect(book.epochOf(dataset)).toBe('2026-03-02');
    });

    it('goes to the greatest date seen; servers that are behind change nothing', () => {
      see('2026-03-05');
      now += minute;
      see('2026-03-02');
      see('2026-03-05');
      expect(book.epochOf(dataset)).toBe('2026-03-05');
      expect(book.knownAt(dataset)).toBe(now);
      expect(moves).toEqual([]);
    });

    it('to a date that nobody saw again for a day is forgotten', () => {
      see('2026-03-02');
      now += minute;
      see('2026-03-09');
      now += day - 1;
      see('2026-03-02');
      expect(book.isPending(dataset)).toBe(true);
      now += 1;
      see('2026-03-02');
      expect(book.isPending(dataset)).toBe(false);
      expect(book.knownAt(dataset)).toBe(now);
    });

    it('to one newer date leaves a still newer one awaiting its confirmation', () => {
      see('2026-03-02');
      now += minute;
      see('2026-03-09');
      now += minute;
      see('2026-03-05');
      now += minute;
      see('2026-03-05');
      expect(book.epochOf(dataset)).toBe('2026-03-05');
      expect(book.isPending(dataset)).toBe(true);
      now += minute;
      see('2026-03-09');
      expect(book.epochOf(dataset)).toBe('2026-03-09');
      expect(book.isPending(dataset)).toBe(false);
      expect(book.reloadsOf(dataset)).toEqual(['2026-03-02', '2026-03-05', '2026-03-09']);
    });
  });

  describe('a date that is none', () => {
    it.each([['2015-01-01'], ['2026-02-30'], ['soon'], [''], ['2026-03-11'], ['2099-01-01'], [undefined]])(
      '%j is ignored',
      (date) => {
        book.observe(dataset, date, now);
        expect(book.epochOf(dataset)).toBeUndefined();
      },
    );

    it('but tomorrow may be a date: clocks differ', () => {
      see('2026-03-10');
      expect(book.epochOf(dataset)).toBe('2026-03-10');
    });
  });

  describe('an answer that found nothing', () => {
    it('stands on the epoch known before and after it', () => {
      see('2026-03-02');
      now += minute;
      const entry = nothingFound(now);
      expect(book.proves(entry)).toBeUndefined();
      now += minute;
      see('2026-03-02');
      expect(book.proves(entry)).toBe(now);
    });

    it('proves nothing where no epoch was known before it', () => {
      now += hour;
      see('2026-03-02');
      const entry = nothingFound(monday);
      expect(book.proves(entry)).toBeUndefined();
      expect(book.couldProve(entry)).toBe(false);
    });

    it('is out of date once the epoch moved', () => {
      see('2026-03-02');
      const entry = nothingFound(now + 1);
      for (let sighting = 0; sighting < 2; sighting += 1) {
        now += minute;
        see('2026-03-09');
      }
      expect(book.supersededAt(entry)).toBe(monday + minute);
      expect(book.couldProve(entry)).toBe(false);
    });

    it('is out of date where it was found before the day of the first epoch known, as after a restart', () => {
      see('2026-03-05');
      expect(book.supersededAt(nothingFound(Date.parse('2026-03-04T12:00:00Z')))).toBe(monday);
      expect(book.supersededAt(nothingFound(Date.parse('2026-03-06T12:00:00Z')))).toBeUndefined();
    });

    it('proves nothing within six hours of a server that was behind: it may have come from that one', () => {
      see('2026-03-05');
      now += minute;
      see('2026-03-02');
      const entry = nothingFound(now + 6 * hour - 1);
      const later = nothingFound(now + 6 * hour);
      now += 7 * hour;
      see('2026-03-05');
      expect(book.proves(entry)).toBeUndefined();
      expect(book.proves(later)).toBe(now);
    });

    it('proves nothing within six hours of the end of a reload day, when a server may be behind unseen', () => {
      now = monday - 10 * day;
      see('2026-02-27');
      now = monday + day;
      for (let sighting = 0; sighting < 2; sighting += 1) {
        now += minute;
        see('2026-03-09');
      }
      const changeSeen = now - minute;
      const entry = nothingFound(changeSeen + 6 * hour - 1);
      const later = nothingFound(changeSeen + 6 * hour);
      now += day;
      see('2026-03-09');
      expect(book.proves(entry)).toBeUndefined();
      expect(book.proves(later)).toBe(now);
    });
  });

  it('counts one sighting for the enforcement datasets, which share one index', () => {
    see('2026-03-02', 'device/enforcement');
    now += minute;
    for (const path of ['device/enforcement', 'drug/enforcement', 'food/enforcement']) see('2026-03-09', path);
    expect(book.epochOf('food/enforcement')).toBe('2026-03-02');
    now += minute;
    see('2026-03-09', 'drug/enforcement');
    expect(book.epochOf('device/enforcement')).toBe('2026-03-09');
    expect(moves.map(({ datasets }) => datasets)).toEqual([
      ['device/enforcement', 'drug/enforcement', 'food/enforcement'],
    ]);
  });

  it('holds a clock that may be ahead against the entry, not against the reader', () => {
    let aheadMs = 0;
    book = createEpochBook({ now: () => now, aheadMs: () => aheadMs });
    now = monday + 2 * day;
    see('2026-03-09');
    const entry = found(endOfMonday + hour, '2026-03-09');
    expect(book.proves(entry)).toBe(now);
    aheadMs = 2 * hour;
    expect(book.proves(entry)).toBeUndefined();
  });
});
