import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, findBreakingChanges, findDangerousChanges, printSchema } from 'graphql';
import { deriveSchema } from '../src/catalogue/derive-schema.ts';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { executableSchemaFile, readSdl } from '../src/catalogue/read-sdl.ts';

// Writes schema/executable.graphql and the types derived from it; with --check, fails where they are out of date.
const check = process.argv.includes('--check');
const outOfDate: string[] = [];

function put(file: string, content: string): void {
  let current: string | undefined;
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    current = undefined;
  }
  if (current === content) return;
  outOfDate.push(file);
  if (check) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** What the change does to clients, against the schema that was last reviewed. */
function tellChanges(): void {
  if (!outOfDate.some((file) => file.endsWith(executableSchemaFile)) || reviewed === undefined) return;
  const [before, after] = [buildSchema(reviewed), buildSchema(printed)];
  for (const { type, description } of findBreakingChanges(before, after))
    console.error(`BREAKING ${type}: ${description}`);
  for (const { type, description } of findDangerousChanges(before, after))
    console.error(`dangerous ${type}: ${description}`);
}

const reviewed = existsSync(`schema/${executableSchemaFile}`)
  ? readFileSync(`schema/${executableSchemaFile}`, 'utf8')
  : undefined;
const printed = printSchema(deriveSchema(readCatalogue(readSdl('schema'))));
put(
  `schema/${executableSchemaFile}`,
  `# Generated from the other files of this folder by \`npm run codegen\`; do not edit.\n\n${printed}\n`,
);

tellChanges();

const { config } = await loadCodegenConfig({ configFilePath: 'codegen.yml' });
const outputs = await generate({ ...config, schema: printed, silent: true }, false);
for (const { filename, content } of outputs as { filename: string; content: string }[]) put(filename, content);

if (outOfDate.length > 0) {
  console.error(
    check ? `Out of date (run "npm run codegen"): ${outOfDate.join(', ')}` : `Written: ${outOfDate.join(', ')}`,
  );
  if (check) process.exitCode = 1;
}
