import type { FactAnswer, FactRequest } from './fact.ts';

export interface AskOptions {
  readonly url: string;
  readonly key: string | undefined;
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
}

/** Sends requests to the API. The key travels in a header, so that no address and no `Link` holds it. */
export function createAsk({ url, key, fetch, timeoutMs }: AskOptions): (request: FactRequest) => Promise<FactAnswer> {
  const base = url.replace(/\/+$/, '');
  const own: Record<string, string> = key === undefined ? {} : { 'x-api-key': key };
  return async ({ path, method = 'GET', headers }) => {
    const encoded = path.replace(/[ "<>[\]]/g, encodeURIComponent);
    const response = await fetch(base + encoded, {
      method,
      headers: { ...own, ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}
