import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The only files that may take time, timers and randomness from the process: they hand them to the others. */
const composers: ReadonlySet<string> = new Set([
  'src/app.ts',
  'src/cache/start-timer.ts',
  'src/compression/benchmark-thread.ts',
  'src/dashboard/page/main.ts',
  'src/emulator/main.ts',
  'src/emulator/start-emulator.ts',
  'src/export/main.ts',
  'src/jobs/job-clock.ts',
  'src/verify-live/main.ts',
  'src/watch-parent.ts',
]);

const ambient = /\bMath\.random\b|\bDate\.now\b|\bperformance\.now\b|\bnew Date\(\)|\b(?:setTimeout|setInterval)\b/g;

function ambientIn(path: string): string[] {
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
  return [...code.matchAll(ambient)].map(([found]) => `${path}: ${found}`);
}

it('only the files that put the programs together use the time, timers and randomness of the process', () => {
  const files = globSync('src/**/*.ts').filter((path) => !path.startsWith('src/generated/'));
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((path) => !composers.has(path)).flatMap(ambientIn)).toEqual([]);
  // None is named that needs no exception.
  expect([...composers].filter((path) => ambientIn(path).length === 0)).toEqual([]);
});
