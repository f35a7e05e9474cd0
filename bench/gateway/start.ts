import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { deriveSchema } from '../../src/catalogue/derive-schema.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';

const root = join(import.meta.dirname, '..', '..');

/** How long the schema takes to build in a fresh process, and the gateway to answer its first request. */
export async function benchStart(): Promise<void> {
  const startedAt = performance.now();
  deriveSchema(readCatalogue(readSdl(join(root, 'schema'))));
  console.log(
    `executable schema, built for the first time in a process: ${(performance.now() - startedAt).toFixed(0)} ms`,
  );
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) times.push(await timeToLive());
  times.sort((a, b) => a - b);
  console.log(`gateway from its start to the first answer of /health/live: ${times[2]?.toFixed(0)} ms (median of 5)`);
}

async function timeToLive(): Promise<number> {
  const startedAt = performance.now();
  const env = { ...process.env, PORT: '0', OPENFDA_URL: 'http://127.0.0.1:9', LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [join(root, 'src', 'main.ts')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    let printed = '';
    for await (const chunk of child.stdout) {
      printed += String(chunk);
      const url = /(http:\/\/[^/]+)\/graphql/.exec(printed)?.[1];
      if (url === undefined) continue;
      await fetch(`${url}/health/live`);
      return performance.now() - startedAt;
    }
    throw new Error(`the gateway ended without an address: ${printed}`);
  } finally {
    child.kill('SIGTERM');
  }
}
