import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { readConfig } from '../config.ts';
import type { WarmItem } from '../jobs/definitions/warm-job.ts';
import { readWarmFile } from '../jobs/warming/read-warm-file.ts';
import { createAskGateway, WarmError } from './ask-gateway.ts';
import { runWarm, titleOf, type WarmTotals } from './run-warm.ts';

export const warmUsage = `npm run warm -- --file operations.graphql [--url http://localhost:4000/graphql] [--token ...]

Has a running gateway perform the queries of a file, so that their answers are cached before users ask for them.

  --file   a GraphQL document of queries, or a JSON list of {"operation", "variables"} and {"dataset", "key"}
  --url    the gateway's endpoint; by default what HOST and PORT say
  --token  its admin token; by default ADMIN_TOKEN`;

export interface WarmCommand {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  /** Where a progress bar is drawn; undefined where nobody watches, which gets lines. */
  readonly terminal: NodeJS.WriteStream | undefined;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** Runs the command; answers its exit code: 0 all is warm, 1 not all, 2 unusable arguments. */
export async function runWarmCommand({ args, environment, terminal, print, printError, ...rest }: WarmCommand) {
  let options: { readonly file?: string; readonly url?: string; readonly token?: string; readonly help?: boolean };
  try {
    const text = { type: 'string' } as const;
    const known = { file: text, url: text, token: text, help: { type: 'boolean' } } as const;
    options = parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    printError(`${messageOf(error)}\n\n${warmUsage}`);
    return 2;
  }
  if (options.help) {
    print(warmUsage);
    return 0;
  }
  if (options.file === undefined) {
    printError(`expected --file\n\n${warmUsage}`);
    return 2;
  }
  const config = readConfig(environment);
  const url = options.url ?? `http://${config.host}:${config.port}/graphql`;
  const token = options.token ?? config.adminToken;
  if (token === undefined) {
    printError('expected the admin token of the gateway, as ADMIN_TOKEN or --token');
    return 2;
  }
  let items: readonly WarmItem[];
  try {
    items = await readWarmFile(options.file);
  } catch (error) {
    printError(messageOf(error));
    return 2;
  }
  const send = createAskGateway({ url, token, fetch: rest.fetch });
  const progress = terminal ? drawBar(terminal, items.length) : printLines(print, items.length);
  try {
    const totals = await runWarm({ items, send, onProgress: progress.show });
    progress.end();
    tell(totals, items.length, print, printError);
    return totals.failed + totals.left > 0 ? 1 : 0;
  } catch (error) {
    progress.end();
    if (!(error instanceof WarmError)) throw error;
    printError(error.message);
    return 1;
  }
}

interface Progress {
  readonly show: (done: number, totals: WarmTotals) => void;
  readonly end: () => void;
}

function drawBar(stream: NodeJS.WriteStream, total: number): Progress {
  const bar = new SingleBar({ format: '{bar} {value}/{total} operations | {requests} requests', stream });
  bar.start(total, 0, { requests: 0 });
  return { show: (done, { requests }) => bar.update(done, { requests }), end: () => bar.stop() };
}

function printLines(print: (line: string) => void, total: number): Progress {
  return { show: (done, { requests }) => print(`${done}/${total} operations, ${requests} requests`), end: () => {} };
}

function tell(totals: WarmTotals, total: number, print: (line: string) => void, printError: (line: string) => void) {
  const { warmed, fresh, failed, left, requests, failures } = totals;
  print(`${total} operations: ${warmed} fetched with ${requests} requests, ${fresh} fresh already, ${failed} failed`);
  for (const { item, message } of failures) printError(`failed: ${titleOf(item)}: ${message}`);
  if (left > 0) {
    printError(
      `${left} left off: the warming share of the gateway's budget is spent, or users need it. Run this again later.`,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
