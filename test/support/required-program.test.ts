import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requiredProgram } from './required-program.ts';

describe('a program that tests need', () => {
  it('is found on the PATH', () => {
    const PATH = `/nowhere:${dirname(process.execPath)}`;
    expect(requiredProgram(basename(process.execPath), { PATH })).toBe(process.execPath);
  });

  it('may be absent on a laptop, where its tests are skipped and that is said', () => {
    const said: string[] = [];
    expect(requiredProgram('chromium', { PATH: '/nowhere' }, (message) => said.push(message))).toBeUndefined();
    expect(said).toEqual(['skipped: there is no chromium on the PATH']);
  });

  it('may not be absent in CI', () => {
    expect(() => requiredProgram('chromium', { PATH: '/nowhere', CI: 'true' })).toThrow(
      'expected chromium on the PATH, since CI=true allows no skipped tests',
    );
  });
});
