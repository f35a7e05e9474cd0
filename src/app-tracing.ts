import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Tracing } from './tracing/tracing.ts';

/** Tracing where the settings name a collector; its packages are loaded only then. */
export async function openTracing({ tracing }: Config, logger: Logger): Promise<Tracing | undefined> {
  if (!tracing) return undefined;
  const { createOpenTelemetry } = await import('./tracing/open-telemetry.ts');
  return createOpenTelemetry({ ...tracing, onError: (error) => logger.warn({ err: error }, 'traces were not sent') });
}
