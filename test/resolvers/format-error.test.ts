import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { formatError } from '../../src/resolvers/format-error.ts';

function told(original: Error) {
  const unexpected: unknown[] = [];
  const wrapped = new GraphQLError(original.message, { path: ['a', 0], originalError: original });
  const extensions = { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at /secret/place.ts'], ...wrapped.extensions };
  const format = formatError((error) => unexpected.push(error));
  return { answer: format({ ...wrapped.toJSON(), extensions }, wrapped), unexpected };
}

describe('what callers see of an error', () => {
  it('is the gateway’s own error, with its code and place but no stack', () => {
    const { answer, unexpected } = told(
      new GatewayError('UPSTREAM_TIMEOUT', 'slow', { dataset: 'a/b' }, new Error('x')),
    );
    expect(answer).toEqual({
      message: 'slow',
      path: ['a', 0],
      extensions: { code: 'UPSTREAM_TIMEOUT', dataset: 'a/b' },
    });
    expect(unexpected).toEqual([]);
  });

  it('is of any other only that it happened, and where in the answer; the log gets the error itself', () => {
    const error = new TypeError('cannot read password of undefined at /secret/place.ts');
    const { answer, unexpected } = told(Object.assign(error, { extensions: { token: 'secret' } }));
    expect(answer).toEqual({
      message: 'Internal server error',
      path: ['a', 0],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(unexpected).toEqual([error]);
    expect(JSON.stringify(answer)).not.toMatch(/secret|password|place/);
  });
});
