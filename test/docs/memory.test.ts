import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { memoryShares } from '../../src/memory-shares.ts';

it('docs/memory.md gives the shares of CACHE_MAX_BYTES, which are the whole', () => {
  const rows = readFileSync('docs/memory.md', 'utf8').matchAll(/^\| ([a-z ]+?) +\| +([\d.]+) % \|/gm);
  const listed = new Map([...rows].map(([, part = '', percent]) => [part, Number(percent) / 100]));
  const nameOf = (key: string) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const shares = Object.entries(memoryShares).map(([key, share]) => [nameOf(key), share] as const);
  expect(listed).toEqual(new Map(shares));
  expect(Object.values(memoryShares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
});
