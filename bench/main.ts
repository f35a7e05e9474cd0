import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { benchColdOperations } from './gateway/cold-operations.ts';
import { benchLargePage } from './gateway/large-page.ts';
import { benchStart } from './gateway/start.ts';
import { benchMonitor } from './monitor/overhead.ts';
import { benchHitCost } from './source/hit-cost.ts';

/** `npm run bench [-- name ...]`: side-by-side benchmarks; without a name all of them. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  start: benchStart,
  'large-page': benchLargePage,
  'cold-operations': benchColdOperations,
  monitor: benchMonitor,
  'hit-cost': benchHitCost,
  'index-cost': runFile('source/index-cost.ts', '--expose-gc'),
  cache: runFile('cache/main.ts', '--expose-gc', '--max-semi-space-size=16', '--heap-growing-percent=20'),
  http: runFile('http/main.ts'),
  compression: runFile('compression/at-rest.ts'),
  emulator: runFile('emulator.ts'),
  warming: runFile('warming/main.ts'),
};

/** A benchmark that needs a process of its own. */
function runFile(file: string, ...flags: string[]): () => Promise<void> {
  return async () => {
    const { status } = spawnSync(process.execPath, [...flags, join(import.meta.dirname, file)], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${file} ended with exit code ${status}`);
  };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`expected some of ${Object.keys(benches).join(', ')}, but got ${unknown.join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  await run();
}
