import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSelection,
  statsScopes,
  statsWindows,
  updateIntervals,
  writeSelection,
} from '../../../src/dashboard/page/selection.ts';

describe('what the reader has chosen', () => {
  it('is the last hour of this instance, every 5 s, until they choose', () => {
    const initial = { window: 'LAST_HOUR', scope: 'INSTANCE', everySeconds: 5 };
    expect(readSelection('')).toEqual(initial);
    expect(readSelection('?window=YESTERDAY&scope=&every=0.1')).toEqual(initial);
  });

  it('stands in the address, from which it is read again', () => {
    const selection = fc.record({
      window: fc.constantFrom(...statsWindows),
      scope: fc.constantFrom(...statsScopes),
      everySeconds: fc.constantFrom(...updateIntervals),
    });
    fc.assert(
      fc.property(selection, (chosen) => {
        expect(readSelection(writeSelection(chosen))).toEqual(chosen);
      }),
    );
  });
});
