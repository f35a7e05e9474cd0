import { spawnSync } from 'node:child_process';

// `npm test` and `npm run test:full`: every step is run even after a failure, so that one run tells all that is wrong.
const full = process.argv.includes('--full');
const rest = process.argv.slice(2).filter((argument) => argument !== '--full');

const steps: [name: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['types as built', 'tsc', ['-p', 'tsconfig.build.json', '--noEmit']],
  ['lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['generated files', 'node', ['scripts/codegen.ts', '--check']],
  ['tests', 'vitest', ['run', ...rest]],
];

const failed: string[] = [];
for (const [name, command, args] of steps) {
  console.log(`\n> ${name}: ${command} ${args.join(' ')}`);
  const env = { ...process.env, ...(full ? { TEST_FULL: '1' } : {}) };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}
