import { createHash } from 'node:crypto';
import { Cron } from 'croner';
import type { JobSchedule } from '../job-definition.ts';

/** A moment a schedule names, and the moment at which it is acted on: the same plus jitter. */
export interface JobTick {
  readonly at: number;
  readonly dueAt: number;
}

/**
 * The ticks of a job. Everything follows from the schedule and the name, jitter too, so that the processes of a fleet agree on every tick
 * without a word to each other.
 */
export interface JobTicks {
  /** The first tick later than a moment; undefined where the schedule has ended. */
  after(at: number): JobTick | undefined;
  /** The newest tick that is due; undefined where there is none later than `after`. */
  newestDue(after: number, now: number): JobTick | undefined;
}

export function createJobTicks(job: string, schedule: JobSchedule): JobTicks {
  const moments =
    'cron' in schedule ? cronMoments(schedule.cron, schedule.timezone) : intervalMoments(schedule.everyMs);
  const jitterMs = schedule.jitterMs ?? 0;
  const tick = (at: number): JobTick => ({ at, dueAt: at + Math.floor(fraction(`${job} ${at}`) * jitterMs) });

  return {
    after: (at) => {
      const next = moments.after(at);
      return next === undefined ? undefined : tick(next);
    },
    newestDue: (after, now) => {
      let at = moments.upTo(now);
      while (at !== undefined && at > after) {
        const found = tick(at);
        if (found.dueAt <= now) return found;
        at = moments.upTo(at - 1);
      }
      return undefined;
    },
  };
}

interface Moments {
  after(at: number): number | undefined;
  /** The last at or before. */
  upTo(at: number): number | undefined;
}

function intervalMoments(everyMs: number): Moments {
  return {
    after: (at) => (Math.floor(at / everyMs) + 1) * everyMs,
    upTo: (at) => Math.floor(at / everyMs) * everyMs,
  };
}

function cronMoments(pattern: string, timezone = 'UTC'): Moments {
  const cron = new Cron(pattern, { timezone, paused: true });
  return {
    after: (at) => cron.nextRun(new Date(at))?.getTime(),
    // Croner leaves out a moment that equals the reference, but for those earlier in the same second.
    upTo: (at) => cron.previousRuns(1, new Date(Math.floor(at / 1000) * 1000 + 1))[0]?.getTime(),
  };
}

/** From 0 up to but not including 1, evenly spread, always the same for the same text. */
function fraction(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}
