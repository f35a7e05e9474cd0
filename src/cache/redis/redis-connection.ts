import { createClient, ErrorReply, RESP_TYPES } from '@redis/client';
import { monotonicMs, type StartTimer } from '../start-timer.ts';
import { RedisUnavailableError } from './redis-unavailable-error.ts';

const FAILURES_TO_OPEN = 3;
const DEFAULT_DEADLINE_MS = 75;
/** Shares of the deadline. With the default, three commands that take a little less than 33 ms are the most that a request may wait in all, 100 ms; */
const SLOW_SHARE = 0.44;
/** and of those 100 ms these 12 are left, and to spare, for the command that follows a slow one. */
const PATIENCE_AFTER_SLOW_SHARE = 0.16;
const MAX_RECONNECT_MS = 2000;
const MAX_QUEUED_COMMANDS = 10_000;

export interface RedisConnectionOptions {
  readonly url: string;
  readonly random: () => number;
  readonly startTimer: StartTimer;
  /** How long a command may take before the caller goes on without it; less after one that was slow. @default 75 */
  readonly deadlineMs?: number;
  /** Milliseconds, with fractions, from any start. @default monotonicMs */
  readonly monotonic?: () => number;
  /** How long Redis is left alone after three failures in a row, before it is probed. @default 500 */
  readonly retryAfterMs?: number;
  /** How often an idle connection is tried. @default 1000 */
  readonly pingIntervalMs?: number;
  /** After how much silence a connection is given up. @default 3000 */
  readonly socketTimeoutMs?: number;
}

export interface ConnectionCounts {
  readonly late: number;
  readonly lateProbes: number;
  readonly refused: number;
  readonly underWay: number;
}

export type RedisClient = ReturnType<typeof createRedisClient>;

/**
 * A connection to a Redis that may at any moment be absent, hung, or back again. A command runs only while the connection is up and
 * nothing is wrong with it, and never longer than the deadline: otherwise it is refused at once. After one command without an answer
 * none is let through until a probe, sent in the background, is answered: however many commands a request needs, it waits for a hung Redis
 * once. A Redis that answers slowly is waited for shortly after each slow answer. Three in a row, probes included, open the breaker: Redis counts as lost, and is probed less often. An error that
 * Redis replies with (out of memory, say) is an answer.
 */
export class RedisConnection {
  readonly client: RedisClient;
  readonly #deadlineMs: number;
  readonly #retryAfterMs: number;
  readonly #startTimer: StartTimer;
  readonly #count = { late: 0, lateProbes: 0, refused: 0 };
  readonly #monotonic: () => number;
  readonly #watchers: { readonly onUp: () => void; readonly onDown: () => void }[] = [];
  #failuresInRow = 0;
  #breakerOpen = false;
  /** Whether a command went without an answer and no probe has had one since. */
  #suspect = false;
  #wasUp = false;
  #lastAnswerMs = 0;
  #underWay = 0;
  #pinging: Promise<unknown> | undefined;
  #closed = false;
  #cancelProbe: () => void = () => {};

