import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireRecord } from '../../src/emulator/data/world.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { fetchPlainly } from './fetch-plainly.ts';

const folder = join(import.meta.dirname, '../../../shared/openfda/responses');

interface Recorded {
  readonly request: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: {
    readonly meta?: { readonly last_updated: string };
    readonly results?: readonly WireRecord[];
    readonly error?: { readonly code: string };
  };
}

const read = (name: string): Recorded => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recorded;

/** What differs from request to request, and what depends on how the answer was carried. */
const VOLATILE = new Set([
  'date',
  'x-api-umbrella-request-id',
  'x-vcap-request-id',
  'x-ratelimit-remaining',
  'content-length',
  'link',
]);

describe.skipIf(!existsSync(folder))('the recorded responses (skipped where the recordings are absent)', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    const pages = [read('0084.drug.drugsfda.json'), read('0086.drug.drugsfda.json')];
    emulator = await startEmulator({
      apiKeys: ['good'],
      world: {
        sample: false,
        datasets: [
          {
            path: 'drug/drugsfda',
            lastUpdated: pages[0]?.body.meta?.last_updated ?? '',
            records: pages.flatMap(({ body }) => body.results ?? []),
          },
        ],
      },
    });
  });
  afterAll(() => emulator.close());

  const replay = (recorded: Recorded, headers: Record<string, string> = {}) => {
    const { pathname, search } = new URL(recorded.request);
    const gzip = recorded.headers['content-encoding'] === 'gzip' ? { 'accept-encoding': 'gzip' } : {};
    return fetchPlainly(emulator.url, pathname + search, { headers: { ...headers, ...gzip } });
  };

  const stable = (names: readonly string[]): string[] =>
    [...new Set(names)].filter((name) => !VOLATILE.has(name)).sort();

  for (const name of ['0069', '0071', '0072', '0073']) {
    it(`recorded: error ${name} comes back byte for byte, with its headers`, async () => {
      const recorded = read(`${name}.error.json`);
      const answer = await replay(recorded);
      expect(answer.status).toBe(recorded.status);
      expect(answer.json()).toEqual(recorded.body);
      // The recording's ETag is a digest of the body, so equal tags are equal bytes.
      expect(answer.headers.etag).toBe(recorded.headers.etag);
      const own = answer.rawHeaders.filter((_, place) => place % 2 === 0).map((header) => header.toLowerCase());
      expect(stable(own.filter((header) => header !== 'connection' && header !== 'transfer-encoding'))).toEqual(
        stable(Object.keys(recorded.headers)),
      );
      for (const header of [
        'content-type',
        'cache-control',
        'access-control-allow-origin',
        'via',
        'x-ratelimit-limit',
      ]) {
        expect(answer.headers[header]).toBe(recorded.headers[header]);
      }
    });
  }

  it('recorded: an invalid key is refused by the gateway, without ETag and allowance', async () => {
    const recorded = read('0070.error.json');
    const answer = await replay(recorded, { 'x-api-key': 'bad' });
    expect(answer.status).toBe(403);
    expect(answer.json()).toEqual(recorded.body);
    expect(answer.headers['content-type']).toBe('application/json');
    expect(answer.headers.etag).toBeUndefined();
    expect(answer.headers['x-ratelimit-limit']).toBeUndefined();
  });

  it('recorded: a page of two of three has the shape of the recording and leads on to the last by its Link', async () => {
    const recorded = read('0084.drug.drugsfda.json');
    const first = await replay(recorded);
    const body = first.json() as Recorded['body'];
    expect(body.meta).toEqual(recorded.body.meta);
    const link = String(first.headers.link);
    expect(link).toMatch(
      /^<http:\/\/127\.0\.0\.1:\d+\/drug\/drugsfda\.json\?search=openfda\.generic_name%3A%22semaglutide%22&limit=2&skip=0&search_after=0%3D[-\w]{20}>; rel="next"$/,
    );
    const next = new URL(/<(.*)>/.exec(link)?.[1] ?? '');
    const second = await fetchPlainly(emulator.url, next.pathname + next.search);
    expect(second.headers.link).toBeUndefined();
    const rest = second.json() as Recorded['body'];
    expect(rest.results).toHaveLength(1);
    const numbers = [...(body.results ?? []), ...(rest.results ?? [])].map((record) => record.application_number);
    expect(new Set(numbers)).toEqual(new Set(['NDA213051', 'NDA209637', 'NDA215256']));
  });
});
