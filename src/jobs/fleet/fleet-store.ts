import type { JobSettings } from '../job-definition.ts';
import { orLost } from '../job-error.ts';
import type { JobRun } from '../job-run.ts';
import type { RunLedger, StepRecord } from '../run/run-ledger.ts';
import type { FleetClient } from './fleet-client.ts';

/** What the fleet knows of a job, besides its runs. */
export interface FleetJobState {
  /** Changes made while running, over the process's own settings. */
  readonly change: Partial<JobSettings>;
  readonly paused: boolean;
  /** The newest tick that was dealt with; undefined before the first start. */
  readonly lastTick: number | undefined;
}

const keepStepsSeconds = 7 * 86_400;

/** Raises a number in a hash; answers 1 where it was lower. */
const raise = `
local before = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '-1')
if tonumber(ARGV[2]) <= before then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1`;

/** What the processes of a fleet share about jobs in Redis, besides the queue. Every method rejects where Redis is away. */
export class FleetStore {
  readonly #client: FleetClient;
  readonly #prefix: string;
  readonly #maxHistory: number;

  constructor(client: FleetClient, prefix: string, maxHistory: number) {
    this.#client = client;
    this.#prefix = prefix;
    this.#maxHistory = maxHistory;
  }

  /** The state of all jobs, read in one go. */
  async states(): Promise<(job: string) => FleetJobState> {
    const [changes, paused, ticks] = await Promise.all([
      this.#client.hGetAll(this.#key('settings')),
      this.#client.sMembers(this.#key('paused')),
      this.#client.hGetAll(this.#key('ticks')),
    ]);
    return (job) => {
      const change = changes[job];
      const tick = ticks[job];
      return {
        change: (objectIn(change) ?? {}) as Partial<JobSettings>,
        paused: paused.includes(job),
        lastTick: tick === undefined || !Number.isSafeInteger(Number(tick)) ? undefined : Number(tick),
      };
    };
  }

  async changeSettings(job: string, change: Partial<JobSettings>): Promise<void> {
    await this.#client.hSet(this.#key('settings'), job, JSON.stringify(change));
  }

  async setPaused(job: string, paused: boolean): Promise<void> {
    if (paused) await this.#client.sAdd(this.#key('paused'), job);
    else await this.#client.sRem(this.#key('paused'), job);
  }

  async isPaused(job: string): Promise<boolean> {
    return (await this.#client.sIsMember(this.#key('paused'), job)) === 1;
  }

  /** Notes that a tick was dealt with. True for the one of the fleet that says so first. */
  async raiseTick(job: string, at: number): Promise<boolean> {
    const answer = await this.#client.eval(raise, { keys: [this.#key('ticks')], arguments: [job, String(at)] });
    return answer === 1;
  }

  /** Adds a finished run to its job's history, newest first, and answers the history. */
  async addToHistory(run: JobRun): Promise<readonly JobRun[]> {
    const key = this.#key(`history:${run.job}`);
    await this.#client
      .multi()
      .lPush(key, JSON.stringify(run))
      .lTrim(key, 0, this.#maxHistory - 1)
      .exec();
    return this.history(run.job, this.#maxHistory);
  }

  async history(job: string, first: number): Promise<readonly JobRun[]> {
    const runs = new Map<string, JobRun>();
    for (const text of await this.#client.lRange(this.#key(`history:${job}`), 0, first - 1)) {
      const run = readRun(text);
      if (!run) continue;
      // A process that ended between writing its report and leaving the queue has the report written twice.
      if (!runs.has(run.id)) runs.set(run.id, run);
    }
    return [...runs.values()];
  }

  ledger(runId: string): RunLedger {
    const key = this.#key(`steps:${runId}`);
    return {
      load: async () => {
        const fields = await orLost(this.#client.hGetAll(key));
        // A step whose record cannot be read is done again.
        return new Map(
          Object.entries(fields).flatMap(([step, text]) => {
            const record = objectIn(text) as StepRecord | undefined;
            return record ? [[step, record] as const] : [];
          }),
        );
      },
      add: async (step, record) => {
        const both = this.#client.multi().hSetNX(key, step, JSON.stringify(record)).expire(key, keepStepsSeconds);
        await orLost(both.exec());
      },
    };
  }

  async dropLedger(runId: string): Promise<void> {
    await this.#client.del(this.#key(`steps:${runId}`));
  }

  #key(name: string): string {
    return `${this.#prefix}:${name}`;
  }
}

/** The object that a text holds as JSON; `undefined` for anything else, as another program might have stored. */
function objectIn(text: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** JSON has no undefined: what was left out comes back as such. */
function readRun(text: string): JobRun | undefined {
  const run = objectIn(text) as JobRun | undefined;
  if (typeof run?.id !== 'string') return undefined;
  const absent = {
    tickAt: undefined,
    startedAt: undefined,
    finishedAt: undefined,
    progress: undefined,
    lastError: undefined,
  };
  return { ...absent, ...run };
}
