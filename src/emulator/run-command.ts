import type { World } from './data/world.ts';
import { type EmulatorArguments, readArguments, USAGE } from './read-arguments.ts';
import { createSeededRandom } from './seeded-random.ts';
import { startEmulator } from './start-emulator.ts';

/** What the command needs of the process it runs in. */
export interface CommandParts {
  readonly argv: readonly string[];
  readonly makeWorld: (given: EmulatorArguments) => World | Promise<World>;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** Registers what is to be done when the process is told to stop. */
  readonly onStop: (stop: () => void) => void;
  readonly exit: (code: number) => void;
}

/** The command `openfda`: serves until told to stop; ends with 0 then, and with 1 where it cannot begin. */
export async function runCommand({ argv, makeWorld, print, printError, onStop, exit }: CommandParts): Promise<void> {
  const fail = (error: unknown): void => {
    printError(explain(error, given));
    exit(1);
  };
  let given: EmulatorArguments | undefined;
  try {
    given = readArguments(argv);
    if (!given) return print(USAGE);
    const world = await makeWorld(given);
    const emulator = await startEmulator({ world, ...toOptions(given) });
    const { data, seed, records } = given;
    const served =
      data === undefined ? `${records} records of generated sample data (seed ${seed})` : `records from ${data}`;
    print(`openFDA, embedded, at ${emulator.url} with ${served}`);
    let stopping = false;
    onStop(() => {
      if (stopping) return;
      stopping = true;
      emulator.close().then(() => exit(0), fail);
    });
  } catch (error) {
    fail(error);
  }
}

/** What is wrong with which option, where the system tells of it in its own terms. */
function explain(error: unknown, given: EmulatorArguments | undefined): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (!given || typeof code !== 'string') return message;
  const { data, host, port } = given;
  if (code === 'EADDRINUSE') return `--port: expected a free port of ${host}, but ${port} is in use`;
  const isListening = error instanceof Error && 'syscall' in error && error.syscall === 'listen';
  if (code === 'EACCES' && isListening) return `--port: expected one that may be used, but got ${port} (${message})`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return `--host: expected an address of this machine, but got ${JSON.stringify(host)} (${message})`;
  if (data !== undefined) return `--data: expected a folder with records, but got ${JSON.stringify(data)} (${message})`;
  return message;
}

function toOptions(given: EmulatorArguments) {
  const { port, host, seed, latency, faults, limitPerMinute, limitPerDay, apiKeys, controlPath } = given;
  return {
    port,
    host,
    faults,
    controlPath,
    random: createSeededRandom(seed),
    maxLoggedRequests: 10_000,
    ...(latency === undefined ? {} : { latency }),
    ...(apiKeys === undefined ? {} : { apiKeys }),
    limits: {
      ...(limitPerMinute === undefined ? {} : { perMinute: limitPerMinute }),
      ...(limitPerDay === undefined ? {} : { perDay: limitPerDay, perDayWithKey: limitPerDay }),
    },
  };
}
