import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCursorWriter, decodeCursor } from '../../src/loaders/cursor.ts';

/** Any code unit, halves of pairs too. */
const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
const anchored = fc
  .record({
    base: fc.nat(1e9),
    within: fc.integer({ min: -1, max: 999 }),
    anchor: fc.string({ unit: 'grapheme', maxLength: 20 }),
  })
  .map(({ base, within, anchor }) => ({ base, position: Math.max(0, base + within), anchor }));
const skipped = fc.nat(1e9).map((position) => ({ base: 0, position, anchor: undefined }));
const cursors = fc
  .tuple(fc.oneof(anchored, skipped), fc.option(fc.constant('2026-11-15'), { nil: undefined }))
  .map(([place, lastUpdated]) => ({ ...place, lastUpdated }));

/** A cursor as text, with parts of the forger's choice. */
function forged(list: string, change: (parts: unknown[]) => unknown): string {
  const genuine = createCursorWriter(list)({ position: 5, base: 0, anchor: 'a', lastUpdated: undefined });
  const parts = JSON.parse(Buffer.from(genuine, 'base64url').toString()) as unknown[];
  return Buffer.from(JSON.stringify(change(parts))).toString('base64url');
}

describe('a cursor', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), cursors, (list, cursor) => {
        expect(decodeCursor(list, createCursorWriter(list)(cursor))).toEqual(cursor);
      }),
      { numRuns: 200, seed: 8 },
    );
  });

  it('is refused by every other list', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), cursors, (list, other, cursor) => {
        fc.pre(list !== other);
        expect(() => decodeCursor(other, createCursorWriter(list)(cursor))).toThrow(
          'after: expected a cursor of the same list (same conditions and order), but got one of another list',
        );
      }),
      { numRuns: 100, seed: 9 },
    );
  });

  it('is refused where it is damaged, whatever the damage', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit, maxLength: 60 }), (text) => {
        expect(() => decodeCursor('list', text)).toThrow('after: expected a cursor from this gateway');
      }),
      { numRuns: 300, seed: 10 },
    );
    for (const text of ['', 'null', 'e30', 'x'.repeat(10_000)]) {
      expect(() => decodeCursor('list', text)).toThrow('after: expected a cursor from this gateway');
    }
  });

  it.each<[string, (parts: unknown[]) => unknown]>([
    ['of another version', ([, ...rest]) => [2, ...rest]],
    ['with a negative position', ([v, tag, , ...rest]) => [v, tag, -1, ...rest]],
    ['with half a position', ([v, tag, , ...rest]) => [v, tag, 0.5, ...rest]],
    ['with a position that is a text', ([v, tag, , ...rest]) => [v, tag, '5', ...rest]],
    ['with a position past its page', ([v, tag, , ...rest]) => [v, tag, 1000, ...rest]],
    ['with a huge position', ([v, tag, , ...rest]) => [v, tag, 1e15, ...rest]],
    ['with a base past its position', ([v, tag, p, , ...rest]) => [v, tag, p, 7, ...rest]],
    ['with an anchor that is no text', (parts) => parts.with(5, { a: 1 })],
    ['with an anchor that cannot be sent', (parts) => parts.with(5, '\ud800')],
    ['with a part too many', (parts) => [...parts, 0]],
    ['that is an object', (parts) => ({ ...parts })],
  ])('is refused %s', (_how, change) => {
    expect(() => decodeCursor('list', forged('list', change))).toThrow('after: expected a cursor from this gateway');
  });
});
