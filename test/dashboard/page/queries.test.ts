import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'src', 'dashboard', 'page', 'queries');

async function operations(): Promise<[name: string, text: string][]> {
  const found: [string, string][] = [];
  for (const file of readdirSync(folder)) {
    const exported = (await import(join(folder, file))) as Readonly<Record<string, unknown>>;
    for (const [name, text] of Object.entries(exported)) {
      if (/(Query|Mutation)$/.test(name)) found.push([name, String(text)]);
    }
  }
  return found;
}

describe('what the dashboard asks', async () => {
  const schema = buildSchema(readFileSync(join(root, 'schema', 'executable.graphql'), 'utf8'));

  it.each(await operations())('%s is what the schema has', (_, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  it('is named, so that the page can leave its own operations out', async () => {
    const names = (await operations()).map(([, text]) => /^(?:query|mutation) (\w+)/.exec(text)?.[1]);
    expect(names.every((name) => name?.startsWith('Dashboard'))).toBe(true);
    expect(new Set(names).size).toBe(names.length);
  });
});
