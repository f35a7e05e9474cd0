import { createClient, ErrorReply, RESP_TYPES } from '@redis/client';
import { monotonicMs, type StartTimer } from '../start-timer.ts';
import { type RedisFault, redisFault, redisFaultOf, refusesWritesOnly } from './redis-fault.ts';
import { RedisUnavailableError } from './redis-unavailable-error.ts';

const FAILURES_TO_OPEN = 3;
const DEFAULT_DEADLINE_MS = 75;
/** Shares of the deadline. With the default, three commands that take a little less than 33 ms are the most that a request may wait in all, 100 ms; */
const SLOW_SHARE = 0.44;
/** and of those 100 ms these 12 are left, and to spare, for the command that follows a slow one. */
const PATIENCE_AFTER_SLOW_SHARE = 0.16;
const MAX_RECONNECT_MS = 2000;
const MAX_QUEUED_COMMANDS = 10_000;
/** Nobody waits for a check, so it has longer than a command: so long at least. */
const MIN_CHECK_DEADLINE_MS = 1000;

export interface RedisConnectionOptions {
  readonly url: string;
  readonly random: () => number;
  readonly startTimer: StartTimer;
  /** How long a command may take before the caller goes on without it; less after one that was slow. @default 75 */
  readonly deadlineMs?: number;
  /** Milliseconds, with fractions, from any start. @default monotonicMs */
  readonly monotonic?: () => number;
  /** Time from a failure to the next check; doubles with each that fails, up to four times as long. @default 500 */
  readonly retryAfterMs?: number;
  /** How often an idle connection is tried. @default 1000 */
  readonly pingIntervalMs?: number;
  /** After how much silence a connection is given up. @default 3000 */
  readonly socketTimeoutMs?: number;
  /** Receives what a watcher throws. @default ignored */
  readonly onWatcherFailed?: (error: unknown) => void;
}

export interface ConnectionCounts {
  readonly late: number;
  readonly lateProbes: number;
  readonly refused: number;
  readonly underWay: number;
}

export interface RedisWatcher {
  /** Redis has come into use; also when it accepts writes again. */
  readonly onUp: () => void;
  /** Redis cannot be used, or refuses writes; also when the cause changes. */
  readonly onDown: (fault: RedisFault) => void;
}

/** Rejects where something that the gateway needs of Redis does not work. */
export type RedisRequirement = (client: RedisClient) => Promise<unknown>;

export type RedisClient = ReturnType<typeof createRedisClient>;

/**
 * A connection to a Redis that may at any moment be absent, hung, unwilling, or back again. Redis is used only after every requirement was
 * met on the present connection; a reply that refuses what the gateway needs (no permission, read-only replica) ends the use until a check in the
 * background succeeds. Redis stays in use where it refuses writes alone. A command runs only while Redis is in use, and never longer
 * than the deadline: otherwise it is refused at once.
 *
 * After one command without an answer none is let through until a probe, sent in the background, is answered: however many commands a
 * request needs, it waits for a hung Redis once. A Redis that answers slowly is waited for shortly after each slow answer. Three late
 * answers in a row, probes included, open the breaker: Redis counts as lost, and is checked less often.
 */
export class RedisConnection {
  readonly client: RedisClient;
  readonly #options: RedisConnectionOptions;
  readonly #deadlineMs: number;
  readonly #startTimer: StartTimer;
  readonly #count = { late: 0, lateProbes: 0, refused: 0 };
  readonly #monotonic: () => number;
  readonly #watchers: RedisWatcher[] = [];
  readonly #requirements: RedisRequirement[] = [];
  readonly #duplicates: RedisClient[] = [];
  readonly #firstAttempt = Promise.withResolvers<void>();
  #fault: RedisFault | undefined;
  /** Whether all requirements were met since the connection was made, or writes alone are refused. */
  #usable = false;
  #failuresInRow = 0;
  #breakerOpen = false;
  /** Whether a command went without an answer and no probe has had one since. */
  #suspect = false;
  #told: { readonly up: boolean; readonly cause: RedisFault['cause'] | undefined } = { up: false, cause: undefined };
  #lastAnswerMs = 0;
  #underWay = 0;
  #pinging: Promise<unknown> | undefined;
  #checking = false;
  #failedChecks = 0;
  #closed = false;
  #cancelCheck: () => void = () => {};

