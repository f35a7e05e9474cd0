import { spawnSync } from 'node:child_process';

// `npm test` and `npm run test:full`: every step is run even after a failure, so that one run tells all that is wrong.
// `--long` runs the long forms alone, for those who have run the others.
const flags = ['--full', '--long'];
const forms = process.argv.includes('--long') ? 'long' : process.argv.includes('--full') ? 'full' : 'short';
const rest = process.argv.slice(2).filter((argument) => !flags.includes(argument));

const steps: [name: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['types as built', 'tsc', ['-p', 'tsconfig.build.json', '--noEmit']],
  ['lint', 'biome', ['ci', '--error-on-warnings', '.']],
  ['generated files', 'node', ['scripts/codegen.ts', '--check']],
  ['tests', 'vitest', ['run', ...rest]],
];
if (forms === 'long') steps.splice(0, steps.length - 1);

const failed: string[] = [];
for (const [name, command, args] of steps) {
  console.log(`\n> ${name}: ${command} ${args.join(' ')}`);
  const env = { ...process.env, TEST_FORMS: forms };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}
