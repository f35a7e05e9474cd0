import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FreshnessLevel } from '../../src/catalogue/catalogue.ts';
import { levelRules } from '../../src/freshness/level-rules.ts';
import { readCacheDemands } from '../../src/http/cache-demands.ts';
import { startAnswerRig } from './answer-rig.ts';

type Step =
  | {
      readonly do: 'ask';
      readonly operation: number;
      readonly form: number;
      readonly by: 'GET' | 'POST';
      readonly directive: string;
    }
  | { readonly do: 'advance'; readonly ms: number }
  | { readonly do: 'reload'; readonly dataset: string; readonly isTold: boolean };

const datasets = ['device/510k', 'drug/ndc'];
const levels: FreshnessLevel[] = ['REAL_TIME', 'FRESH', 'RECENT', 'STALE'];
const operations = datasets.flatMap((dataset) => levels.map((level) => ({ dataset, level })));
const directiveNames = ['no-cache', 'no-store', 'only-if-cached', 'max-age', 'max-stale', 'min-fresh'];

const seconds = fc.constantFrom(0, 1, 59, 60, 599, 600, 21_600, 90_000);
const directive = fc
  .array(fc.tuple(fc.constantFrom(...directiveNames), fc.option(seconds, { nil: undefined })), { maxLength: 2 })
  .map((list) =>
    list.map(([name, value]) => (value === undefined || !name.includes('-') ? name : `${name}=${value}`)).join(', '),
  );
const ask: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('ask' as const),
  operation: fc.nat(operations.length - 1),
  form: fc.nat(2),
  by: fc.constantFrom('GET', 'POST'),
  directive: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: directive }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: ask },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('advance' as const),
      ms: fc.oneof(
        fc.constantFrom(1, 999, 59_999, 60_000, 600_000, 21_600_000, 86_400_000),
        fc.integer({ min: -100_000, max: 100_000 }),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('reload' as const),
      dataset: fc.constantFrom(...datasets),
      isTold: fc.boolean(),
    }),
  },
);

/** The same operation, written differently. */
function write({ dataset, level }: { dataset: string; level: FreshnessLevel }, form: number): string {
  const [a, b, c] = [`dataset: "${dataset}"`, 'id: "a"', `level: ${level}`];
  return [
    `{ record(${a}, ${b}, ${c}) { id version } }`,
    `query {  record( ${c} ${a} ${b} ) {id,version} } # ${form}`,
    `query Named { record(${b}, ${c}, ${a}) { id version } }`,
  ][form] as string;
}

/** Holds answers given ahead of GraphQL to those that GraphQL gave, on random requests, reloads and clock steps. */
export function describeShortWayLaw(numRuns: number): void {
  it('the short way gives what the long way gave, and never past what level and request allow', async () => {
    let served = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const rig = await startAnswerRig({ perClient: 1000 });
        try {
          for (const next of steps) {
            if (next.do === 'advance') rig.advance(next.ms);
            else if (next.do === 'reload') {
              rig.versions.set(next.dataset, (rig.versions.get(next.dataset) ?? 1) + 1);
              if (next.isTold) rig.service.store.dropDatasets([next.dataset]);
            } else {
              const operation = operations[next.operation] ?? { dataset: 'device/510k', level: 'RECENT' as const };
              const query = write(operation, next.form);
              const headers = next.directive === '' ? {} : { 'cache-control': next.directive };
              const reply = await (next.by === 'GET' ? rig.get({ query }, headers) : rig.post({ query }, headers));
              if (reply.status === 504) continue;
              const status = String(reply.headers['cache-status']);
              // Short or long, the bytes are those that GraphQL gives for what openFDA gave, at the age that is told.
              const record = reply.json.data?.record as { version: number } | undefined;
              const version = record?.version ?? 0;
              expect(reply.text).toBe(`${JSON.stringify({ data: { record: { id: 'a', version } } })}\n`);
              const gave = rig.given.filter(
                (answer) => answer.dataset === operation.dataset && answer.version === version,
              );
              const ages = gave.map(({ at }) => rig.now() - at);
              if (!status.includes('detail="answer')) {
                expect(ages.length).toBeGreaterThan(0);
                continue;
              }
              const age = Math.min(...ages.filter((ms) => Math.floor(ms / 1000) === Number(reply.headers.age)));
              expect(age).toBeLessThan(Infinity);
              served += 1;
              const demands = readCacheDemands(next.directive);
              const rule = levelRules[operation.level];
              const isTolerated = demands.maxStaleMs !== undefined;
              const staleMs = isTolerated ? Math.min(demands.maxStaleMs ?? 0, rule.staleMs - rule.serveMs) : 0;
              expect(age).toBeLessThanOrEqual(Math.max(rule.serveBehindMs, rule.serveMs + staleMs));
              expect(demands.noCache).toBe(false);
              if (demands.maxAgeMs !== undefined) expect(age).toBeLessThanOrEqual(demands.maxAgeMs);
              if (demands.minFreshMs !== undefined)
                expect(rule.serveMs - age).toBeGreaterThanOrEqual(demands.minFreshMs);
            }
          }
          expect(rig.errors).toEqual([]);
        } finally {
          await rig.close();
        }
      }),
      { numRuns, seed: 20_260_302 },
    );
    expect(served).toBeGreaterThan(50);
  });
}