  constructor(options: RedisConnectionOptions) {
    this.#options = options;
    this.#deadlineMs = options.deadlineMs ?? DEFAULT_DEADLINE_MS;
    this.#startTimer = options.startTimer;
    this.#monotonic = options.monotonic ?? monotonicMs;
    this.client = createRedisClient(options);
    this.client.on('ready', () => this.#checkNow());
    this.client.on('reconnecting', () => this.#disconnected(undefined));
    // Without a listener the client's errors would end the process.
    this.client.on('error', (error) => {
      // Some errors leave the connection as it is: a refused ping, say.
      if (this.client.isReady) this.doubt(error);
      else this.#disconnected(error);
    });
  }

  /** Begins to connect, and keeps at it. Returns at once: nothing waits for Redis. */
  open(): void {
    this.client.connect().catch((error: unknown) => this.#disconnected(error));
  }

  /** Resolves when the first attempt to use Redis has succeeded or failed, after so long at the latest. */
  async firstAttempt(withinMs: number): Promise<void> {
    const cancel = this.#startTimer(withinMs, this.#firstAttempt.resolve);
    await this.#firstAttempt.promise;
    cancel();
  }

  /** Whether a command would be sent now. */
  get available(): boolean {
    return this.#isUp() && !this.#suspect;
  }

  /** Why Redis cannot be used now, or refuses writes; `undefined` where all is well, or nothing is known yet. */
  get fault(): RedisFault | undefined {
    return this.#closed ? undefined : this.#fault;
  }

  /** Adds a requirement. To be called before `open`. */
  require(requirement: RedisRequirement): void {
    this.#requirements.push(requirement);
  }

  /** A client of its own beside this connection's. It reconnects whenever that one looks for another server. */
  duplicate(): RedisClient {
    const client = this.client.duplicate();
    this.#duplicates.push(client);
    return client;
  }

  /** Ends the use of Redis until all requirements are met again. */
  doubt(error: unknown): void {
    this.#refuse(redisFaultOf(error) ?? redisFault('refused'));
    if (this.client.isReady) this.#checkNow();
  }

  /** Calls back when Redis comes into use and when it cannot be used. The first time counts. */
  watch(watcher: RedisWatcher): void {
    this.#watchers.push(watcher);
    if (this.#told.up) this.notify(watcher.onUp);
  }

  /** Calls back somebody whose failure is neither another's nor the client's, which would take it for a fault of its connection. */
  notify(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      this.#options.onWatcherFailed?.(error);
    }
  }

  /** What became of commands: given up at the deadline (probes, for which nobody waits, apart), refused at once, or not answered yet. */
  get counts(): ConnectionCounts {
    return { ...this.#count, underWay: this.#underWay };
  }

  /**
   * Runs a command.
   *
   * @throws RedisUnavailableError at once, or after the deadline; ErrorReply where Redis refuses.
   */
  async run<T>(command: (client: RedisClient) => Promise<T>): Promise<T> {
    if (this.#closed) throw this.#refusal('closed');
    if (!this.client.isReady) throw this.#refusal('offline');
    if (this.#breakerOpen || this.#suspect) throw this.#refusal('breaker-open');
    if (!this.#usable) throw this.#refusal('refused');
    const wasSlow = this.#lastAnswerMs > this.#deadlineMs * SLOW_SHARE;
    const since = this.#monotonic();
    try {
      const deadlineMs = this.#deadlineMs * (wasSlow ? PATIENCE_AFTER_SLOW_SHARE : 1);
      const answer = await this.#attempt(command, 'late', deadlineMs);
      this.#lastAnswerMs = this.#monotonic() - since;
      return answer;
    } catch (error) {
      const fault = error instanceof ErrorReply ? redisFaultOf(error) : undefined;
      if (fault) {
        this.#refuse(fault);
        this.#checkLater();
      }
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#cancelCheck();
    this.#firstAttempt.resolve();
    if (this.client.isOpen) this.client.destroy();
  }

  /** Whether Redis counts as there; a single late answer does not make it lost. */
  #isUp(): boolean {
    return !this.#closed && this.client.isReady && this.#usable && !this.#breakerOpen;
  }

  #refusal(reason: RedisUnavailableError['reason']): RedisUnavailableError {
    this.#count.refused += 1;
    return new RedisUnavailableError(reason, this.#fault);
  }

  async #attempt<T>(
    command: (client: RedisClient) => Promise<T>,
    counted: 'late' | 'lateProbes',
    deadlineMs = this.#deadlineMs,
  ): Promise<T> {
    this.#underWay += 1;
    try {
      const answer = await this.#inTime(command, counted, deadlineMs);
      this.#answered();
      return answer;
    } catch (error) {
      if (error instanceof ErrorReply) this.#answered();
      else this.#failed();
      throw error;
    } finally {
      this.#underWay -= 1;
    }
  }

  async #inTime<T>(
    command: (client: RedisClient) => Promise<T>,
    counted: 'late' | 'lateProbes',
    deadlineMs: number,
  ): Promise<T> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    // A busy process is late itself: answers that have arrived meanwhile are read before Redis is blamed.
    const giveUp = () =>
      setImmediate(() => {
        this.#count[counted] += 1;
        reject(new RedisUnavailableError('deadline', redisFault('no-answer')));
      });
    const cancel = this.#startTimer(deadlineMs, giveUp);
    try {
      return await Promise.race([command(this.client), late]);
    } finally {
      cancel();
    }
  }

  #answered(): void {
    this.#failuresInRow = 0;
    this.#suspect = false;
    if (!this.#breakerOpen) return;
    this.#breakerOpen = false;
    if (this.#fault?.cause === 'no-answer') this.#fault = undefined;
    this.#changed();
  }

  #failed(): void {
    this.#failuresInRow += 1;
    if (this.#failuresInRow < FAILURES_TO_OPEN) {
      if (this.#suspect || !this.client.isReady) return;
      this.#suspect = true;
      this.#probe();
      return;
    }
    this.#breakerOpen = true;
    if (this.client.isReady) this.#fault = redisFault('no-answer');
    this.#changed();
    this.#checkLater();
  }

  #disconnected(error: unknown): void {
    this.#usable = false;
    if (error !== undefined) this.#fault = redisFaultOf(error) ?? redisFault('refused');
    this.#changed();
    if (error !== undefined) this.#firstAttempt.resolve();
  }

  #refuse(fault: RedisFault): void {
    this.#fault = fault;
    this.#usable = refusesWritesOnly(fault);
    this.#changed();
  }

  /** Asks whether Redis answers at all; once more where it does not, unless the breaker is open by then. */
  #probe(): void {
    this.#attempt(() => this.#ping(), 'lateProbes').catch(() => {
      if (this.#suspect && !this.#breakerOpen && !this.#closed && this.client.isReady) this.#probe();
    });
  }

  /** One at a time: each further write would put off the moment at which a silent connection is given up. */
  #ping(): Promise<unknown> {
    this.#pinging ??= this.client.ping().finally(() => {
      this.#pinging = undefined;
    });
    return this.#pinging;
  }

  #checkLater(): void {
    this.#cancelCheck();
    if (this.#closed) return;
    const waitMs = (this.#options.retryAfterMs ?? 500) * 2 ** Math.min(this.#failedChecks, 2);
    this.#cancelCheck = this.#startTimer(waitMs, () => {
      if (this.#fault?.cause === 'read-only') this.#reconnect();
      else this.#checkNow();
    });
  }

  /** Does nothing where there is no connection: making one leads here. */
  #checkNow(): void {
    this.#cancelCheck();
    if (this.#checking || this.#closed || !this.client.isReady) return;
    this.#checking = true;
    const { socketEpoch } = this.client;
    this.#check().then(
      () => this.#checked(socketEpoch, undefined),
      (error: unknown) => this.#checked(socketEpoch, redisFaultOf(error) ?? redisFault('refused')),
    );
  }

  async #check(): Promise<void> {
    // A Redis that hangs gets no further command after this one.
    const deadlineMs = Math.max(MIN_CHECK_DEADLINE_MS, this.#deadlineMs);
    await this.#inTime(() => this.#ping(), 'lateProbes', deadlineMs);
    this.#answered();
    for (const requirement of this.#requirements) await this.#inTime(requirement, 'lateProbes', deadlineMs);
  }

  #checked(socketEpoch: number, fault: RedisFault | undefined): void {
    this.#checking = false;
    if (this.#closed || !this.client.isReady) return;
    // What was found out about a connection says nothing about the next.
    if (this.client.socketEpoch !== socketEpoch) {
      this.#checkNow();
      return;
    }
    this.#failedChecks = fault ? this.#failedChecks + 1 : 0;
    this.#fault = fault;
    this.#usable = fault === undefined || refusesWritesOnly(fault);
    this.#changed();
    if (fault) this.#checkLater();
    this.#firstAttempt.resolve();
  }

  /** The address may lead to another server by now, as after a failover. */
  #reconnect(): void {
    for (const client of [this.client, ...this.#duplicates]) {
      if (client.isOpen) client.destroy();
      // Its listener for errors learns why it cannot.
      client.connect().catch(() => {});
    }
  }

  #changed(): void {
    const before = this.#told;
    const fault = this.fault;
    const up = this.#isUp();
    this.#told = { up, cause: fault?.cause };
    if (fault && fault.cause !== before.cause)
      for (const { onDown } of this.#watchers) this.notify(() => onDown(fault));
    const isBetter = up && (!before.up || (before.cause !== undefined && fault === undefined));
    if (isBetter) for (const { onUp } of this.#watchers) this.notify(onUp);
  }
}

/** A client that refuses rather than queues while offline, finds out about a dead peer, and answers with bytes. */
function createRedisClient(options: RedisConnectionOptions) {
  return createClient({
    url: options.url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MAX_QUEUED_COMMANDS,
    pingInterval: options.pingIntervalMs ?? 1000,
    socket: {
      connectTimeout: 1000,
      socketTimeout: options.socketTimeoutMs ?? 3000,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, MAX_RECONNECT_MS) * (0.5 + options.random() / 2),
    },
    commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } },
  });
}
