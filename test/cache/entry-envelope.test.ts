import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEnvelope, encodeEntry, encodeTombstone } from '../../src/cache/entry-envelope.ts';
import { sampleEntry } from './sample-entry.ts';

const fixture = join(import.meta.dirname, '../fixtures/cache-envelopes/format-1.hex');
const storedOnce = sampleEntry({
  text: '{"results":[{"k_number":"K000001"}]}',
  encoding: 'identity',
  tags: ['device/510k', 'device/classification'],
  version: 7_000_000_000_000_123,
  fetchedAt: 1_700_000_000_000,
  cost: { requests: 2, ms: 412.5 },
  negative: false,
  digest: 'a1b2',
  keepUntil: 1_700_600_000_000,
});

test('an envelope of format 1, stored by an earlier release, still reads', () => {
  const bytes = Buffer.from(readFileSync(fixture, 'utf8').trim(), 'hex');
  expect(decodeEnvelope(bytes)).toEqual({ kind: 'entry', entry: storedOnce });
});

test('a tombstone tells its version', () => {
  expect(decodeEnvelope(encodeTombstone(42))).toEqual({ kind: 'tombstone', version: 42 });
});

test('an envelope in which any one byte was changed is never taken for another entry', () => {
  const whole = encodeEntry(storedOnce);
  fc.assert(
    fc.property(fc.nat(whole.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ change, at);
      // A flag turned into that of a tombstone makes it one: a miss as well.
      expect(decodeEnvelope(damaged).kind).not.toBe('entry');
    }),
  );
});

test('an envelope cut anywhere is unreadable', () => {
  const whole = encodeEntry(storedOnce);
  for (let length = 0; length < whole.byteLength; length += 1) {
    expect(decodeEnvelope(whole.subarray(0, length)).kind).toBe('unreadable');
  }
});

test('texts that do not fit are refused', () => {
  expect(() => encodeEntry(sampleEntry({ tags: ['x'.repeat(70_000)] }))).toThrow(RangeError);
});
