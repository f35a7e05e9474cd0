import fc from 'fast-check';
import { openFdaSteps } from '../freshness/openfda-steps.ts';
import { SimulatedOpenFda } from '../freshness/simulated-openfda.ts';
import { ManualClock } from '../jobs/manual-clock.ts';
import { type ReloadRig, startReloadRig } from './reload-rig.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
/** In New York: Monday, 9 March 2026, 21:00: midnight is near. */
const evening = Date.parse('2026-03-10T01:00:00Z');
const levels = ['REAL_TIME', 'FRESH', 'RECENT', 'STALE'] as const;
export const reloadDatasets = ['device/510k', 'device/pma'] as const;

/** Oldest age of an answer that is not marked stale. */
const longestMs = { REAL_TIME: minute, FRESH: 10 * minute, RECENT: day, STALE: Infinity };

const dataset = fc.constantFrom(...reloadDatasets);
const key = fc.nat(2);
const read = fc.record({
  do: fc.constant('read' as const),
  dataset,
  key,
  level: fc.constantFrom(...levels),
  /** Whether the answer may come from stored bytes: it then says in its headers alone how old it is. */
  stored: fc.boolean(),
});
const steps = openFdaSteps(dataset, key);
const span = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 90 }).map((count) => count * second) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 90 }).map((count) => count * minute) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((count) => count * hour) },
);
const step = fc.oneof(
  { weight: 14, arbitrary: read },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: span }) },
  { weight: 4, arbitrary: steps.reload },
  { weight: 4, arbitrary: steps.server },
  { weight: 3, arbitrary: steps.fault },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Read = Extract<Step, { do: 'read' }>;

/** How often each outcome was seen, so that a run can show that it reached them. */
export type ReloadTally = Record<'fresh' | 'stale' | 'error' | 'bytes' | 'known' | 'confirmed', number>;

/**
 * Any course of reads at four levels, reloads, servers that disagree, and outages, through HTTP, with stored bytes. An answer that is not
 * marked stale is what openFDA reported within the age that the answer gives; and once openFDA gave a newer date twice, no answer from
 * before is unmarked.
 */
export function reloadModel(tally: ReloadTally): fc.IAsyncProperty<[readonly Step[]]> {
  return fc.asyncProperty(fc.array(step, { minLength: 60, maxLength: 120, size: 'max' }), async (course) => {
    const clock = new ManualClock(evening);
    const upstream = new SimulatedOpenFda(clock.now, reloadDatasets, evening - 7 * day);
    const rig = await startReloadRig(upstream, clock);
    try {
      for (const taken of course) await take(taken, rig, upstream, clock, tally);
    } finally {
      await rig.close();
    }
  });
}

async function take(taken: Step, rig: ReloadRig, upstream: SimulatedOpenFda, clock: ManualClock, tally: ReloadTally) {
  if (taken.do === 'read') await checkRead(taken, rig, upstream, clock, tally);
  else if (taken.do === 'pass') {
    // Timers fire in their order for a while; after that the machine sleeps.
    for (let left = Math.min(taken.ms, 6 * second); left > 0; left -= 500) {
      await clock.advance(500);
      await rig.settle();
    }
    checkConfirmed(rig, clock.now(), tally);
    if (taken.ms > 6 * second) await clock.jump(taken.ms - 6 * second);
    await rig.settle();
  } else if (taken.do === 'reload') upstream.reload(taken.dataset, taken);
  else if (taken.do === 'server') upstream.server = taken.server;
  else upstream[taken.name] = taken.on;
}

async function checkRead(
  taken: Read,
  rig: ReloadRig,
  upstream: SimulatedOpenFda,
  clock: ManualClock,
  tally: ReloadTally,
) {
  const at = clock.now();
  const before = rig.knownDate(taken.dataset, at);
  const answer = await rig.read(taken.dataset, taken.key, taken.level, taken.stored);
  const name = JSON.stringify({ ...taken, at: new Date(at).toISOString(), answer });
  if (answer === undefined) {
    if (!rig.hasFailedSince(at - 5 * minute)) throw new Error(`refused though openFDA answers: ${name}`);
    tally.error += 1;
    return;
  }
  const { content, ageMs, stale, lastUpdated, fetchedAt, fromBytes } = answer;
  if (fromBytes) tally.bytes += 1;
  tally[stale ? 'stale' : 'fresh'] += 1;
  // Ages come in whole seconds.
  if (!stale && ageMs > longestMs[taken.level]) throw new Error(`too old for its level: ${name}`);
  if (!upstream.reported(taken.dataset, taken.key, content, at - ageMs - second, clock.now())) {
    throw new Error(`not what openFDA reported within its age: ${name}`);
  }
  const isOld =
    before !== undefined &&
    (lastUpdated === undefined ? before.isReload && fetchedAt < before.at : lastUpdated < before.date);
  if (isOld) tally.known += 1;
  if (isOld && !stale) throw new Error(`from before a known reload (${before.date}), and not marked: ${name}`);
  const isExcused = isOld || rig.hasFailedSince(at - 5 * minute) || upstream.isReloaded(taken.dataset, lastUpdated);
  if (stale && !taken.stored && !isExcused) {
    throw new Error(`marked stale though openFDA answers and has reloaded nothing: ${name}`);
  }
  await rig.settle();
}

/** One sighting is enough: within 5 s the gateway asks by itself. */
function checkConfirmed(rig: ReloadRig, at: number, tally: ReloadTally): void {
  for (const { dataset: name, date, at: seenAt } of rig.sightings) {
    if (!rig.wasInUse(name, seenAt) || at - seenAt < 5 * second || at - seenAt > 6 * second) continue;
    // After failures the breaker may refuse the request.
    if (rig.hasFailedSince(seenAt - minute)) continue;
    const known = rig.knownDate(name, at);
    if (known !== undefined && known.date >= date) tally.confirmed += 1;
    else if (!rig.hasAskedAgain(name, seenAt))
      throw new Error(`${date} of ${name} was seen once, and not asked for again: ${rig.story(seenAt)}`);
  }
}
