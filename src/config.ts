import querystring from 'node:querystring';
import { z } from 'zod';
import { readThresholds, type Thresholds } from './alerts/thresholds.ts';
import { type PolicyName, policyNames } from './cache/eviction/eviction-policy.ts';
import type { Method } from './compression/method.ts';
import { readMethods } from './compression/read-methods.ts';
import type { Preference } from './compression/rest-settings.ts';
import { ConfigError } from './config-error.ts';
import { chosenFeatures, type Feature, type Features, featureNames, optionalFeatures } from './features.ts';
import { fileFaults } from './file-faults.ts';
import { readFreshnessOverrides } from './freshness/freshness-overrides.ts';
import { redisUrlFault } from './redis-url.ts';
import { storeFormat, upstreamIdOf } from './upstream-id.ts';

const number = z.string().regex(/^\d+$/, 'expected a whole number').transform(Number);
const count = (min: number, fallback: number, max = Number.MAX_SAFE_INTEGER) =>
  number.pipe(z.number().int().min(min).max(max)).default(fallback);
const methods = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((list, context) => {
      const read = readMethods(list);
      if (read) return read;
      context.addIssue({ code: 'custom', message: 'expected codecs with levels, such as zstd:3,brotli:4' });
      return z.NEVER;
    });
/** Texts separated by commas. */
const items = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
/** Names of features, separated by commas. */
const features = (names: readonly Feature[]) =>
  items.pipe(z.array(z.enum(names, `expected some of ${names.join(', ')}`)));
