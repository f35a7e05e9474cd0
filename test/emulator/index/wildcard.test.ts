import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileWildcard } from '../../../src/emulator/index/wildcard.ts';

it('matches what the same pattern as a regular expression matches', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (pattern, value) => {
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
      expect(compileWildcard(pattern).matches(value)).toBe(expression.test(value));
    }),
    { numRuns: 5000, seed: 8 },
  );
});

it('takes an escaped star as it is', () => {
  expect(compileWildcard('a\\**').matches('a*b')).toBe(true);
  expect(compileWildcard('a\\**').matches('ab')).toBe(false);
  expect(compileWildcard('a\\**').prefix).toBe('a*');
});

it('takes one pass, however many stars there are', () => {
  const started = performance.now();
  expect(compileWildcard(`${'*a'.repeat(50)}*b`).matches('a'.repeat(5000))).toBe(false);
  expect(performance.now() - started).toBeLessThan(100);
});
