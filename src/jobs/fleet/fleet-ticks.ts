import { type JobClock, maxTimerMs } from '../job-clock.ts';
import type { JobDefinition, JobSettings } from '../job-definition.ts';
import type { JobListener } from '../job-event.ts';
import { changedSettings } from '../job-settings.ts';
import { createJobTicks, type JobTick, type JobTicks } from '../schedule/job-ticks.ts';
import type { FleetJobState, FleetStore } from './fleet-store.ts';

export interface FleetTicksOptions {
  readonly definitions: ReadonlyMap<string, JobDefinition>;
  readonly store: FleetStore;
  readonly clock: JobClock;
  readonly tell: JobListener;
  readonly syncMs: number;
  /** Whether Redis can be reached. While it cannot, nothing is looked for: what is due then is found due when it is back. */
  readonly isUp: () => boolean;
  /** Queues a run under its id unless one of the job is unfinished; answers the id of the run that then is. */
  readonly enqueue: (id: string, job: string, settings: JobSettings, tickAt: number) => Promise<string>;
  /** Called now and then for every job that is not paused. */
  readonly onSync: (job: string) => Promise<void>;
  /** Receives what looking for due ticks failed with. Returns whether that is reported elsewhere. */
  readonly onError: (error: unknown) => boolean;
}

interface HeldTicks {
  readonly changeText: string;
  readonly settings: JobSettings;
  readonly ticks: JobTicks | undefined;
}

/** Queues what is due. Every process of the fleet does so, from the shared state, and comes to the same; the first one counts. */
export class FleetTicks {
  readonly #options: FleetTicksOptions;
  readonly #held = new Map<string, HeldTicks>();
  #running = false;
  #busy = false;
  #again = false;
  #syncAt = 0;
  #cancelWake: () => void = () => {};

  constructor(options: FleetTicksOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = true;
    this.wake();
  }

  stop(): void {
    this.#running = false;
    this.#cancelWake();
  }

  /** Looks for what is due, now or right after the look under way. */
  wake(): void {
    if (!this.#running) return;
    this.#again = true;
    if (this.#busy) return;
    this.#busy = true;
    this.#cancelWake();
    this.#lookAround().finally(() => {
      this.#busy = false;
      if (this.#again) this.wake();
    });
  }

  /** A job's settings with the fleet's change over them; as they were last known where none is given. */
  settingsOf(job: string, change?: Partial<JobSettings>): JobSettings {
    return this.#hold(job, change).settings;
  }

  /** The first tick that was not dealt with; undefined where the clock starts nothing. */
  next(job: string, { change, paused, lastTick }: FleetJobState): JobTick | undefined {
    const { settings, ticks } = this.#hold(job, change);
    return settings.enabled && !paused ? ticks?.after(lastTick ?? this.#options.clock.now()) : undefined;
  }

  async #lookAround(): Promise<void> {
    const { clock, tell, syncMs, isUp } = this.#options;
    let wakeAt = clock.now() + syncMs;
    while (this.#again && this.#running) {
      this.#again = false;
      if (!isUp()) break;
      try {
        wakeAt = await this.#dealWithAll();
      } catch (error) {
        const isReported = this.#options.onError(error);
        if (this.#running && isUp() && !isReported) tell({ type: 'scheduler-failed', error });
        wakeAt = clock.now() + syncMs;
      }
    }
    if (!this.#running) return;
    const waitMs = Math.min(Math.max(0, wakeAt - clock.now()), syncMs, maxTimerMs);
    this.#cancelWake = clock.startTimer(waitMs, () => this.wake());
  }

  /** Deals with every tick that is due; answers when to look again. */
  async #dealWithAll(): Promise<number> {
    const { store, clock, definitions, onSync, syncMs } = this.#options;
    const stateOf = await store.states();
    const sync = clock.now() >= this.#syncAt;
    if (sync) this.#syncAt = clock.now() + syncMs;
    let wakeAt = Infinity;
    for (const job of definitions.keys()) {
      const state = stateOf(job);
      if (sync && !state.paused) await onSync(job);
      if (state.lastTick === undefined) await store.raiseTick(job, clock.now());
      wakeAt = Math.min(wakeAt, await this.#dealWith(job, state));
    }
    return wakeAt;
  }

  /** Answers when the job is to be looked at again. */
  async #dealWith(job: string, state: FleetJobState): Promise<number> {
    const { clock } = this.#options;
    const now = clock.now();
    const next = this.next(job, state);
    if (!next) return Infinity;
    if (next.dueAt > now) return next.dueAt;
    const { settings, ticks } = this.#hold(job, state.change);
    const every = settings.ticks === 'every';
    const { at } = (every ? undefined : ticks?.newestDue(state.lastTick ?? now, now)) ?? next;
    const queued = await this.#queue(job, settings, at);
    // Looked at again when the unfinished run ends; soon, in case it ends elsewhere.
    if (!queued) return now + Math.min(1000, this.#options.syncMs);
    return this.next(job, { ...state, lastTick: at })?.dueAt ?? Infinity;
  }

  /** False where the tick has to wait for the run that is unfinished. */
  async #queue(job: string, settings: JobSettings, at: number): Promise<boolean> {
    const { store, tell, enqueue } = this.#options;
    const id = `${job}@${at}`;
    // First the run, then the note that there is one: between the two a process may end.
    const runId = await enqueue(id, job, settings, at);
    if (runId !== id && settings.ticks === 'every') return false;
    if (!(await store.raiseTick(job, at))) return true;
    if (runId === id) tell({ type: 'tick-scheduled', job, runId, tickAt: at });
    else tell({ type: 'tick-skipped', job, tickAt: at });
    return true;
  }

  #hold(job: string, change?: Partial<JobSettings>): HeldTicks {
    const held = this.#held.get(job);
    const changeText = change === undefined ? (held?.changeText ?? '{}') : JSON.stringify(change);
    if (held?.changeText === changeText) return held;
    const settings = this.#merged(job, JSON.parse(changeText));
    const { schedule } = settings;
    const fresh = { changeText, settings, ticks: schedule === null ? undefined : createJobTicks(job, schedule) };
    this.#held.set(job, fresh);
    return fresh;
  }

  /** A change that another version of the gateway made may be none that this one can use: then its own settings hold, and it says so. */
  #merged(job: string, change: Partial<JobSettings>): JobSettings {
    const definition = this.#options.definitions.get(job);
    if (!definition) throw new Error(`no job is named ${job}`);
    try {
      return changedSettings(job, definition.settings, change);
    } catch (error) {
      this.#options.tell({ type: 'scheduler-failed', error });
      return definition.settings;
    }
  }
}
