import { createApp } from './app.ts';
import { openTracing } from './app-tracing.ts';
import { startTimer } from './cache/start-timer.ts';
import { readConfig } from './config.ts';
import { ConfigError } from './config-error.ts';
import type { DemoUpstream } from './demo-upstream.ts';
import { createLogger } from './logging/create-logger.ts';
import { createRequestScope } from './logging/request-scope.ts';
import { secretsOf } from './logging/secrets-of.ts';
import type { Tracing } from './tracing/tracing.ts';
import { demoUpstreamId } from './upstream-id.ts';
import { watchParent } from './watch-parent.ts';

/** How long a start that failed may take to close what it has opened. */
const mostClosingMs = 1000;

/** `npm start` and, with `--demo`, `npm run demo`. A start that fails is explained, and makes the exit code 1. */
export async function main(): Promise<void> {
  let upstream: DemoUpstream | undefined;
  try {
    if (process.argv.includes('--demo')) upstream = await (await import('./demo-upstream.ts')).startDemoUpstream();
    await serve(upstream);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
    // What is still open by then, such as a connection to a server that hangs, must not keep the process.
    startTimer(mostClosingMs, () => process.exit());
    await upstream?.close();
  }
}

async function serve(upstream: DemoUpstream | undefined): Promise<void> {
  const environment = upstream ? { ...process.env, ...demoEnvironment(upstream.url) } : process.env;
  const config = readConfig(environment, {
    usesFiles: true,
    ...(upstream ? { upstreamId: demoUpstreamId } : {}),
  });
  const requests = createRequestScope();
  let tracing: Tracing | undefined;
  const traceId = () => tracing?.activeTraceId();
  const logger = createLogger({ level: config.logLevel, secrets: secretsOf(config), requests, traceId });
  tracing = await openTracing(config, logger);
  const app = await createApp({ config, logger, requests, tracing });
  const address = await app.listen();
  console.log(
    `openFDA gateway: ${address}/graphql (Apollo Sandbox), ${address}/graphiql (explorer without outside hosts), ${address}/dashboard`,
  );
  if (upstream) console.log('It serves generated SAMPLE DATA, not data of the FDA.');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await tracing?.close();
    await upstream?.close();
    // All that matters has ended: a connection to a server that hangs is not waited for.
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.env.npm_lifecycle_event) watchParent({ parentId: () => process.ppid, onGone: stop });
}

/** The demo's openFDA is in this process: nothing needs to be rationed. */
function demoEnvironment(url: string): Record<string, string> {
  return { OPENFDA_URL: url, OPENFDA_MAX_PER_MINUTE: '1000000', OPENFDA_MAX_PER_DAY: '1000000000' };
}

/** What to tell of a start that failed: where the operator can put it right, how; else everything. */
function explain(error: unknown): unknown {
  if (error instanceof ConfigError) return error.message;
  const { code, syscall, address, port } = error as Record<'code' | 'syscall' | 'address' | 'port', unknown>;
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${address} is in use. Set PORT to another, or to 0 for any free one.`;
  if (syscall === 'listen' || syscall === 'getaddrinfo') {
    const { message } = error as Error;
    return `Cannot listen: HOST is expected to be an address of this machine, and PORT one that may be used (${message}).`;
  }
  return error;
}
