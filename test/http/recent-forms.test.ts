import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentForms } from '../../src/http/recent-forms.ts';
import type { StoredAnswer } from '../../src/http/stored-answer.ts';

// All of an answer that finding it looks at.
const answerOf = (key: string, byteLength = 1000) => ({ key, isStored: true, bytes: { byteLength } }) as StoredAnswer;

describe('forms of requests that were answered last', () => {
  it('are found by equal forms alone, or not at all', () => {
    const form = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    );
    const nameOf = (one: Buffer | string) => (typeof one === 'string' ? `text ${one}` : `bytes ${one.toString('hex')}`);
    fc.assert(
      fc.property(fc.array(form, { maxLength: 60 }), (forms) => {
        const recent = new RecentForms();
        for (const one of forms) {
          expect([undefined, nameOf(one)]).toContain(recent.find(one)?.key);
          recent.remember(one, answerOf(nameOf(one)));
          expect(recent.find(one)?.key).toBe(nameOf(one));
        }
      }),
    );
  });

  it('are found by what they were when they were remembered, and not once the answer has left the store', () => {
    const recent = new RecentForms();
    const form = Buffer.from('{"query":"{a}"}');
    const answer = answerOf('a');
    recent.remember(form, answer);
    form[10] = 'b'.charCodeAt(0);
    expect(recent.find(form)).toBeUndefined();
    expect(recent.find(Buffer.from('{"query":"{a}"}'))).toBe(answer);
    answer.isStored = false;
    expect(recent.find(Buffer.from('{"query":"{a}"}'))).toBeUndefined();
  });

  it('are not kept where they or their answers are long', () => {
    const recent = new RecentForms();
    recent.remember('{a}', answerOf('large', 65_537));
    expect(recent.find('{a}')).toBeUndefined();
    recent.remember('x'.repeat(4097), answerOf('long'));
    expect(recent.find('x'.repeat(4097))).toBeUndefined();
  });
});