  constructor(options: RedisConnectionOptions) {
    this.#deadlineMs = options.deadlineMs ?? DEFAULT_DEADLINE_MS;
    this.#retryAfterMs = options.retryAfterMs ?? 500;
    this.#startTimer = options.startTimer;
    this.#monotonic = options.monotonic ?? monotonicMs;
    this.client = createRedisClient(options);
    this.client.on('ready', () => this.#changed());
    this.client.on('reconnecting', () => this.#changed());
    // Without a listener the client's errors would end the process; what they mean is told by the state.
    this.client.on('error', () => this.#changed());
  }

  /** Begins to connect, and keeps at it. Returns at once: nothing waits for Redis. */
  open(): void {
    this.client.connect().catch(() => this.#changed());
  }

  /** Resolves when the first attempt to connect has succeeded or failed, after so long at the latest. */
  async firstAttempt(withinMs: number): Promise<void> {
    if (this.client.isReady) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const cancel = this.#startTimer(withinMs, resolve);
    this.client.once('ready', resolve);
    this.client.once('error', resolve);
    await promise;
    cancel();
    this.client.off('ready', resolve);
    this.client.off('error', resolve);
  }

  /** Whether a command would be sent now. */
  get available(): boolean {
    return this.#isUp() && !this.#suspect;
  }

  /** Tells when Redis comes to be used and when it is lost. The first coming counts. */
  watch(watcher: { readonly onUp: () => void; readonly onDown: () => void }): void {
    this.#watchers.push(watcher);
    if (this.#wasUp) watcher.onUp();
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
    const wasSlow = this.#lastAnswerMs > this.#deadlineMs * SLOW_SHARE;
    return this.#attempt(command, 'late', this.#deadlineMs * (wasSlow ? PATIENCE_AFTER_SLOW_SHARE : 1));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#cancelProbe();
    if (this.client.isOpen) this.client.destroy();
    this.#changed();
  }

  /** Whether Redis counts as there; a single late answer does not make it lost. */
  #isUp(): boolean {
    return !this.#closed && this.client.isReady && !this.#breakerOpen;
  }

  #refusal(reason: RedisUnavailableError['reason']): RedisUnavailableError {
    this.#count.refused += 1;
    return new RedisUnavailableError(reason);
  }

  async #attempt<T>(
    command: (client: RedisClient) => Promise<T>,
    counted: 'late' | 'lateProbes',
    deadlineMs = this.#deadlineMs,
  ): Promise<T> {
    const since = this.#monotonic();
    this.#underWay += 1;
    const { promise: late, reject } = Promise.withResolvers<never>();
    // A busy process is late itself: answers that have arrived meanwhile are read before Redis is blamed.
    const giveUp = () =>
      setImmediate(() => {
        this.#count[counted] += 1;
        reject(new RedisUnavailableError('deadline'));
      });
    const cancel = this.#startTimer(deadlineMs, giveUp);
    try {
      const answer = await Promise.race([command(this.client), late]);
      this.#lastAnswerMs = this.#monotonic() - since;
      this.#succeeded();
      return answer;
    } catch (error) {
      if (error instanceof ErrorReply) this.#succeeded();
      else this.#failed();
      throw error;
    } finally {
      this.#underWay -= 1;
      cancel();
    }
  }

  #succeeded(): void {
    this.#failuresInRow = 0;
    this.#suspect = false;
    if (!this.#breakerOpen) return;
    this.#breakerOpen = false;
    this.#changed();
  }

  #failed(): void {
    this.#failuresInRow += 1;
    if (this.#failuresInRow < FAILURES_TO_OPEN) {
      if (this.#suspect) return;
      this.#suspect = true;
      this.#probe();
      return;
    }
    this.#breakerOpen = true;
    this.#changed();
    this.#probeLater();
  }

  /** Asks whether Redis answers at all; once more where it does not, unless the breaker is open by then. */
  #probe(): void {
    this.#attempt(() => this.#ping(), 'lateProbes').catch(() => {
      if (this.#suspect && !this.#breakerOpen && !this.#closed) this.#probe();
    });
  }

  /** One at a time: each further write would put off the moment at which a silent connection is given up. */
  #ping(): Promise<unknown> {
    this.#pinging ??= this.client.ping().finally(() => {
      this.#pinging = undefined;
    });
    return this.#pinging;
  }

  #probeLater(): void {
    this.#cancelProbe();
    if (this.#closed) return;
    this.#cancelProbe = this.#startTimer(this.#retryAfterMs, () => {
      if (!this.client.isReady) this.#probeLater();
      else this.#attempt(() => this.#ping(), 'lateProbes').catch(() => this.#probeLater());
    });
  }

  #changed(): void {
    const up = this.#isUp();
    if (up === this.#wasUp) return;
    this.#wasUp = up;
    for (const watcher of this.#watchers) {
      if (up) watcher.onUp();
      else watcher.onDown();
    }
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
