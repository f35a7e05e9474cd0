import { generateWorld } from './data/generate-world.ts';
import { loadDirectory } from './data/load-directory.ts';
import { runCommand } from './run-command.ts';

const today = new Date().toISOString().slice(0, 10);

await runCommand({
  argv: process.argv.slice(2),
  makeWorld: ({ data, seed, records }) =>
    data === undefined ? generateWorld({ seed, records, today }) : loadDirectory(data, { today }),
  print: console.log,
  printError: console.error,
  onStop: (stop) => process.on('SIGTERM', stop).on('SIGINT', stop),
  exit: (code) => process.exit(code),
});
