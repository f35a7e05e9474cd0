import { ConfigError } from '../config-error.ts';
import { runWarmCommand } from './run-command.ts';

/** `npm run warm`. */
runWarmCommand({
  args: process.argv.slice(2),
  environment: process.env,
  fetch,
  terminal: process.stderr.isTTY ? process.stderr : undefined,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = 1;
  },
);