/** Longest delay that a timer can take. */
const maxTimerMs = 2 ** 31 - 1;
const root = z
  .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
  .refine((url) => !/[?#]|\/\/[^/]*@/.test(url), 'expected a URL without user, query and fragment')
  .transform((url) => url.replace(/\/+$/, ''));

/** Whether pages can come from it: scheme, host and port alone; `null`, where they have no address; or `*`, for all. */
function isOrigin(text: string): boolean {
  return text === '*' || text === 'null' || /^[a-z][a-z0-9+.-]*:\/\/[^/?#@\s]+$/.test(text);
}

/** One header as OpenTelemetry's settings write it: the value may be escaped as in an address. */
function headerOf(text: string): [string, string] {
  const mark = text.indexOf('=');
  return [text.slice(0, mark).trim(), querystring.unescape(text.slice(mark + 1).trim())];
}

/** Settings of jobs by name, as JSON; what each may be is checked where the jobs are known. */
function asObject(text: string, context: z.RefinementCtx): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  try {
    return z.record(z.string(), z.record(z.string(), z.unknown())).parse(JSON.parse(text));
  } catch {
    context.addIssue('expected JSON such as {"warm": {"schedule": {"everyMs": 600000}}}');
    return z.NEVER;
  }
}

/** Every setting, its environment variable, its type and its default. `.env.example` lists the same. */
const each = z.object({
  PORT: count(0, 4000, 65_535),
  HOST: z.string().min(1).default('127.0.0.1'),
  OPENFDA_URL: root.default('https://api.fda.gov'),
  OPENFDA_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'expected printable characters without spaces')
    .optional(),
  OPENFDA_TIMEOUT_MS: count(1, 20_000, maxTimerMs),
  OPENFDA_MAX_CONCURRENCY: count(1, 8),
  OPENFDA_MAX_PER_MINUTE: count(1, 240),
  OPENFDA_MAX_PER_DAY: number.pipe(z.number().int().min(1)).optional(),
  OPENFDA_INSTANCES: count(1, 1),
  OPERATION_MAX_REQUESTS: count(1, 100),
  OPERATION_MAX_RECORDS: count(1, 50_000),
  REVALIDATIONS_PER_CLIENT: count(0, 60, 100_000),
  CACHE_MAX_BYTES: count(0, 268_435_456),
  CACHE_POLICY: z.enum(policyNames).default('adaptive'),
  CACHE_URL: z
    .string()
    .regex(/^(off|file:.+)$/, 'expected "off", or "file:" with a path')
    .default('off'),
  CACHE_FILE_MAX_BYTES: count(1_048_576, 1_073_741_824),
  REDIS_URL: z
    .string()
    .superRefine((url, context) => {
      const fault = redisUrlFault(url);
      if (fault !== undefined) context.addIssue(fault);
    })
    .optional(),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w-]+$/, 'expected letters, digits, _ and -')
    .default('ofda'),
  REDIS_DEADLINE_MS: count(1, 75),
  COMPRESSION: z.enum(['space', 'speed', 'off']).default('speed'),
  COMPRESSION_MIN_BYTES: count(0, 1024),
  COMPRESSION_QUICK: methods('zstd:3,brotli:4,gzip:6'),
  COMPRESSION_METHODS: methods(''),
  COMPRESSION_TRAIN_AFTER: count(0, 2000),
  FRESHNESS: z
    .string()
    .default('')
    .superRefine((text, context) => {
      for (const message of readFreshnessOverrides(text).faults) context.addIssue({ code: 'custom', message });
    }),
  DISABLE: features(featureNames),
  ENABLE: features(optionalFeatures),
  JOBS: z.string().default('{}').transform(asObject),
  JOBS_CONCURRENCY: count(1, 2, 100),
  WARM_FILE: z.string().min(1).optional(),
  SNAPSHOT_FILE: z.string().min(1).optional(),
  STOP_DELAY_MS: count(0, 0, maxTimerMs),
  STOP_GRACE_MS: count(0, 20_000, maxTimerMs),
  ADMIN_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{8,}$/, 'expected at least 8 printable characters without spaces')
    .optional(),
  CORS_ORIGINS: items.pipe(z.array(z.string().refine(isOrigin, 'expected origins such as https://app.example, or *'))),
  PERSISTED_QUERY_MANIFEST: z.string().min(1).optional(),
  SLOW_OPERATION_MS: count(0, 1000),
  ALERTS: z
    .string()
    .default('')
    .transform((text, context) => {
      const { thresholds, faults } = readThresholds(text);
      for (const message of faults) context.addIssue({ code: 'custom', message });
      return thresholds;
    }),
  ALERT_WINDOW_SECONDS: count(1, 300, 86_400),
  ALERT_HOLD_SECONDS: count(0, 60, 86_400),
  ALERT_MIN_EVENTS: count(1, 100),
  ALERT_WEBHOOK_URL: z
    .url({ protocol: /^https?$/, error: 'expected an address that begins with http:// or https://' })
    .optional(),
  ALERT_WEBHOOK_SECRET: z.string().min(16, 'expected at least 16 characters').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: root.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^\s*[\w-]+=[^,]+(,\s*[\w-]+=[^,]+)*$/, 'expected name=value, several separated by commas')
    .transform((text) => Object.fromEntries(text.split(',').map(headerOf)))
    .optional(),
  OTEL_SERVICE_NAME: z.string().min(1).default('openfda-gateway'),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0|1|0?\.\d+|1\.0+)$/, 'expected a share between 0 and 1')
    .transform(Number)
    .default(1),
  SLOW_OPERATION_FACTOR: count(0, 10),
  FEDERATION: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

const settings = each.refine(
  (values) => (values.ALERT_WEBHOOK_URL === undefined) === (values.ALERT_WEBHOOK_SECRET === undefined),
  { path: ['ALERT_WEBHOOK_SECRET'], message: 'expected it together with ALERT_WEBHOOK_URL, or neither' },
);

/** When alerts are raised, and where they are told beside the log. */
export interface AlertSettings {
  readonly thresholds: Thresholds;
  /** Over how long events are counted. */
  readonly windowMs: number;
  /** How long a threshold must be reached for an alert, and be cleared for its end. */
  readonly holdMs: number;
  /** Shares and percentiles of fewer events are not judged. */
  readonly minEvents: number;
  /** Given together with the secret, or not at all. */
  readonly webhookUrl: string | undefined;
  readonly webhookSecret: string | undefined;
}

/** Where traces are sent. */
export interface TracingSettings {
  /** Root of an OTLP collector over HTTP. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** Share of traces that are kept, 0 to 1. */
  readonly sampleRatio: number;
}

