import { describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatBytes,
  formatCount,
  formatCounted,
  formatMs,
  formatRate,
  formatShare,
  formatSpan,
} from '../../../src/dashboard/page/format.ts';

/** Numbers as a reader takes them: the narrow space before a unit is a space. */
const read = (text: string) => text.replaceAll('\u202f', ' ');

describe('numbers of the dashboard', () => {
  it.each([
    [0, '0'],
    [1234, '1,234'],
    [9_999_999, '9,999,999'],
    [12_345_678, '12.3 million'],
    [999_999_597, '1 billion'],
    [9_007_199_254_740_991, '9,010,000 billion'],
  ])('sets the thousands of %d apart', (count, text) => expect(read(formatCount(count))).toBe(text));

  it('counts one in the singular', () => {
    expect([1, 2, 0].map((count) => read(formatCounted(count, 'read')))).toEqual(['1 read', '2 reads', '0 reads']);
  });

  it.each([
    [0, '0 B'],
    [1023, '1,020 B'],
    [1024, '1 KiB'],
    [5_905_580, '5.63 MiB'],
    [268_435_456, '256 MiB'],
    [2 ** 42, '4 TiB'],
  ])('gives %d bytes in the unit that suits them', (bytes, text) => expect(read(formatBytes(bytes))).toBe(text));

  it.each([
    [0, '0 ms'],
    [0.304, '304 µs'],
    [13.8, '13.8 ms'],
    [1440, '1.44 s'],
    [100_000, '1 min 40 s'],
  ])('gives %d ms in the unit that suits them', (ms, text) => expect(read(formatMs(ms))).toBe(text));

  it.each([
    [0, '0 %'],
    [0.0004, '< 0.1 %'],
    [0.858, '85.8 %'],
    [0.9999, '> 99.9 %'],
    [1, '100 %'],
  ])('does not round a share of %d to nothing or all', (share, text) => expect(read(formatShare(share))).toBe(text));

  it.each([
    [12_000, '12 s'],
    [200_000, '3 min 20 s'],
    [12_000_000, '3 h 20 min'],
    [86_400_000, '1 day'],
    [180_000_000, '2 days 2 h'],
  ])('tells %d ms in its two greatest units', (ms, text) => expect(read(formatSpan(ms))).toBe(text));

  it('tells how long ago something was', () => {
    expect([400, 53_000, 185_000].map((ms) => read(formatAgo(ms)))).toEqual(['just now', '53 s ago', '3 min ago']);
  });

  it('tells rates with as many places as they need', () => {
    expect([0, 0.333, 12.5, 4321.4].map(formatRate)).toEqual(['0/s', '0.333/s', '12.5/s', '4,321/s']);
  });
});
