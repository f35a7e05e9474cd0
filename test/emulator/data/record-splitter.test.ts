import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordSplitter } from '../../../src/emulator/data/record-splitter.ts';
import type { WireRecord } from '../../../src/emulator/data/world.ts';

/** Splits a text pushed in pieces of a few bytes. */
function split(text: string, pieceBytes = 7): { records: WireRecord[]; meta: WireRecord | undefined } {
  const records: WireRecord[] = [];
  let meta: WireRecord | undefined;
  const splitter = new RecordSplitter('device.510k.json', {
    record: (record) => records.push(record),
    meta: (found) => {
      meta = found;
    },
  });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += pieceBytes) splitter.push(bytes.subarray(at, at + pieceBytes));
  splitter.end();
  return { records, meta };
}

const aRecord = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5, noNullPrototype: true });

describe('RecordSplitter', () => {
  it('gives back any records, wherever the bytes are cut', () => {
    fc.assert(
      fc.property(fc.array(aRecord, { maxLength: 8 }), fc.integer({ min: 1, max: 40 }), (records, pieceBytes) => {
        const wire = JSON.parse(JSON.stringify(records));
        expect(split(JSON.stringify(records), pieceBytes).records).toEqual(wire);
        expect(split(JSON.stringify({ meta: {}, results: records }, undefined, 2), pieceBytes).records).toEqual(wire);
      }),
    );
  });

  it('follows quotes, escapes and brackets inside strings, and characters of several bytes over a border', () => {
    const record = { text: 'a "quoted" \\ back\\\\slash ]}[{ é漢😀 \u0000', nested: [{ '}"': '\\"' }] };
    for (let pieceBytes = 1; pieceBytes < 12; pieceBytes += 1) {
      expect(split(JSON.stringify([record, record]), pieceBytes).records).toEqual([record, record]);
    }
  });

  it('hands on the meta before or after the results, and skips what else a file carries', () => {
    const meta = { last_updated: '2026-01-02' };
    expect(split(JSON.stringify({ meta, results: [{ a: 1 }] }))).toEqual({ records: [{ a: 1 }], meta });
    expect(split(JSON.stringify({ x: [1], y: 'z', n: 12, results: [{ a: 1 }], meta }))).toEqual({
      records: [{ a: 1 }],
      meta,
    });
  });

  it('starts with a byte order mark or blanks, and ends with blanks', () => {
    expect(split('\uFEFF \n[ {"a":1} ,{"a":2}\t]\r\n', 100).records).toEqual([{ a: 1 }, { a: 2 }]);
    expect(split('[]').records).toEqual([]);
  });

  it.each([
    ['', 0, 'an array of records or an object with "results"', 'the end of the file'],
    ['<html>', 0, 'an array of records or an object with "results"', '"<"'],
    ['[{"a":1}', 8, '"," or "]"', 'the end of the file'],
    ['[{"a":1},', 9, 'a record', 'the end of the file'],
    ['[{"a":"b', 8, 'the rest of a value that began at byte 1', 'the end of the file'],
    ['[{"a":1} {"a":2}]', 9, '"," or "]"', '"{"'],
    ['[{"a":1},]', 9, 'a record', '"]"'],
    ['[1,2]', 1, 'a record or "]"', '"1"'],
    ['[{"a":1}] [', 10, 'the end of the file', '"["'],
    ['{"meta":{}}', 11, 'an array under "results"', 'none'],
    ['{"results":{"device":1}}', 11, 'one array under "results"', '{'],
    ['{"meta" {}}', 8, '":"', '"{"'],
    ['{"meta":{},}', 11, 'a key', '"}"'],
  ])('says where %j is broken', (text, offset, expected, found) => {
    expect(() => split(text)).toThrow(
      expect.objectContaining({
        code: 'DATA_FILE_INVALID',
        offset,
        expected,
        message: `device.510k.json: at byte of JSON ${offset}: expected ${expected}, but got ${found}`,
      }),
    );
  });

  it('names the byte at which a record that is no JSON begins', () => {
    expect(() => split('[{"a":1},{"b":01}]')).toThrow(
      expect.objectContaining({ offset: 9, expected: 'a record that is valid JSON', cause: expect.any(SyntaxError) }),
    );
  });
});
