import { describe, expect, it } from 'vitest';
import { packDictionaries, unpackDictionaries } from '../../src/compression/dictionary-archive.ts';
import { dictionaryId } from '../../src/compression/dictionary-id.ts';
import { type Dictionary, type DictionaryRole, DictionaryStore } from '../../src/compression/dictionary-store.ts';

function dictionary(text: string, version: number, dataset = 'drug/ndc', role: DictionaryRole = 'record'): Dictionary {
  const bytes = Buffer.from(text);
  return { dataset, role, version, id: dictionaryId(bytes), bytes };
}

describe('the store of dictionaries', () => {
  it('writes with the newest version, in whatever order they came', () => {
    const store = new DictionaryStore({ kept: 3 });
    for (const version of [2, 3, 1]) expect(store.add(dictionary(`content ${version}`, version))).toBe(true);
    expect(store.current('drug/ndc', 'record')?.version).toBe(3);
    expect(store.nextVersion('drug/ndc')).toBe(4);
    expect(store.current('drug/label', 'record')).toBeUndefined();
  });

  it('keeps so many and forgets the oldest, also one that comes late', () => {
    const store = new DictionaryStore({ kept: 2 });
    const [one, two, three] = [1, 2, 3].map((version) => dictionary(`content ${version}`, version));
    for (const each of [two, three]) if (each) store.add(each);
    expect(one && store.add(one)).toBe(false);
    expect(store.all()).toEqual([two, three]);
    expect(one && store.find('drug/ndc', one.id)).toBeUndefined();
  });

  it('agrees in every process on one of two that were trained apart', () => {
    const [one, other] = [dictionary('trained here', 1), dictionary('trained there', 1)];
    const current = [
      [one, other],
      [other, one],
    ].map((order) => {
      const store = new DictionaryStore({ kept: 3 });
      for (const each of order) store.add(each);
      return store.current('drug/ndc', 'record')?.id;
    });
    expect(current[0]).toBe(current[1]);
  });

  it('finds a dictionary only for its own dataset', () => {
    const store = new DictionaryStore({ kept: 1 });
    const known = dictionary('content', 1);
    store.add(known);
    expect(store.find('drug/ndc', known.id)).toBe(known);
    expect(store.find('drug/label', known.id)).toBeUndefined();
    expect(store.add({ ...known, dataset: 'drug/label' })).toBe(true);
    expect(store.find('drug/label', known.id)?.dataset).toBe('drug/label');
    expect(store.find('drug/ndc', known.id)).toBe(known);
  });

  it('writes pages with the dictionary for records where that is all there is', () => {
    const store = new DictionaryStore({ kept: 1 });
    const [small, large] = [dictionary('small', 1), dictionary('large', 1, 'drug/ndc', 'page')];
    store.add(small);
    expect(store.currentFor('drug/ndc', 'page')).toBe(small);
    store.add(large);
    expect(store.currentFor('drug/ndc', 'page')).toBe(large);
    expect(store.currentFor('drug/ndc', 'bulk')).toBe(large);
    expect(store.currentFor('drug/ndc', 'record')).toBe(small);
  });
});

describe('dictionaries as bytes', () => {
  const all = [dictionary('one', 1), dictionary('two', 7, 'device/510k', 'page'), dictionary('three', 2 ** 31, 'é')];

  it('are read as they were written', () => {
    expect(unpackDictionaries(packDictionaries(all))).toEqual(all);
    expect(unpackDictionaries(packDictionaries([]))).toEqual([]);
  });

  it('are refused where they are cut, changed or of another version', () => {
    const packed = packDictionaries(all);
    for (let length = 0; length < packed.length; length += 1) {
      expect(unpackDictionaries(packed.subarray(0, length))).toBeUndefined();
      const changed = Buffer.from(packed);
      changed.writeUInt8(changed.readUInt8(length) ^ 0x10, length);
      expect(unpackDictionaries(changed)).toBeUndefined();
    }
  });

  it('of version 1 are still read', () => {
    const stored = Buffer.from('4f46444401f339c29900010000000800000003000000647275672f6e64636f6e65', 'hex');
    expect(packDictionaries(all.slice(0, 1)).toString('hex')).toBe(stored.toString('hex'));
    expect(unpackDictionaries(stored)).toEqual(all.slice(0, 1));
  });
});