export interface CompressionConfig {
  readonly prefer: Preference | 'off';
  /** Shorter texts stay as they are. */
  readonly minBytes: number;
  readonly quick: readonly Method[];
  /** Ways that trials choose among; none: those of the preference. */
  readonly candidates: readonly Method[];
  /** 0: dictionaries are trained only when a job asks for it. */
  readonly trainAfterRecords: number;
}

/** The gateway's settings, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly openFdaUrl: string;
  readonly openFdaApiKey: string | undefined;
  readonly openFdaTimeoutMs: number;
  readonly openFdaMaxConcurrency: number;
  readonly openFdaMaxPerMinute: number;
  readonly openFdaMaxPerDay: number;
  /** Gateways that share the address or key, but no Redis: each takes its part of the limits. */
  readonly openFdaInstances: number;
  /** Most requests to openFDA that one operation may lead to. */
  readonly operationMaxRequests: number;
  /** Most records that the lists of one answer may hold together. */
  readonly operationMaxRecords: number;
  /** How many requests to openFDA a client may force at once by cache directives. */
  readonly revalidationsPerClient: number;
  readonly cacheMaxBytes: number;
  readonly cachePolicy: PolicyName;
  /** `off`, or `file:` with a path: the tier behind memory of a gateway without Redis. */
  readonly cacheUrl: string;
  readonly cacheFileMaxBytes: number;
  readonly redisUrl: string | undefined;
  /** Name of the openFDA that stored data come from. */
  readonly upstreamId: string;
  /** Begins every key and channel in Redis: REDIS_PREFIX, the format of what is stored, and the upstream. */
  readonly redisNamespace: string;
  /** How long a command may take before the gateway goes on without Redis. */
  readonly redisDeadlineMs: number;
  /** How cached answers are stored. */
  readonly compression: CompressionConfig;
  /** Levels for datasets in place of the schema's: `device/510k=REAL_TIME, drug/ndc=FRESH`. */
  readonly freshness: string;
  /** The features that are on: the usual ones and those that ENABLE names, but for those that DISABLE names. */
  readonly features: Features;
  /** Settings of jobs in place of their own, by name. */
  readonly jobs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Runs of jobs under way at once. */
  readonly jobsConcurrency: number;
  /** Path of a list of what is to be kept warm. */
  readonly warmFile: string | undefined;
  /** Path of the file in which what was learnt of use survives a restart, where there is no Redis; answers stand beside it. */
  readonly snapshotFile: string | undefined;
  /** How long a stop waits for what is under way. */
  /** How long a stop reports not ready before it lets no more connections in, in ms. */
  readonly stopDelayMs: number;
  readonly stopGraceMs: number;
  readonly adminToken: string | undefined;
  readonly corsOrigins: readonly string[];
  /** Path of a manifest as Apollo's tools write it: where given, no other operations are served. */
  readonly persistedQueryManifest: string | undefined;
  readonly slowOperationMs: number;
  readonly alerts: AlertSettings;
  /** Undefined: no traces. */
  readonly tracing: TracingSettings | undefined;
  /** An operation that takes this many times what it usually does is slow; 0: it is not. */
  readonly slowOperationFactor: number;
  /** Whether the schema serves as an Apollo Federation 2 subgraph. */
  readonly federation: boolean;
  readonly logLevel: string;
}

/** Names of the environment variables that are read. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** Whether a setting's value may be a secret, or hold one. Addresses may hold a user's password; a webhook's is a secret as a whole. */
function isSecret(name: string, value: string | undefined): boolean {
  // A password with a / or # may stand anywhere in the address.
  if (name === 'REDIS_URL' && /^rediss?:/.test(value ?? '')) return true;
  if (['OPENFDA_URL', 'REDIS_URL', 'CACHE_URL', 'OTEL_EXPORTER_OTLP_ENDPOINT'].includes(name))
    return /[@?]/.test(value ?? '');
  return /_(HEADERS|KEY|SECRET|TOKEN|URL)$/.test(name);
}

export interface ReadConfigOptions {
  /** Whether the files that settings name are to be used, and so must be there. @default false */
  readonly usesFiles?: boolean;
  /** @default derived from OPENFDA_URL */
  readonly upstreamId?: string;
}

