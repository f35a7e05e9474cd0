import { describe, expect, it } from 'vitest';
import { createEvidenceTally } from '../../src/recommendations/evidence-tally.ts';

describe('the tally for recommendations', () => {
  it('counts texts of an operation that are new, not those that come again', () => {
    const tally = createEvidenceTally();
    for (let turn = 0; turn < 100; turn += 1) tally.onParsed('same', `text ${turn % 3}`);
    for (let turn = 0; turn < 100; turn += 1) tally.onParsed('other', `text ${turn}`);
    expect([tally.newTexts('same'), tally.newTexts('other'), tally.newTexts('none')]).toEqual([3, 100, 0]);
  });

  it('is bounded, whatever is sent', () => {
    const tally = createEvidenceTally();
    for (let turn = 0; turn < 5000; turn += 1) tally.onParsed(`operation ${turn}`, 'text');
    const known = Array.from({ length: 5000 }, (_, turn) => tally.newTexts(`operation ${turn}`));
    expect(known.filter((count) => count > 0)).toHaveLength(500);
  });

  it('tells what was fetched again, and what of it had changed', () => {
    const tally = createEvidenceTally();
    for (const changed of [true, false, false]) tally.onRefetched('drug/ndc', changed);
    expect([...tally.refetches()]).toEqual([['drug/ndc', { refetched: 3, unchanged: 2 }]]);
  });
});
