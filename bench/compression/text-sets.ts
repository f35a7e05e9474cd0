import { readdirSync, readFileSync } from 'node:fs';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';

/** Records of a dataset as JSON: those to train from and those to measure with. */
export interface TextSet {
  readonly dataset: string;
  readonly known: readonly Buffer[];
  readonly unseen: readonly Buffer[];
}

/** Generated records, every other one to train from. */
export async function generatedSets(perDataset: number, maxBytes: number): Promise<TextSet[]> {
  const world = generateWorld({ seed: 20_260_601, records: 40_000, today: '2026-06-01' });
  const sets: TextSet[] = [];
  for (const { path, records } of world.datasets) {
    const texts: Buffer[] = [];
    let bytes = 0;
    for await (const record of records) {
      const text = Buffer.from(JSON.stringify(record));
      bytes += text.length;
      if (texts.length >= perDataset || bytes > maxBytes) break;
      texts.push(text);
    }
    sets.push(splitInTwo(path, texts));
  }
  return sets;
}

/** Genuine records, every other one to train from; undefined where the folder is absent. */
export function genuineSets(folder: URL): TextSet[] | undefined {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return undefined;
  }
  return names.sort().map((name) => {
    const records: unknown[] = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    return splitInTwo(
      name.replace('.json', '').replace('.', '/'),
      records.map((record) => Buffer.from(JSON.stringify(record))),
    );
  });
}

function splitInTwo(dataset: string, texts: readonly Buffer[]): TextSet {
  return {
    dataset,
    known: texts.filter((_, index) => index % 2 === 0),
    unseen: texts.filter((_, index) => index % 2 === 1),
  };
}

/** Pages of so many records each; the last is left out where it is shorter, unless it is the only one. */
export function pagesOf(texts: readonly Buffer[], perPage: number, maxPages: number): Buffer[] {
  const pages: Buffer[] = [];
  for (let at = 0; at < texts.length && pages.length < maxPages; at += perPage) {
    const page = texts.slice(at, at + perPage);
    if (page.length < perPage && pages.length > 0) break;
    pages.push(Buffer.from(`{"results":[${page.join()}]}`));
  }
  return pages;
}
