import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InternedTexts } from '../../src/cache/interned-texts.ts';

test('keeps each text once, for as long as somebody holds it', () => {
  const step = fc.record({ text: fc.constantFrom('', 'device/510k', 'drug/label', 'é'), release: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
      const texts = new InternedTexts();
      const held: { text: string; id: number }[] = [];
      for (const { text, release } of steps) {
        const last = release ? held.pop() : undefined;
        if (last === undefined) held.push({ text, id: texts.hold(text) });
        else texts.release(last.id);
      }
      expect(held.map(({ id }) => texts.text(id))).toEqual(held.map(({ text }) => text));
      expect(texts.size).toBe(new Set(held.map(({ text }) => text)).size);
    }),
  );
});
