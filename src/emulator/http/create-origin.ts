import type { Catalogue, ServedIndex } from '../catalogue.ts';
import type { FaultKind } from '../control/fault.ts';
import { answerSearch } from './answer-search.ts';
import { ApiError } from './api-error.ts';
import { checkParameters } from './check-parameters.ts';
import { downloadManifest } from './download-manifest.ts';
import { meta } from './meta.ts';
import { baseUrlOf, linkToNext, type ReceivedRequest } from './received-request.ts';
import { type IndexTraffic, statusPage } from './status-page.ts';

/** What openFDA's own server makes of a request, before it is printed. */
export interface Served {
  readonly status: number;
  readonly body: unknown;
  readonly link?: string;
}

const DAY_MS = 86_400_000;
const START_UP_DATE = '2015-01-01';

/** openFDA's own server, behind the gateway: answers `undefined` for a path that it has not. */
export function createOrigin(catalogue: Catalogue, random: () => number, monotonicMs: () => number) {
  const traffic = new Map<string, IndexTraffic>();

  return (received: ReceivedRequest, fault: FaultKind | undefined): Served | undefined => {
    const { path } = received;
    const dateOf = (served: ServedIndex): string => reportedDate(served, fault);
    if (path === '/status') return { status: 200, body: statusPage(catalogue, traffic, dateOf) };
    if (path === '/download.json') return { status: 200, body: download(dateOf, baseUrlOf(received)) };
    const endpoint = path.endsWith('.json') ? catalogue.endpoints.get(path.slice(1, -'.json'.length)) : undefined;
    if (!endpoint) return undefined;
    try {
      const served = catalogue.index(endpoint);
      const parameters = checkParameters(received.parameters);
      const started = monotonicMs();
      const { body, next } = answerSearch(endpoint, served, parameters, dateOf(served));
      const seen = traffic.get(served.name) ?? { requests: 0, totalMs: 0 };
      traffic.set(served.name, { requests: seen.requests + 1, totalMs: seen.totalMs + monotonicMs() - started });
      return { status: 200, body, ...(next ? { link: linkToNext(received, parameters.limit, next) } : {}) };
    } catch (error) {
      if (error instanceof ApiError) return { status: error.status, body: error.body() };
      throw error;
    }
  };

  function download(dateOf: (served: ServedIndex) => string, baseUrl: string): unknown {
    const dates = [...catalogue.endpoints.values()].map((endpoint) => dateOf(catalogue.index(endpoint)));
    const about = meta('', dates.sort().at(-1) ?? START_UP_DATE);
    return { meta: about, results: downloadManifest(catalogue, dateOf, baseUrl) };
  }

  /** Servers that disagree about a date answer in turn, by chance. */
  function reportedDate({ lastUpdated }: ServedIndex, fault: FaultKind | undefined): string {
    if (fault === 'placeholder') return START_UP_DATE;
    const date = lastUpdated[lastUpdated.length > 1 ? Math.floor(random() * lastUpdated.length) : 0] ?? START_UP_DATE;
    return fault === 'flap' ? new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10) : date;
  }
}
