import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requiredProgram } from './required-program.ts';

describe('a program that tests need', () => {
  it('is found on the PATH', () => {
    const PATH = `/nowhere:${dirname(process.execPath)}`;
    expect(requiredProgram(basename(process.execPath), { PATH })).toBe(process.execPath);
  });

  it('may be absent on a laptop', () => {
    expect(requiredProgram('chromium', { PATH: '/nowhere' })).toBeUndefined();
  });

  it('may not be absent in CI', () => {
    expect(() => requiredProgram('chromium', { PATH: '/nowhere', CI: 'true' })).toThrow(
      'expected chromium on the PATH, since CI=true allows no skipped tests',
    );
  });
});
