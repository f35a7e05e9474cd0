import { z } from 'zod';

const count = (min: number, fallback: number) => z.coerce.number().int().min(min).default(fallback);
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** Every setting, its environment variable, its type and its default. `.env.example` lists the same. */
const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  OPENFDA_URL: origin.default('https://api.fda.gov'),
  OPENFDA_API_KEY: z.string().min(1).optional(),
  OPENFDA_TIMEOUT_MS: count(1, 20_000),
  OPENFDA_MAX_CONCURRENCY: count(1, 8),
  CACHE_MAX_BYTES: count(0, 268_435_456),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
  SLOW_OPERATION_MS: count(0, 1000),
  FEDERATION: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

/** The gateway's settings, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly openFdaUrl: string;
  readonly openFdaApiKey: string | undefined;
  readonly openFdaTimeoutMs: number;
  readonly openFdaMaxConcurrency: number;
  readonly cacheMaxBytes: number;
  readonly corsOrigins: readonly string[];
  readonly slowOperationMs: number;
  /** Whether the schema serves as an Apollo Federation 2 subgraph. */
  readonly federation: boolean;
  readonly logLevel: string;
}

/** Names of the environment variables that are read. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** The environment holds settings that are no settings. The message lists all of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings. Empty variables count as absent. Throws one ConfigError that names every fault; values of secrets are not shown. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const result = settings.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const shown =
        name.endsWith('_KEY') || name.endsWith('_TOKEN') ? 'a value that is not shown' : JSON.stringify(given[name]);
      return `  ${name}: ${issue.message}, but got ${shown}`;
    });
    throw new ConfigError(`The environment holds settings that cannot be used:\n${faults.join('\n')}`);
  }
  const values = result.data;
  return {
    port: values.PORT,
    host: values.HOST,
    openFdaUrl: values.OPENFDA_URL,
    openFdaApiKey: values.OPENFDA_API_KEY,
    openFdaTimeoutMs: values.OPENFDA_TIMEOUT_MS,
    openFdaMaxConcurrency: values.OPENFDA_MAX_CONCURRENCY,
    cacheMaxBytes: values.CACHE_MAX_BYTES,
    corsOrigins: values.CORS_ORIGINS,
    slowOperationMs: values.SLOW_OPERATION_MS,
    federation: values.FEDERATION === '1',
    logLevel: values.LOG_LEVEL,
  };
}
