import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { badInput, type ErrorCode, errorCodes, GatewayError } from '../../src/errors.ts';

const rows = [
  ...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([A-Z_]+)`\s*\| (.*?)\s*\| (yes|no)\s*\|$/gm),
].map(([, code = '', meaning = '', again = '']) => [code, { meaning, retry: again === 'yes' }] as const);

describe('docs/errors.md', () => {
  it('lists exactly the codes there are, in their order, with their meanings', () => {
    expect(rows).toEqual(Object.entries(errorCodes).map(([code, { meaning, retry }]) => [code, { meaning, retry }]));
  });
});

describe('an error of the gateway', () => {
  it('tells its code and details to callers, and its cause to nobody but the log', () => {
    const cause = new Error('secret');
    const code: ErrorCode = 'UPSTREAM_ERROR';
    const error = new GatewayError(code, 'told', { dataset: 'a/b' }, cause);
    expect(error.extensions).toEqual({ code, dataset: 'a/b' });
    expect(error.cause).toBe(cause);
    expect(JSON.stringify(error.extensions)).not.toContain('secret');
    expect(badInput('first', 'a number', '"x"')).toMatchObject({
      message: 'first: expected a number, but got "x"',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  });
});
