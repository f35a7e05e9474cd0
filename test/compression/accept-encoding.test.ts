import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCoding, readAcceptEncoding } from '../../src/compression/accept-encoding.ts';

const all = ['zstd', 'br', 'gzip', 'deflate', 'identity'] as const;
const choose = (header: string | undefined, available: readonly string[] = all) =>
  chooseCoding(readAcceptEncoding(header), available);

describe('the choice by Accept-Encoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'zstd'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.5, gzip;q=0.9', 'gzip'],
    ['gzip;q=0.001', 'gzip'],
    ['gzip;q=0', 'identity'],
    ['*', 'zstd'],
    ['*;q=0.1, gzip', 'gzip'],
    ['zstd;q=0, *', 'br'],
    ['identity', 'identity'],
    ['identity;q=0.5, gzip;q=0.4', 'identity'],
    ['identity;q=0', undefined],
    ['*;q=0', undefined],
    ['identity, *;q=0', 'identity'],
    ['identity;q=0, gzip;q=0.2', 'gzip'],
    ['compress, x-compress', 'identity'],
    ['x-gzip', 'gzip'],
    ['GZIP;Q=1.000', 'gzip'],
    [' gzip ;q=0.3 ,\tbr; q=0.2', 'gzip'],
    ['gzip;q=2, br;q=0.1', 'br'],
    ['gzip;q=abc', 'identity'],
    [',, gzip;, ;q=1', 'identity'],
    ['gzip;q=0, gzip', 'gzip'],
  ])('answers %j with %s', (header, coding) => {
    expect(choose(header)).toBe(coding);
  });

  it('takes the first of those wanted alike', () => {
    expect(choose('gzip, br, zstd', ['gzip', 'zstd', 'br'])).toBe('gzip');
    expect(choose('gzip, br, zstd', ['br', 'gzip'])).toBe('br');
  });

  it('never chooses what the header refuses, whatever else stands in it', () => {
    const member = fc.tuple(fc.constantFrom(...all, '*', 'x-gzip'), fc.constantFrom('', ';q=0', ';q=0.5', ';q=1'));
    fc.assert(
      fc.property(fc.array(member), fc.constantFrom(...all), (members, refused) => {
        const others = members.filter(([name]) => name !== refused && !(refused === 'gzip' && name === 'x-gzip'));
        const header = [...others.map((pair) => pair.join('')), `${refused};q=0`].join(', ');
        expect(choose(header)).not.toBe(refused);
      }),
    );
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect([...all, undefined]).toContain(choose(header));
      }),
    );
  });
});
