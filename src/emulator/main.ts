import { generateWorld } from './data/generate-world.ts';
import { loadDirectory } from './data/load-directory.ts';
import { type EmulatorArguments, readArguments, USAGE } from './read-arguments.ts';
import { createSeededRandom } from './seeded-random.ts';
import { startEmulator } from './start-emulator.ts';

async function run({ data, seed, records, ...given }: EmulatorArguments): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const world = data === undefined ? generateWorld({ seed, records, today }) : await loadDirectory(data, { today });
  const { limitPerMinute, limitPerDay } = given;
  const emulator = await startEmulator({
    world,
    port: given.port,
    host: given.host,
    random: createSeededRandom(seed),
    faults: given.faults,
    controlPath: given.controlPath,
    maxLoggedRequests: 10_000,
    ...(given.latency === undefined ? {} : { latency: given.latency }),
    ...(given.apiKeys === undefined ? {} : { apiKeys: given.apiKeys }),
    limits: {
      ...(limitPerMinute === undefined ? {} : { perMinute: limitPerMinute }),
      ...(limitPerDay === undefined ? {} : { perDay: limitPerDay, perDayWithKey: limitPerDay }),
    },
  });
  const served =
    data === undefined ? `generated sample data (seed ${seed}, ${records} records)` : `records from ${data}`;
  console.log(`openFDA, embedded, at ${emulator.url} with ${served}`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    emulator.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function readOrFail(): EmulatorArguments | undefined {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(USAGE);
    return fail(error);
  }
}

const given = readOrFail();
if (given) await run(given).catch(fail);
else console.log(USAGE);
