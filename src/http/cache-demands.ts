/** What a request asks of caches (RFC 9111, section 5.2.1). Durations in ms. */
export interface CacheDemands {
  /** Nothing is to be served without asking openFDA whether it stands. */
  readonly noCache: boolean;
  /** The answer is not to be kept. */
  readonly noStore: boolean;
  /** openFDA is not to be asked. */
  readonly onlyIfCached: boolean;
  readonly maxAgeMs: number | undefined;
  /** How far past its lifetime an answer may be; Infinity for `max-stale` without a value. */
  readonly maxStaleMs: number | undefined;
  /** For how long the answer must still be fresh. */
  readonly minFreshMs: number | undefined;
}

export const noDemands: CacheDemands = {
  noCache: false,
  noStore: false,
  onlyIfCached: false,
  maxAgeMs: undefined,
  maxStaleMs: undefined,
  minFreshMs: undefined,
};

/** Longest duration that is told apart: about 68 years, as RFC 9111, section 1.2.2 has it. */
const maxSeconds = 2 ** 31;
const directive = /(?:^|,)\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:=(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?\s*(?=,|$)/g;

/**
 * Reads a request's `Cache-Control`. Names in any case, values quoted or not. Of a directive that is repeated the stricter
 * value counts; a value that is no number of seconds counts as the strictest one, 0 (and as none for `min-fresh`).
 */
export function readCacheDemands(header: string | undefined): CacheDemands {
  if (header === undefined || header === '') return noDemands;
  const flags = new Set<string>();
  const found = new Map<string, number[]>();
  for (const [, name = '', quoted, plain] of header.matchAll(directive)) {
    const key = name.toLowerCase();
    const value = quoted ?? plain;
    flags.add(key);
    found.set(key, [...(found.get(key) ?? []), value === undefined && key === 'max-stale' ? Infinity : seconds(value)]);
  }
  const least = (name: string) => (found.has(name) ? 1000 * Math.min(...(found.get(name) ?? [])) : undefined);
  const minFresh = found.get('min-fresh');
  return {
    noCache: flags.has('no-cache'),
    noStore: flags.has('no-store'),
    onlyIfCached: flags.has('only-if-cached'),
    maxAgeMs: least('max-age'),
    maxStaleMs: least('max-stale'),
    minFreshMs: minFresh && 1000 * Math.max(...minFresh),
  };
}

/** Whether the demands can send a read to openFDA that the level alone would not. */
export function isForcing({ noCache, maxAgeMs, minFreshMs }: CacheDemands): boolean {
  return noCache || maxAgeMs !== undefined || minFreshMs !== undefined;
}

function seconds(value: string | undefined): number {
  return value !== undefined && /^\d+$/.test(value) ? Math.min(Number(value), maxSeconds) : 0;
}
