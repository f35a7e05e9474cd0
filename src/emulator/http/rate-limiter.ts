/** How much one caller may ask. */
export interface RateLimits {
  readonly perMinute: number;
  /** For a caller without a key. */
  readonly perDay: number;
  readonly perDayWithKey: number;
}

export const OPENFDA_LIMITS: RateLimits = { perMinute: 240, perDay: 1000, perDayWithKey: 120_000 };

/** Counts requests by key, or by address where there is none, in fixed minutes and days. */
export interface RateLimiter {
  take(caller: { readonly address: string; readonly key: string | undefined }): Allowance;
  clear(): void;
}

export interface Allowance {
  readonly allowed: boolean;
  /** Of the minute, as the headers tell it. */
  readonly limit: number;
  readonly remaining: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export function createRateLimiter(limits: RateLimits, nowMs: () => number): RateLimiter {
  const minute = createWindow(MINUTE_MS, nowMs);
  const day = createWindow(DAY_MS, nowMs);
  return {
    take({ address, key }) {
      const caller = key === undefined ? `address ${address}` : `key ${key}`;
      const inMinute = minute.add(caller);
      const inDay = day.add(caller);
      const dayLimit = key === undefined ? limits.perDay : limits.perDayWithKey;
      return {
        allowed: inMinute <= limits.perMinute && inDay <= dayLimit,
        limit: limits.perMinute,
        remaining: Math.max(0, limits.perMinute - inMinute),
      };
    },
    clear() {
      minute.clear();
      day.clear();
    },
  };
}

/** Counts within the current span of time; what was counted before it is forgotten. */
function createWindow(lengthMs: number, nowMs: () => number) {
  const counts = new Map<string, number>();
  let current = Number.NaN;
  return {
    add(caller: string): number {
      const span = Math.floor(nowMs() / lengthMs);
      if (span !== current) counts.clear();
      current = span;
      const count = (counts.get(caller) ?? 0) + 1;
      counts.set(caller, count);
      return count;
    },
    clear: () => counts.clear(),
  };
}