/** Reads the settings. Empty variables count as absent. Throws one ConfigError that names every fault; values of secrets are not shown. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  { usesFiles = false, upstreamId }: ReadConfigOptions = {},
): Config {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const result = settings.safeParse(given);
  const issues: readonly Pick<z.core.$ZodIssue, 'path' | 'message'>[] = [
    ...(result.error?.issues ?? []),
    ...(usesFiles ? fileFaults(given) : []),
  ];
  if (!result.success || issues.length > 0) {
    const faults = issues.map((issue) => {
      const name = String(issue.path[0]);
      const shown = isSecret(name, given[name]) ? 'a value that is not shown' : JSON.stringify(given[name]);
      return `${name}: ${issue.message}${issue.message.includes('but got') ? '' : `, but got ${shown}`}`;
    });
    throw new ConfigError(faults);
  }
  const values = result.data;
  const upstream = upstreamId ?? upstreamIdOf(values.OPENFDA_URL);
  return {
    port: values.PORT,
    host: values.HOST,
    openFdaUrl: values.OPENFDA_URL,
    openFdaApiKey: values.OPENFDA_API_KEY,
    openFdaTimeoutMs: values.OPENFDA_TIMEOUT_MS,
    openFdaMaxConcurrency: values.OPENFDA_MAX_CONCURRENCY,
    openFdaMaxPerMinute: values.OPENFDA_MAX_PER_MINUTE,
    openFdaMaxPerDay: values.OPENFDA_MAX_PER_DAY ?? (values.OPENFDA_API_KEY === undefined ? 1000 : 120_000),
    openFdaInstances: values.OPENFDA_INSTANCES,
    operationMaxRequests: values.OPERATION_MAX_REQUESTS,
    operationMaxRecords: values.OPERATION_MAX_RECORDS,
    revalidationsPerClient: values.REVALIDATIONS_PER_CLIENT,
    cacheMaxBytes: values.CACHE_MAX_BYTES,
    cachePolicy: values.CACHE_POLICY,
    cacheUrl: values.CACHE_URL,
    cacheFileMaxBytes: values.CACHE_FILE_MAX_BYTES,
    redisUrl: values.REDIS_URL,
    upstreamId: upstream,
    redisNamespace: `${values.REDIS_PREFIX}:${storeFormat}:${upstream}`,
    redisDeadlineMs: values.REDIS_DEADLINE_MS,
    compression: {
      prefer: values.COMPRESSION,
      minBytes: values.COMPRESSION_MIN_BYTES,
      quick: values.COMPRESSION_QUICK,
      candidates: values.COMPRESSION_METHODS,
      trainAfterRecords: values.COMPRESSION_TRAIN_AFTER,
    },
    freshness: values.FRESHNESS,
    features: chosenFeatures(values.ENABLE, values.DISABLE),
    jobs: values.JOBS,
    jobsConcurrency: values.JOBS_CONCURRENCY,
    warmFile: values.WARM_FILE,
    snapshotFile: values.SNAPSHOT_FILE,
    stopDelayMs: values.STOP_DELAY_MS,
    stopGraceMs: values.STOP_GRACE_MS,
    adminToken: values.ADMIN_TOKEN,
    corsOrigins: values.CORS_ORIGINS,
    persistedQueryManifest: values.PERSISTED_QUERY_MANIFEST,
    slowOperationMs: values.SLOW_OPERATION_MS,
    alerts: {
      thresholds: values.ALERTS,
      windowMs: values.ALERT_WINDOW_SECONDS * 1000,
      holdMs: values.ALERT_HOLD_SECONDS * 1000,
      minEvents: values.ALERT_MIN_EVENTS,
      webhookUrl: values.ALERT_WEBHOOK_URL,
      webhookSecret: values.ALERT_WEBHOOK_SECRET,
    },
    tracing:
      values.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
        ? undefined
        : {
            endpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
            headers: values.OTEL_EXPORTER_OTLP_HEADERS ?? {},
            serviceName: values.OTEL_SERVICE_NAME,
            sampleRatio: values.OTEL_TRACES_SAMPLER_ARG,
          },
    slowOperationFactor: values.SLOW_OPERATION_FACTOR,
    federation: values.FEDERATION === '1',
    logLevel: values.LOG_LEVEL,
  };
}
