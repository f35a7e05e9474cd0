import type { Logger } from 'pino';
import type { AppUpstream } from './app-upstream.ts';
import type { CacheEvent } from './cache/cache-event.ts';
import type { TierFault, TierStats } from './cache/cache-tier.ts';
import type { CodecFailures } from './compression/codec-health.ts';
import type { Readiness } from './http/health.ts';
import type { JobStatus } from './jobs/job-run.ts';
import type { RepeatedLines } from './logging/repeated-lines.ts';
import type { AnswerCounts } from './monitor/answers-tier.ts';
import type { HealthState, PartState } from './monitor/health-book.ts';

/** What the state of the parts is read from. */
export interface HealthSources {
  readonly readiness: () => Readiness;
  readonly upstream: Pick<AppUpstream, 'budget' | 'breaker'>;
  readonly tiers: () => readonly TierStats[];
  readonly answers: () => AnswerCounts | undefined;
  readonly codecs: () => readonly CodecFailures[];
  /** Undefined until the jobs are there. */
  readonly jobs: () => Promise<readonly JobStatus[] | undefined>;
  /** Why the store of the jobs cannot be used. */
  readonly jobsFault: () => TierFault | undefined;
  readonly now: () => number;
}

/** Looks at every part of the gateway, without asking openFDA. */
export function lookAtParts({ readiness, upstream, tiers, answers, codecs, jobs, jobsFault, now }: HealthSources) {
  return async () => {
    const known = readiness();
    const parts = [
      upstreamPart(known),
      await budgetPart(upstream, now()),
      breakerPart(upstream),
      ...tiers().flatMap(tierPart),
      ...answersPart(answers()),
      compressionPart(codecs()),
      ...(await jobsPart(jobs, jobsFault())),
    ];
    return { parts, canAnswer: known.ready || known.upstream === 'unknown' };
  };
}

function upstreamPart({ upstream, detail, failing }: Readiness): PartState {
  const states = {
    reachable: failing.length > 0 ? 'DEGRADED' : 'OK',
    unknown: 'DEGRADED',
    unreachable: 'DOWN',
  } as const;
  return { name: 'upstream', state: states[upstream], detail: detail ?? 'openFDA answers' };
}

async function budgetPart({ budget }: HealthSources['upstream'], at: number): Promise<PartState> {
  const { minute, day, refusedUntil } = await budget.usage();
  const left = ({ limit, used }: { limit: number; used: number }) => Math.max(0, limit - used);
  const isRefused = refusedUntil !== undefined && refusedUntil > at;
  let state: HealthState = 'OK';
  if (isRefused || left(minute) === 0 || left(day) === 0) state = 'DOWN';
  else if (left(day) < day.limit * 0.1) state = 'DEGRADED';
  const detail = isRefused
    ? `openFDA refuses requests until ${new Date(refusedUntil).toISOString()}`
    : `${count(left(minute))} of ${count(minute.limit)} requests are left this minute, ${count(left(day))} of ${count(day.limit)} today`;
  return { name: 'budget', state, detail };
}

function breakerPart({ breaker }: HealthSources['upstream']): PartState {
  const troubled = [...breaker.troubled()].map(([dataset, state]) => `${dataset} (${state})`);
  if (troubled.length === 0) return { name: 'breakers', state: 'OK', detail: 'no dataset fails' };
  return { name: 'breakers', state: 'DEGRADED', detail: `left alone for a while: ${troubled.join(', ')}` };
}

function tierPart({ name, available, fault, entries, bytes, maxBytes }: TierStats): PartState[] {
  if (name === 'off') return [];
  const shown = name === 'memory' ? 'memory cache' : name;
  if (!available) return [{ name: shown, state: 'DOWN', detail: downDetail(fault) }];
  if (fault) return [{ name: shown, state: 'DEGRADED', detail: `${fault.detail}; reads are answered` }];
  const held = entries === undefined ? 'answers' : `holds ${count(entries)} answers`;
  const room = bytes === undefined || maxBytes === undefined ? '' : ` in ${size(bytes)} of ${size(maxBytes)}`;
  return [{ name: shown, state: 'OK', detail: `${held}${room}` }];
}

function answersPart(stats: AnswerCounts | undefined): PartState[] {
  if (!stats) return [];
  const { entries, bytes } = stats;
  return [{ name: 'stored answers', state: 'OK', detail: `holds ${count(entries)} answers in ${size(bytes)}` }];
}

function compressionPart(codecs: readonly CodecFailures[]): PartState {
  const resting = codecs.filter(({ restingUntil }) => restingUntil !== undefined);
  if (resting.length === 0) return { name: 'compression', state: 'OK', detail: 'no codec fails' };
  const named = resting.map(({ codec, problem }) => `${codec} (${problem})`).join(', ');
  return { name: 'compression', state: 'DEGRADED', detail: `failing, other codecs are used: ${named}` };
}

function downDetail(fault: TierFault | undefined): string {
  return `${fault?.detail ?? 'no answer'}; serving without it`;
}

/** A part of the gateway that cannot be used, or not wholly. */
export interface PartFault extends TierFault {
  readonly part: string;
}

/** What cannot be used now of what the gateway stores in; empty where all is well. */
export function partFaults(tiers: readonly TierStats[], jobs: TierFault | undefined): readonly PartFault[] {
  const found = tiers.map(({ name, fault }) => ({ part: name as string, fault }));
  return [...found, { part: 'jobs', fault: jobs }].flatMap(({ part, fault }) => (fault ? [{ part, ...fault }] : []));
}

/** Logs that a tier is lost, limited or back, at most once a minute and cause. */
export function createTierLog(logger: Logger, quietly: RepeatedLines): (event: CacheEvent) => void {
  return (event) => {
    if (event.type === 'tier-lost' || event.type === 'tier-limited') {
      const { tier, fault } = event;
      const effect = event.type === 'tier-lost' ? 'serving without it' : 'reads are answered';
      quietly(`${event.type} ${tier} ${fault.cause}`, (more) =>
        logger.warn({ tier, cause: fault.cause, ...more }, `${tier}: ${fault.detail}; ${effect}`),
      );
    }
    if (event.type === 'tier-recovered') {
      const { tier } = event;
      quietly(`tier-recovered ${tier}`, (more) => logger.info({ tier, ...more }, `${tier}: in use`));
    }
  };
}

async function jobsPart(jobs: HealthSources['jobs'], fault: TierFault | undefined): Promise<PartState[]> {
  const name = 'jobs';
  if (fault) return [{ name, state: 'DEGRADED', detail: `${fault.detail}; the fleet's jobs wait` }];
  try {
    const known = await jobs();
    if (!known) return [];
    const failing = known.filter(({ failuresInRow }) => failuresInRow > 0);
    if (failing.length === 0) return [{ name, state: 'OK', detail: `${count(known.length)} jobs, none failing` }];
    const named = failing.map((job) => `${job.name} (${job.failuresInRow} times in a row)`).join(', ');
    return [{ name, state: 'DEGRADED', detail: `failing: ${named}` }];
  } catch {
    return [{ name, state: 'DEGRADED', detail: 'the store of the jobs does not answer; the jobs of the fleet wait' }];
  }
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

function size(bytes: number): string {
  return `${(bytes / 2 ** 20).toLocaleString('en-US', { maximumFractionDigits: 1 })} MiB`;
}
