import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';

/** Compiles `src`, the dashboard's page by settings of its own, into `dist`, and puts beside the compiled modules the files that they read at run time. */
rmSync('dist', { recursive: true, force: true });
const compiler = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
for (const project of ['tsconfig.build.json', 'tsconfig.page.json']) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const MODULES = new Set(['.ts', '.md']);
cpSync('src', 'dist', { recursive: true, filter: (file) => !MODULES.has(extname(file)) });
