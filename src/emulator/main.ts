import { availableParallelism } from 'node:os';
import { generateWorld } from './data/generate-world.ts';
import { loadDirectory } from './data/load-directory.ts';
import { generateInThreads } from './data/threads/generate-in-threads.ts';
import { runCommand } from './run-command.ts';

const today = new Date().toISOString().slice(0, 10);

/** From so many records on, threads save more than it takes to start them. */
const WORTH_THREADS = 30_000;

await runCommand({
  argv: process.argv.slice(2),
  makeWorld: ({ data, seed, records }) => {
    if (data !== undefined) return loadDirectory(data, { today });
    return records < WORTH_THREADS
      ? generateWorld({ seed, records, today })
      : generateInThreads({ seed, records, today, threads: availableParallelism() });
  },
  print: console.log,
  printError: console.error,
  onStop: (stop) => process.on('SIGTERM', stop).on('SIGINT', stop),
  exit: (code) => process.exit(code),
});
