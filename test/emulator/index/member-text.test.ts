import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberText } from '../../../src/emulator/index/member-text.ts';

describe('memberText', () => {
  it('finds the text of every member of any object, and nothing for a name that is no member', () => {
    const names = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('a', 'aa', '"', '\\', '{'));
    fc.assert(
      fc.property(fc.dictionary(names, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 }), names, (object, other) => {
        const text = Buffer.from(JSON.stringify(object));
        for (const [name, value] of Object.entries(object)) {
          expect(memberText(text, name)?.toString()).toBe(JSON.stringify(value));
        }
        if (!Object.hasOwn(object, other)) expect(memberText(text, other)).toBeUndefined();
      }),
    );
  });
});
