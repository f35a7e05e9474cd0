import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SingleBar } from 'cli-progress';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { readSdl } from '../catalogue/read-sdl.ts';
import { readConfig } from '../config.ts';
import { ConfigError } from '../config-error.ts';
import { GatewayError } from '../errors.ts';
import { createOpenFdaClient } from '../openfda/client.ts';
import { exportUsage, readExportOptions } from './export-options.ts';
import { createPatientClient } from './patient-client.ts';
import { runExport } from './run-export.ts';

/** `npm run export`: writes a search to a file. Exit codes: 0 done, 1 failed (go on by the same command), 2 unusable arguments. */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  if (args.length === 0 || args.includes('--help')) {
    console.log(exportUsage);
    return args.length === 0 ? 2 : 0;
  }
  const config = readConfig(process.env);
  const options = readExportOptions(args, readCatalogue(readSdl(join(import.meta.dirname, '..', '..', 'schema'))));
  const upstream = createOpenFdaClient({
    url: config.openFdaUrl,
    apiKey: config.openFdaApiKey,
    timeoutMs: config.openFdaTimeoutMs,
    maxConcurrency: 1,
    fetch,
    now: Date.now,
  });
  const client = createPatientClient({ client: upstream, wait: (ms, signal) => setTimeout(ms, undefined, { signal }) });
  const stopped = new AbortController();
  process.once('SIGINT', () => stopped.abort(new Error('stopped')));
  process.once('SIGTERM', () => stopped.abort(new Error('stopped')));
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {value}/{total} records | {eta_formatted} left',
    noTTYOutput: false,
  });
  bar.start(1, 0);
  try {
    const { records, resumed, reloaded } = await runExport(
      client,
      options,
      (progress) => {
        bar.setTotal(Math.max(progress.total, 1));
        bar.update(progress.records);
      },
      stopped.signal,
    );
    bar.stop();
    console.log(`${records} records of ${options.dataset.path} in ${options.out}${resumed ? ' (resumed)' : ''}`);
    if (reloaded)
      console.warn('openFDA reloaded the dataset meanwhile: some records may be missing or twice in the file.');
    return 0;
  } finally {
    bar.stop();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const known = error instanceof GatewayError || error instanceof ConfigError;
    console.error(known ? error.message : error);
    process.exitCode = error instanceof GatewayError && error.code === 'BAD_USER_INPUT' ? 2 : 1;
  },
);
