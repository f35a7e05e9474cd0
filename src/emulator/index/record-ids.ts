import { createHash } from 'node:crypto';

/** Digits of an `_id`, in the order of their character codes, so that ids sort as the numbers they are made from. */
const DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
/** Six digits of 6 bits hold the 32 that tell records apart. */
const MIXED_DIGITS = 6;
const ID_LENGTH = 20;

/**
 * The `_id`s of an index: twenty characters that say nothing of the record, as the index makes them up. Documents are numbered in the
 * order of their ids, in which records stand where nothing else sorts them; a reload under another salt gives every record another id.
 */
export interface RecordIds {
  /** The place in the order of arrival of document `doc`. */
  ordinalOf(doc: number): number;
  idOf(doc: number): string;
  /** The first document whose id is not below the given one. */
  firstNotBelow(id: string): number;
}

export function createRecordIds(size: number, salt: string): RecordIds {
  const digest = createHash('sha256').update(salt).digest();
  const key = digest.readUInt32BE(0);
  const tail = Array.from(digest.subarray(4, 4 + ID_LENGTH - MIXED_DIGITS), (byte) => DIGITS.charAt(byte & 63)).join(
    '',
  );
  const mixed = Uint32Array.from({ length: size }, (_, ordinal) => mix((ordinal ^ key) >>> 0)).sort();

  const idOf = (doc: number): string => {
    const number = mixed[doc] ?? 0;
    let id = '';
    for (let digit = MIXED_DIGITS - 1; digit >= 0; digit -= 1)
      id += DIGITS.charAt(Math.floor(number / 64 ** digit) & 63);
    return id + tail;
  };
  return {
    idOf,
    ordinalOf: (doc) => (unmix(mixed[doc] ?? 0) ^ key) >>> 0,
    firstNotBelow(id) {
      let low = 0;
      let high = size;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (idOf(middle) < id) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** A one-to-one scrambling of 32-bit numbers: each step (xor with a shift, multiplication by an odd number) can be undone. */
function mix(number: number): number {
  let mixed = number;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const UNDO_SECOND = inverse(0x2c1b3c6d);
const UNDO_FIRST = inverse(0x7feb352d);

function unmix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), UNDO_SECOND);
  mixed = Math.imul(mixed ^ (mixed >>> 16), UNDO_FIRST);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The number that undoes multiplication by an odd one, modulo 2^32 (Newton's iteration doubles the right bits each time). */
function inverse(odd: number): number {
  let result = odd;
  for (let i = 0; i < 5; i += 1) result = Math.imul(result, 2 - Math.imul(odd, result));
  return result;
}
