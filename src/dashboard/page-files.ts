import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';

/** A file of the page, as a browser takes it. */
export interface PageFile {
  readonly contentType: string;
  /** Its text, made when first asked for. */
  readonly read: () => string;
}

const directory = join(import.meta.dirname, 'page');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

/** How modules of the page end here: as they are written, or as the build has left them. */
export const moduleEnding = extname(import.meta.filename);

/**
 * The files of the page by their path below it: what stands in `page/`, and uPlot. TypeScript loses its types on the way, so the page
 * needs no build where the gateway needs none.
 */
export function listPageFiles(): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const path of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    const contentType = contentTypes[extname(path)];
    if (!contentType || path.endsWith('.d.ts')) continue;
    const full = join(directory, path);
    const read = () => readFileSync(full, 'utf8');
    const text = path.endsWith('.ts') ? () => stripTypeScriptTypes(read()) : read;
    files.set(path.replaceAll('\\', '/'), { contentType, read: text });
  }
  const { resolve } = createRequire(import.meta.url);
  for (const [path, source] of [
    ['uplot.js', 'uplot/dist/uPlot.esm.js'],
    ['uplot.css', 'uplot/dist/uPlot.min.css'],
  ] as const) {
    files.set(path, {
      contentType: contentTypes[extname(path)] ?? '',
      read: () => readFileSync(resolve(source), 'utf8'),
    });
  }
  return files;
}
