import { createAsk } from './create-ask.ts';
import { facts } from './facts.ts';
import { readArguments, USAGE, type VerifyArguments } from './read-arguments.ts';
import { renderFindings } from './render-findings.ts';
import { verify } from './verify.ts';

/** What the command needs of the process it runs in. */
export interface CommandParts {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

const TIMEOUT_MS = 30_000;

/** The command `verify:live`. Answers its exit code: 0 no differences, 1 differences, 2 not reached or unusable arguments. */
export async function runCommand(parts: CommandParts): Promise<0 | 1 | 2> {
  const { argv, environment, fetch, nowMs, wait, print, printError } = parts;
  let given: VerifyArguments | undefined;
  try {
    given = readArguments(argv, environment);
  } catch (error) {
    printError(error instanceof Error ? error.message : String(error));
    return 2;
  }
  if (!given) {
    print(USAGE);
    return 0;
  }
  const { url, key, max } = given;
  const ask = createAsk({ url, key, fetch, timeoutMs: TIMEOUT_MS });
  const findings = await verify({ facts, max, ask, nowMs, wait });
  const { stopped, agreed, differing } = findings;
  if (stopped !== undefined && agreed.length + differing.length === 0) {
    printError(`${url} could not be reached: ${stopped}`);
    return 2;
  }
  for (const line of renderFindings(findings)) print(line);
  if (differing.length > 0) return 1;
  return stopped === undefined ? 0 : 2;
}
