/** One request to an openFDA dataset, in openFDA's own terms. */
export interface OpenFdaRequest {
  /** Path below the root without `.json`: `device/510k`. */
  readonly dataset: string;
  readonly search?: string | undefined;
  readonly count?: string | undefined;
  readonly sort?: string | undefined;
  readonly limit?: number | undefined;
  readonly skip?: number | undefined;
  /** The value of `search_after` in a `Link` that openFDA gave. */
  readonly searchAfter?: string | undefined;
}

/** openFDA's own maxima. */
export const maxLimit = 1000;
export const maxSkip = 25_000;

/** Path and query of a request, parameters in a fixed order: equal requests have equal paths. */
export function requestPath(request: OpenFdaRequest): string {
  const parameters: [string, string | number | undefined][] = [
    ['search', request.search],
    ['count', request.count],
    ['sort', request.sort],
    ['limit', request.limit],
    ['skip', request.skip === 0 ? undefined : request.skip],
    ['search_after', request.searchAfter],
  ];
  const query = parameters
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `/${request.dataset}.json${query === '' ? '' : `?${query}`}`;
}

/** The request that a path of `requestPath` stands for; undefined for any other text. */
export function readRequestPath(path: string): OpenFdaRequest | undefined {
  const [, dataset, query = ''] = /^\/([^?]+)\.json(?:\?(.*))?$/s.exec(path) ?? [];
  if (dataset === undefined) return undefined;
  const values = new Map<string, string>();
  for (const pair of query === '' ? [] : query.split('&')) {
    const [name = '', value = ''] = pair.split('=');
    values.set(name, decodeURIComponent(value));
  }
  const text = (name: string) => values.get(name);
  const number = (name: string) => {
    const value = values.get(name);
    return value === undefined ? undefined : Number(value);
  };
  const request = {
    ...{ dataset, search: text('search'), count: text('count'), sort: text('sort') },
    ...{ limit: number('limit'), skip: number('skip'), searchAfter: text('search_after') },
  };
  return requestPath(request) === path ? request : undefined;
}
