import { setTimeout } from 'node:timers/promises';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand({
  argv: process.argv.slice(2),
  environment: process.env,
  fetch,
  nowMs: Date.now,
  wait: (ms) => setTimeout(ms),
  print: console.log,
  printError: console.error,
});
