import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentHash, entityTag, namesTag } from '../../src/http/entity-tag.ts';

const opaque = fc.string({ unit: fc.constantFrom('a', 'b', ',', ' ', '*', 'W', '/'), maxLength: 6 });
const listed = fc.record({ text: opaque.map((text) => text.replaceAll(' ', '')), isWeak: fc.boolean() });
const write = ({ text, isWeak }: { text: string; isWeak: boolean }) => `${isWeak ? 'W/' : ''}"${text}"`;

it('a list names exactly the tags in it, weak or strong', () => {
  fc.assert(
    fc.property(
      fc.array(listed, { minLength: 1, maxLength: 5 }),
      listed,
      fc.constantFrom(',', ', ', ' , ', ',,'),
      (list, tag, comma) => {
        const header = list.map(write).join(comma);
        expect(namesTag(header, `"${tag.text}"`)).toBe(list.some(({ text }) => text === tag.text));
      },
    ),
  );
});

it('what is no list of tags names none, and takes no time to find out', () => {
  for (const header of ['a', '"a', 'a"', '"a" "b"', 'w/"a"', '"a", b', ''])
    expect(namesTag(header, '"a"')).toBe(header === '"a"');
  const startedAt = performance.now();
  expect(namesTag(`${'"",'.repeat(5000)}x`, '"a"')).toBe(false);
  expect(namesTag(`${', '.repeat(8000)}x`, '"a"')).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});

it('a tag tells contents and codings apart', () => {
  const tags = ['a', 'b'].flatMap((text) =>
    ['identity', 'br:4', 'gzip:6'].map((coding) => entityTag(contentHash(Buffer.from(text)), coding)),
  );
  expect(new Set(tags).size).toBe(6);
  for (const tag of tags) expect(tag).toMatch(/^"[\x21\x23-\x7e]+"$/);
});
