import { spawn } from 'node:child_process';

// `npm test` and `npm run test:full`: every step is run even after a failure, so that one run tells all that is wrong.
// `--long` runs the long forms alone, for those who have run the others.
const flags = ['--full', '--long'];
const forms = process.argv.includes('--long') ? 'long' : process.argv.includes('--full') ? 'full' : 'short';
const rest = process.argv.slice(2).filter((argument) => !flags.includes(argument));

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const checks: Step[] = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'types of the dashboard', command: 'tsc', args: ['-p', 'tsconfig.page.json', '--noEmit'] },
  { name: 'lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'generated files', command: 'node', args: ['scripts/codegen.ts', '--check'] },
];
/** What the other types leave open: whether declarations can be written. */
const longChecks: Step[] = [
  { name: 'types as built', command: 'tsc', args: ['-p', 'tsconfig.build.json', '--noEmit'] },
];
const tests: Step = { name: 'tests', command: 'vitest', args: ['run', ...rest] };

/** Runs a step to its end and tells whether it succeeded; `gather` keeps its output back until then. */
function succeeds({ name, command, args }: Step, gather: boolean): Promise<boolean> {
  const title = `\n> ${name}: ${command} ${args.join(' ')}`;
  if (!gather) console.log(title);
  const child = spawn(command, args, {
    stdio: gather ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, TEST_FORMS: forms },
    shell: process.platform === 'win32',
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => output.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      if (gather) console.log(`${title}\n${Buffer.concat(output).toString().trimEnd()}`);
      resolve(code === 0);
    });
  });
}

const failed: string[] = [];
const chosen = { short: checks, full: [...checks, ...longChecks], long: longChecks }[forms];
const outcomes = await Promise.all(chosen.map((step) => succeeds(step, true)));
failed.push(...chosen.filter((_, place) => !outcomes[place]).map(({ name }) => name));
if (!(await succeeds(tests, false))) failed.push(tests.name);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exit(1);
}
