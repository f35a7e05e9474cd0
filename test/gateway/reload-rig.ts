import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { createApp, schemaDirectory } from '../../src/app.ts';
import { readSdl } from '../../src/catalogue/read-sdl.ts';
import { readConfig } from '../../src/config.ts';
import { featureNames } from '../../src/features.ts';
import type { SimulatedOpenFda } from '../freshness/simulated-openfda.ts';
import type { ManualClock } from '../jobs/manual-clock.ts';

/** A date that openFDA gave to the gateway, and when it was asked. */
export interface Sighting {
  readonly dataset: string;
  readonly date: string;
  readonly at: number;
}

export interface KnownDate {
  readonly date: string;
  readonly at: number;
  readonly isReload: boolean;
}

/** What a caller sees of one answer. */
export interface SeenAnswer {
  readonly content: number;
  readonly ageMs: number;
  readonly stale: boolean;
  readonly lastUpdated: string | undefined;
  readonly fetchedAt: number;
  readonly fromBytes: boolean;
}

export type ReloadRig = Awaited<ReturnType<typeof startReloadRig>>;

const sdl = readSdl(schemaDirectory);
const fields = {
  'device/510k': { list: 'deviceClearances', key: 'kNumber', wire: 'k_number', status: 'deviceclearance' },
  'device/pma': { list: 'deviceApprovals', key: 'pmaNumber', wire: 'pma_number', status: 'devicepma' },
} as const;
type Path = keyof typeof fields;

