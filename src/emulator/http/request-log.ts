/** One request as it was received and answered. */
export interface LoggedRequest {
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  /** Decoded, without the key; of a repeated parameter all values. */
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
  /** Whether a key came with it. */
  readonly keyGiven: boolean;
  /** `0` until it is answered, and where it never is. */
  readonly status: number;
  /** What was made to go wrong with it. */
  readonly fault: string | undefined;
}

/** The requests received, oldest first; beyond its bound the oldest are let go. */
export type RequestLog = readonly LoggedRequest[] & { clear(): void };

export interface RequestLogWriter {
  readonly log: RequestLog;
  add(request: LoggedRequest): { answered(status: number, fault: string | undefined): void };
}

export function createRequestLog(maxEntries: number): RequestLogWriter {
  const entries: LoggedRequest[] = [];
  // Not enumerable, so that the log is equal to a plain list of the same requests.
  const log = Object.defineProperty(entries, 'clear', {
    value: () => {
      entries.length = 0;
    },
  }) as LoggedRequest[] & { clear(): void }; // the property just defined
  return {
    log,
    add(request) {
      // Letting go of a tenth at a time keeps the cost of a full log small.
      if (entries.length >= maxEntries) entries.splice(0, Math.max(1, Math.ceil(maxEntries / 10)));
      let current = request;
      entries.push(current);
      return {
        answered(status, fault) {
          const place = entries.lastIndexOf(current);
          current = { ...current, status, fault };
          if (place >= 0) entries[place] = current;
        },
      };
    },
  };
}
