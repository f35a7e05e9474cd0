import { pino } from 'pino';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { startDemoUpstream } from './demo-upstream.ts';

/** `npm start` and, with `--demo`, `npm run demo`. */
async function main(): Promise<void> {
  const isDemo = process.argv.includes('--demo');
  const upstream = isDemo ? await startDemoUpstream() : undefined;
  const config = readConfig(upstream ? { ...process.env, OPENFDA_URL: upstream.url } : process.env);
  const logger = pino({ level: config.logLevel });
  const app = await createApp({ config, logger });
  const address = await app.listen();
  console.log(
    `openFDA gateway: ${address}/graphql (Apollo Sandbox), ${address}/graphiql (explorer without outside hosts)`,
  );
  if (upstream) console.log('It serves generated SAMPLE DATA, not data of the FDA.');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await upstream?.close();
    process.exitCode = 0;
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
