import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executableSchemaFile, readSdl } from '../../src/catalogue/read-sdl.ts';

describe('the SDL', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'sdl-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('is read from all files in the order of their names, the generated one left out', () => {
    writeFileSync(join(directory, 'b.graphql'), 'type B { b: Int }');
    writeFileSync(join(directory, 'a.graphql'), 'type A { a: Int }');
    writeFileSync(join(directory, 'c.txt'), 'not GraphQL');
    writeFileSync(join(directory, executableSchemaFile), 'type Generated { g: Int }');
    const names = readSdl(directory).definitions.map((node) => ('name' in node ? node.name?.value : ''));
    expect(names).toEqual(['A', 'B']);
  });

  it('names file and line of a syntax error', () => {
    writeFileSync(join(directory, 'bad.graphql'), 'type A {\n  a: !\n}');
    expect(() => readSdl(directory)).toThrow('Syntax Error');
    try {
      readSdl(directory);
    } catch (error) {
      expect(String(error)).toContain('bad.graphql:2');
    }
  });

  it('must be there', () => {
    expect(() => readSdl(directory)).toThrow('expected *.graphql files');
  });
});