interface Body {
  readonly data?: Record<string, { nodes: { applicant: string }[]; asOf: AsOf } | null> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

interface AsOf {
  readonly lastUpdated: string | null;
  readonly fetchedAt: string;
  readonly stale?: boolean;
  readonly ageSeconds?: number;
}

/** A gateway over the simulated openFDA, asked by HTTP, that notes each date it was given. */
export async function startReloadRig(upstream: SimulatedOpenFda, clock: ManualClock) {
  const sightings: Sighting[] = [];
  const requests: { readonly dataset: string; readonly at: number }[] = [];
  let failedAt = Number.NEGATIVE_INFINITY;
  const inUseSince = new Map<string, number>();
  const given = (dataset: string, date: string | undefined) => {
    if (date !== undefined && date !== '2015-01-01') sightings.push({ dataset, date, at: clock.now() });
  };

  function reply(url: URL): Response {
    if (url.pathname === '/status') {
      const paths = new Map<string, string>(Object.entries(fields).map(([path, { status }]) => [path, status]));
      return Response.json(
        upstream.status().map(({ endpoint, lastUpdated }) => {
          given(endpoint, lastUpdated);
          return { endpoint: paths.get(endpoint), status: 'green', last_updated: lastUpdated };
        }),
      );
    }
    const path = url.pathname.slice(1, -'.json'.length);
    if (!(path in fields)) return recordsOf([], '2026-03-01');
    requests.push({ dataset: path, at: clock.now() });
    const search = url.searchParams.get('search');
    if (search === null) {
      const date = upstream.askDate(path);
      given(path, date);
      return recordsOf([{ applicant: 'any' }], date);
    }
    const key = Number(/(\d)"/.exec(search)?.[1]);
    const { content, negative, lastUpdated } = upstream.ask(path, key);
    given(path, lastUpdated);
    if (negative) {
      return Response.json({ error: { code: 'NOT_FOUND', message: 'No matches found!' } }, { status: 404 });
    }
    return recordsOf([{ [fields[path as Path].wire]: nameOf(path, key), applicant: String(content) }], lastUpdated);
  }

  const app = await createApp({
    config: readConfig({
      ...{ PORT: '0', OPENFDA_URL: 'http://openfda.test', LOG_LEVEL: 'silent' },
      ...{ OPENFDA_MAX_PER_MINUTE: '1000000000', OPENFDA_MAX_PER_DAY: '1000000000' },
      DISABLE: featureNames.filter((name) => name.startsWith('job-')).join(','),
    }),
    document: sdl,
    logger: pino({ level: 'silent' }),
    fetch: async (input) => {
      await turn();
      try {
        return reply(new URL(String(input)));
      } catch (error) {
        failedAt = clock.now();
        throw error;
      }
    },
    ...{ now: clock.now, monotonic: clock.now, startTimer: clock.startTimer, random: () => 0.5 },
  });
  const url = await app.listen();
  const settle = async () => {
    for (let count = 0; count < 12; count += 1) await turn();
  };

  /** Waits for an answer. What waits for a timer lets the time pass. */
  async function finished<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    done.catch(() => {});
    for (let turns = 1; !isDone; turns += 1) {
      await turn();
      if (turns % 2000 === 0) await clock.advance(100);
    }
    return done;
  }

  return {
    sightings,
    /** What openFDA was asked and gave around a moment, for messages. */
    story: (at: number) => JSON.stringify({ at, sightings, requests }),
    settle,
    /** The newest date that openFDA gave twice, at least 1 s apart, or first of all; when it gave it first; whether a reload is known by it. */
    knownDate(dataset: string, at: number): KnownDate | undefined {
      const firstAt = new Map<string, number>();
      let known: KnownDate | undefined;
      for (const sighting of sightings) {
        if (sighting.dataset !== dataset || sighting.at > at) continue;
        const first = firstAt.get(sighting.date) ?? sighting.at;
        firstAt.set(sighting.date, first);
        const isFirst = firstAt.size === 1;
        const isConfirmed = sighting.at - first >= 1000 || isFirst;
        if (isConfirmed && (known === undefined || sighting.date > known.date))
          known = { date: sighting.date, at: first, isReload: !isFirst };
      }
      return known;
    },
    /** Whether openFDA failed since a moment: failures are remembered for a while. */
    hasFailedSince: (at: number) => failedAt >= at,
    /** Whether the dataset had been read by then: the gateway confirms no others by itself. */
    wasInUse: (dataset: string, at: number) => (inUseSince.get(dataset) ?? Infinity) <= at,
    /** Whether the dataset was asked for anything within 5 s of a moment. */
    hasAskedAgain: (dataset: string, since: number) =>
      requests.some((request) => request.dataset === dataset && request.at > since && request.at <= since + 5000),
    async read(dataset: Path, key: number, level: string, stored: boolean): Promise<SeenAnswer | undefined> {
      if (!inUseSince.has(dataset)) inUseSince.set(dataset, clock.now());
      const { list, key: name } = fields[dataset];
      const asOf = stored ? 'lastUpdated fetchedAt' : 'lastUpdated fetchedAt stale ageSeconds';
      const query = `query Q @freshness(level: ${level}) { ${list}(where: {${name}: {eq: "${nameOf(dataset, key)}"}}, first: 1) { nodes { applicant } asOf { ${asOf} } } }`;
      const response = await finished(
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        }),
      );
      const { data, errors } = (await response.json()) as Body;
      const connection = data?.[list];
      if (!connection) {
        if (errors?.[0]?.extensions.code.startsWith('UPSTREAM_')) return undefined;
        throw new Error(`expected data or a fault of openFDA, but got ${JSON.stringify(errors)}`);
      }
      const { lastUpdated, fetchedAt, stale, ageSeconds } = connection.asOf;
      const status = response.headers.get('cache-status') ?? '';
      const ttl = Number(/ttl=(-?\d+)/.exec(status)?.[1]);
      // Headers call an answer stale as soon as its lifetime is over; `asOf` only once it is known to be outdated or cannot be renewed.
      if (stale === true && !(ttl < 0)) throw new Error(`asOf says stale, and the headers do not: ${status}`);
      return {
        content: Number(connection.nodes[0]?.applicant ?? upstream.absentContent(dataset, key)),
        ageMs: 1000 * (ageSeconds ?? Number(response.headers.get('age') ?? 0)),
        stale: stale ?? ttl < 0,
        lastUpdated: lastUpdated ?? undefined,
        fetchedAt: Date.parse(fetchedAt),
        fromBytes: status.includes('detail="answer"'),
      };
    },
    close: () => app.close(),
  };
}

function recordsOf(results: readonly object[], lastUpdated: string | undefined): Response {
  const meta = { last_updated: lastUpdated, results: { skip: 0, limit: 1, total: results.length } };
  return Response.json({ meta, results });
}

function nameOf(dataset: string, key: number): string {
  return dataset === 'device/510k' ? `K00000${key}` : `P00000${key}`;
}
