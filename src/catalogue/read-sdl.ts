import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, type DocumentNode, parse, Source } from 'graphql';

/** The generated, printed form of what the SDL derives to; it is output, never input. */
export const executableSchemaFile = 'executable.graphql';

/** Reads and joins every SDL file of a directory, in the order of their names. Syntax errors name file and line. */
export function readSdl(directory: string): DocumentNode {
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.graphql') && name !== executableSchemaFile)
    .sort();
  if (files.length === 0) throw new Error(`expected *.graphql files in ${directory}, but found none`);
  return concatAST(
    files.map((name) => parse(new Source(readFileSync(join(directory, name), 'utf8'), name), { noLocation: false })),
  );
}
