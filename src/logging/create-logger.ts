import { type DestinationStream, type Logger, pino } from 'pino';
import type { RequestScope } from './request-scope.ts';

export interface LoggerOptions {
  readonly level: string;
  /** Texts that are never written, wherever they come from. */
  readonly secrets: readonly string[];
  readonly requests: RequestScope;
  /** The trace that the work at hand belongs to. */
  readonly traceId?: () => string | undefined;
  /** @default standard output */
  readonly destination?: DestinationStream;
}

/** A shorter text is no secret, and might be part of anything. */
const minSecretLength = 6;

/** The log: one JSON object a line, with the id of the request it was written for, and without secrets. */
export function createLogger(options: LoggerOptions): Logger {
  const { level, requests, traceId, destination } = options;
  const hidden = options.secrets.filter(({ length }) => length >= minSecretLength).flatMap(writtenForms);
  const settings = {
    level,
    mixin: () => {
      const trace = traceId?.();
      return { ...requests.fields(), ...(trace === undefined ? {} : { traceId: trace }) };
    },
    hooks: {
      // Over whole lines: a secret may stand in a message, an address or the stack of a cause.
      streamWrite: (line: string) => hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line),
    },
  };
  return destination ? pino(settings, destination) : pino(settings);
}

/** As it stands in JSON, and in an address there. */
function writtenForms(secret: string): string[] {
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  return [...new Set([inJson(secret), inJson(encodeURIComponent(secret))])];
}
