import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createDocumentStore } from '../../src/http/document-store.ts';

it('keeps the documents used last, within both bounds', async () => {
  const store = createDocumentStore({ maxDocuments: 3, maxBytes: 10_000 });
  const [a, b] = [parse('{ a }'), parse('{ b }')];
  await store.set('a', a);
  await store.set('b', b);
  await store.set('c', parse('{ c }'));
  expect(await store.get('a')).toBe(a);
  await store.set('d', parse('{ d }'));
  expect(await store.get('b')).toBeUndefined();
  expect(await store.get('a')).toBe(a);
  await store.set('long', parse(`{ ${'long '.repeat(18)} }`));
  expect(await store.get('a')).toBe(a);
  expect(await store.get('c')).toBeUndefined();
  expect(await store.get('d')).toBeUndefined();
  expect(await store.delete('a')).toBe(true);
  expect(await store.delete('a')).toBe(false);
});

it('keeps no document that is longer than all may be together', async () => {
  const store = createDocumentStore({ maxBytes: 1000 });
  await store.set('long', parse('{ longer than ten }'));
  expect(await store.get('long')).toBeUndefined();
});
