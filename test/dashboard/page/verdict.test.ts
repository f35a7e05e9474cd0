import { describe, expect, it } from 'vitest';
import { type VerdictFigures, verdictOn } from '../../../src/dashboard/page/verdict.ts';

function figures(hits: number, misses: number, more: Partial<VerdictFigures> = {}): VerdictFigures {
  return {
    ...{ hits, misses, stale: 0, requestsSaved: hits, bytesSaved: hits * 1024 },
    hitRatio: hits + misses === 0 ? null : hits / (hits + misses),
    hitLatency: { p50: null },
    missLatency: { p50: null },
    ...more,
  };
}

describe('the verdict on the cache', () => {
  it('says that nothing was read yet', () => {
    expect(verdictOn(figures(0, 0))).toMatchObject({ mood: 'unknown', headline: 'No read yet' });
  });

  it('does not judge by a few reads', () => {
    expect(verdictOn(figures(3, 0))).toMatchObject({ mood: 'unknown', headline: 'Too few reads to judge by' });
  });

  it.each([
    [90, 10, 'good'],
    [50, 50, 'fair'],
    [10, 90, 'poor'],
  ])('of %d hits and %d misses is %s', (hits, misses, mood) => {
    expect(verdictOn(figures(hits, misses)).mood).toBe(mood);
  });

  it('names what was saved, how quick it was, and what was stale', () => {
    const { sentences } = verdictOn(
      figures(1500, 500, { stale: 7, hitLatency: { p50: 0.25 }, missLatency: { p50: 310 } }),
    );
    expect(sentences.join(' ').replaceAll('\u202f', ' ')).toBe(
      '75.0 % of 2,000 reads were answered without asking openFDA. That saved 1,500 requests and 1.46 MiB. ' +
        'Half of the hits take up to 250 µs; half of the waits for openFDA, up to 310 ms. ' +
        '7 answers were older than their level likes: openFDA could not be asked.',
    );
  });
});
