import { createClient, ErrorReply, RESP_TYPES } from '@redis/client';
import type { StartTimer } from '../start-timer.ts';
import { RedisUnavailableError } from './redis-unavailable-error.ts';

const FAILURES_TO_OPEN = 3;
const MAX_RECONNECT_MS = 2000;
const MAX_QUEUED_COMMANDS = 10_000;

export interface RedisConnectionOptions {
  readonly url: string;
  readonly random: () => number;
  readonly startTimer: StartTimer;
  /** How long a command may take before the caller goes on without it. @default 75 */
  readonly deadlineMs?: number;
  /** How long Redis is left alone after three failures in a row, before it is probed. @default 500 */
  readonly retryAfterMs?: number;
  /** How often an idle connection is tried. @default 1000 */
  readonly pingIntervalMs?: number;
  /** After how much silence a connection is given up. @default 3000 */
  readonly socketTimeoutMs?: number;
}

export type RedisClient = ReturnType<typeof createRedisClient>;

/**
 * A connection to a Redis that may at any moment be absent, hung, or back again. A command runs only while the connection is up and
 * the breaker closed, and never longer than the deadline: otherwise it is refused at once. Three commands in a row without an answer
 * open the breaker; then only probes go out, in the background, until one is answered. An error that Redis replies with (out of
 * memory, say) is an answer.
 */
export class RedisConnection {
  readonly client: RedisClient;
  readonly #deadlineMs: number;
  readonly #retryAfterMs: number;
  readonly #startTimer: StartTimer;
  readonly #watchers: { readonly onUp: () => void; readonly onDown: () => void }[] = [];
  #failuresInRow = 0;
  #breakerOpen = false;
  #wasUp = false;
  #closed = false;
  #cancelProbe: () => void = () => {};

  constructor(options: RedisConnectionOptions) {
    this.#deadlineMs = options.deadlineMs ?? 75;
    this.#retryAfterMs = options.retryAfterMs ?? 500;
    this.#startTimer = options.startTimer;
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

  get available(): boolean {
    return !this.#closed && this.client.isReady && !this.#breakerOpen;
  }

  /** Tells when Redis comes to be used and when it is lost. The first coming counts. */
  watch(watcher: { readonly onUp: () => void; readonly onDown: () => void }): void {
    this.#watchers.push(watcher);
    if (this.#wasUp) watcher.onUp();
  }

  /**
   * Runs a command.
   *
   * @throws RedisUnavailableError at once, or after the deadline; ErrorReply where Redis refuses.
   */
  async run<T>(command: (client: RedisClient) => Promise<T>): Promise<T> {
    if (this.#closed) throw new RedisUnavailableError('closed');
    if (!this.client.isReady) throw new RedisUnavailableError('offline');
    if (this.#breakerOpen) throw new RedisUnavailableError('breaker-open');
    return this.#attempt(command);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#cancelProbe();
    if (this.client.isOpen) this.client.destroy();
    this.#changed();
  }

  async #attempt<T>(command: (client: RedisClient) => Promise<T>): Promise<T> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    // A busy process is late itself: answers that have arrived meanwhile are read before Redis is blamed.
    const giveUp = () => setImmediate(() => reject(new RedisUnavailableError('deadline')));
    const cancel = this.#startTimer(this.#deadlineMs, giveUp);
    try {
      const answer = await Promise.race([command(this.client), late]);
      this.#succeeded();
      return answer;
    } catch (error) {
      if (error instanceof ErrorReply) this.#succeeded();
      else this.#failed();
      throw error;
    } finally {
      cancel();
    }
  }

  #succeeded(): void {
    this.#failuresInRow = 0;
    if (!this.#breakerOpen) return;
    this.#breakerOpen = false;
    this.#changed();
  }

  #failed(): void {
    this.#failuresInRow += 1;
    if (this.#failuresInRow < FAILURES_TO_OPEN) return;
    this.#breakerOpen = true;
    this.#changed();
    this.#probeLater();
  }

  #probeLater(): void {
    this.#cancelProbe();
    if (this.#closed) return;
    this.#cancelProbe = this.#startTimer(this.#retryAfterMs, () => {
      if (!this.client.isReady) this.#probeLater();
      else this.#attempt((client) => client.ping()).catch(() => this.#probeLater());
    });
  }

  #changed(): void {
    const up = this.available;
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
