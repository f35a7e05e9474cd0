import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelopeBytes, seal, unseal } from '../../src/compression/rest-envelope.ts';

const header = { codecId: 4, level: 3, dictionaryId: 54_321, contentBytes: 900 };
const payload = Buffer.from('any payload at all, as long as it is not empty');

describe('the envelope of stored bytes', () => {
  it('gives back its header and payload', () => {
    const sealed = seal('device/510k', header, payload);
    expect(sealed.length).toBe(envelopeBytes + payload.length);
    expect(unseal('device/510k', sealed)).toEqual({ header, payload });
  });

  it('refuses the bytes of another dataset', () => {
    expect(unseal('device/pma', seal('device/510k', header, payload))).toBeUndefined();
  });

  it('refuses bytes in which any bits were flipped', () => {
    const sealed = seal('device/510k', header, payload);
    const places = fc.uniqueArray(fc.nat(sealed.length * 8 - 1), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(places, (bits) => {
        const damaged = Buffer.from(sealed);
        for (const bit of bits) damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(unseal('device/510k', damaged)).toBeUndefined();
      }),
    );
  });

  it('refuses bytes that were cut or lengthened', () => {
    const sealed = seal('device/510k', header, payload);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal('device/510k', sealed.subarray(0, length))).toBeUndefined();
    }
    expect(unseal('device/510k', Buffer.concat([sealed, Buffer.alloc(1)]))).toBeUndefined();
  });
});
