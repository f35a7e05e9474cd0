import fc from 'fast-check';
import type { FreshnessLevel } from '../../src/catalogue/catalogue.ts';
import { GatewayError } from '../../src/errors.ts';
import { createSteadyClock } from '../../src/freshness/steady-clock.ts';
import { openFdaSteps } from './openfda-steps.ts';
import { SimulatedOpenFda } from './simulated-openfda.ts';
import { createSmallGateway, type SmallAnswer } from './small-gateway.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** In New York: Monday, 9 March 2026, 21:00: midnight is near. */
const evening = Date.parse('2026-03-10T01:00:00Z');
const datasets = ['one', 'two'];
const levels = ['REAL_TIME', 'FRESH', 'RECENT', 'STALE'] as const;

/** How old an answer may be, and how old one that says it is stale. */
const promised: Readonly<Record<FreshnessLevel, { readonly fresh: number; readonly stale: number }>> = {
  REAL_TIME: { fresh: minute, stale: Number.NEGATIVE_INFINITY },
  FRESH: { fresh: 10 * minute, stale: day },
  RECENT: { fresh: day, stale: 7 * day },
  STALE: { fresh: Infinity, stale: Infinity },
};

const dataset = fc.constantFrom(...datasets);
const key = fc.nat(3);
const steps = openFdaSteps(dataset, key);
const span = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((count) => count * second),
  fc.integer({ min: 1, max: 90 }).map((count) => count * minute),
  fc.integer({ min: 1, max: 30 }).map((count) => count * hour),
);

const action = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('read' as const), dataset, key, level: fc.constantFrom(...levels) }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: span }) },
  { weight: 3, arbitrary: steps.reload },
  { weight: 3, arbitrary: steps.server },
  { weight: 2, arbitrary: steps.fault },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('set clock' as const),
      byMs: fc.integer({ min: -8 * 60, max: 8 * 60 }).map((count) => count * minute),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('quota' as const), used: fc.double({ min: 0, max: 1, noNaN: true }) }),
  },
);

type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** How often each thing was seen, so that a run can show that it was no idle one. */
export type ModelTally = Record<'fresh' | 'stale' | 'error' | 'unasked', number>;

/**
 * Any course of reads, reloads, disagreeing servers, faults and clocks that are set: what is served is never older than its
 * level allows without saying that it is stale, nor older than the age it tells, and while openFDA answers nothing is stale.
 */
export function freshnessModel(tally: ModelTally): fc.IAsyncProperty<[readonly Action[], boolean]> {
  return fc.asyncProperty(
    fc.array(action, { minLength: 60, maxLength: 150, size: 'max' }),
    fc.boolean(),
    async (course, edge) => {
      let truth = evening;
      let wrongBy = 0;
      let wrongSince = truth;
      let quotaUsed = 0;
      const clock = createSteadyClock({ wall: () => truth + wrongBy, monotonic: () => truth - evening });
      const upstream = new SimulatedOpenFda(() => truth, datasets, evening - 7 * day);
      upstream.edge = edge;
      const gateway = createSmallGateway({
        upstream,
        datasets,
        now: clock.now,
        aheadMs: clock.aheadMs,
        quotaUsed: () => quotaUsed,
      });

      function setClock(by: number): void {
        if (wrongBy === 0) wrongSince = truth;
        wrongBy = by;
        clock.now();
      }

      /** A clock that is wrong is set right within a day: nothing in a process can find out that it was wrong from the start. */
      function pass(ms: number): void {
        if (wrongBy !== 0 && truth + ms - wrongSince >= day) setClock(0);
        truth += ms;
      }

      function check(step: Extract<Action, { do: 'read' }>, served: SmallAnswer): void {
        const { content, ageMs, stale, lastUpdated } = served;
        const isReloaded = upstream.isReloaded(step.dataset, lastUpdated);
        // A server that is behind may give old data at any level: they are marked, and as young as a fresh answer.
        const { fresh, stale: old } = promised[step.level];
        const longest = stale ? Math.max(old, isReloaded ? fresh : old) : fresh;
        if (ageMs > longest) throw new Error(`${step.level}: an answer of ${ageMs} ms${stale ? ', stale' : ''}`);
        const from = truth - ageMs - (edge ? 10 * minute : 0);
        if (!upstream.reported(step.dataset, step.key, content, from, truth)) {
          const age = `aged ${ageMs} ms${stale ? ', stale' : ''}`;
          throw new Error(`${step.level}: content ${content} (${age}) was not what openFDA reported then`);
        }
        if (stale && !upstream.down && !isReloaded) {
          throw new Error('an answer was stale though openFDA answered and has reloaded nothing');
        }
      }

      async function read(step: Extract<Action, { do: 'read' }>): Promise<void> {
        const before = upstream.asked.length;
        try {
          const answer = await gateway.read(step.dataset, step.key, step.level);
          check(step, answer);
          tally[answer.stale ? 'stale' : 'fresh'] += 1;
        } catch (error) {
          if (!(error instanceof GatewayError && upstream.down)) throw error;
          tally.error += 1;
        }
        if (upstream.asked.length === before) tally.unasked += 1;
        await gateway.settle();
      }

      for (const step of course) {
        if (step.do === 'read') await read(step);
        else if (step.do === 'pass') pass(step.ms);
        else if (step.do === 'reload') upstream.reload(step.dataset, step);
        else if (step.do === 'server') upstream.server = step.server;
        else if (step.do === 'quota') quotaUsed = step.used;
        else if (step.do === 'set clock') setClock(wrongBy + step.byMs);
        else if (step.name === 'down') upstream.down = step.on;
        else if (step.name === 'statusDown') upstream.statusDown = step.on;
        else if (step.name === 'unlisted') upstream.unlisted = step.on;
        else upstream.placeholder = step.on;
        // The clocks are read all the time, as they are by a gateway in use.
        clock.now();
      }
    },
  );
}
