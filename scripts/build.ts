import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';

/** Compiles `src` into `dist`, and puts beside the compiled modules the files that they read at run time. */
rmSync('dist', { recursive: true, force: true });
const compiler = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const MODULES = new Set(['.ts', '.md']);
cpSync('src', 'dist', { recursive: true, filter: (file) => !MODULES.has(extname(file)) });
