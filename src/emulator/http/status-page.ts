import type { Catalogue, ServedIndex } from '../catalogue.ts';
import type { Endpoint } from '../endpoints.ts';
import { parseSearch } from '../lucene/parse-search.ts';
import { evaluate } from '../search/evaluate.ts';

/** What the status page counts of an index's requests. */
export interface IndexTraffic {
  requests: number;
  totalMs: number;
}

/** How many records an endpoint has: of a shared index only those its filter keeps. */
export function documentsOf({ filter, path }: Endpoint, { records }: ServedIndex): number {
  if (filter === undefined) return records.size;
  return records.memo(`documents ${path}`, () => evaluate(records, parseSearch(filter))?.count() ?? 0);
}

/** The body of `/status`: one entry for each endpoint that the page lists. */
export function statusPage(
  catalogue: Catalogue,
  traffic: ReadonlyMap<string, IndexTraffic>,
  dateOf: (served: ServedIndex) => string,
) {
  return [...catalogue.endpoints.values()].flatMap((endpoint) => {
    if (endpoint.status === undefined) return [];
    const served = catalogue.index(endpoint);
    const { requests, totalMs } = traffic.get(served.name) ?? { requests: 0, totalMs: 0 };
    return [
      {
        endpoint: endpoint.status,
        status: 'GREEN',
        last_updated: dateOf(served),
        documents: documentsOf(endpoint, served),
        requests,
        latency: requests === 0 ? null : totalMs / requests,
      },
    ];
  });
}
