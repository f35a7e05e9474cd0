import { describe, expect, it } from 'vitest';
import { readMethods } from '../../src/compression/read-methods.ts';

describe('methods in settings', () => {
  it('are codecs with levels, separated by commas', () => {
    expect(readMethods(' zstd:3, brotli:11 ,')).toEqual([
      { codec: 'zstd', level: 3 },
      { codec: 'brotli', level: 11 },
    ]);
    expect(readMethods('')).toEqual([]);
  });

  it.each([
    'zstd',
    'zstd:0',
    'zstd:23',
    'brotli:12',
    'gzip:x',
    'identity:0',
    'lz4:1',
    'constructor:1',
    'zstd:3;gzip:6',
  ])('are refused where there is no such way: %s', (list) => {
    expect(readMethods(list)).toBeUndefined();
  });
});
