import { ErrorReply } from '@redis/client';
import { type RedisFault, redisFault, redisFaultOf } from '../../cache/redis/redis-fault.ts';
import { RedisUnavailableError } from '../../cache/redis/redis-unavailable-error.ts';
import type { JobClock } from '../job-clock.ts';
import { JobError } from '../job-error.ts';
import { type ClientFamily, createClientFamily } from './client-family.ts';
import { createFleetClient, type FleetClient } from './fleet-client.ts';
import { withDeadline } from './with-deadline.ts';

export interface FleetRedisOptions {
  readonly url: string;
  readonly random: () => number;
  readonly clock: JobClock;
  /** How long a check may take. */
  readonly deadlineMs: number;
  /** Rejects where something that the queue needs does not work. */
  readonly require: (client: FleetClient) => Promise<void>;
  /** The requirements were met: at first, and again after each connection and each refusal. */
  readonly onUsable: () => void;
  /** Redis was lost, or refuses what the queue needs. Called once until it has recovered, and once more for each other cause. */
  readonly onLost: (error: unknown, fault: RedisFault) => void;
  readonly onRecovered: () => void;
  /** Redis answers, and refuses what the queue needs. */
  readonly onRefused: () => void;
}

const firstRetryMs = 500;
const maxRetryMs = 2000;
const forgetMs = 60_000;

/** The jobs' connection to Redis, and whether Redis does what the queue needs. A Redis that refuses is asked again after a growing wait. */
export class FleetRedis {
  readonly #options: FleetRedisOptions;
  readonly #family: ClientFamily;
  readonly #firstCheck = Promise.withResolvers<void>();
  #fault: RedisFault | undefined;
  #failedChecks = 0;
  #refusedAt = Number.NEGATIVE_INFINITY;
  #checking = false;
  #closed = false;
  #cancelRetry: () => void = () => {};

  constructor(options: FleetRedisOptions) {
    this.#options = options;
    const { url, random } = options;
    this.#family = createClientFamily(createFleetClient({ url, random, queueOffline: false }));
    this.client.on('error', (error) => {
      if (this.client.isReady) this.refused(error);
      else this.#lose(error);
    });
    this.client.on('ready', () => this.#check());
  }

  get client(): FleetClient {
    return this.#family.client;
  }

  /** Why Redis cannot be used now; `undefined` where it can, or nothing is known yet. */
  get fault(): RedisFault | undefined {
    return this.#fault;
  }

  /** Begins to connect, and keeps at it. Resolves after the first attempt, or after the deadline. */
  async open(): Promise<void> {
    const { clock, deadlineMs } = this.#options;
    // Its listener for errors learns why it cannot.
    this.client.connect().catch(() => {});
    await withDeadline(clock, deadlineMs, () => this.#firstCheck.promise).catch(() => {
      if (!this.#fault && !this.#closed && !this.client.isReady) this.#lose(unanswered());
    });
  }

  /** Takes note of an error of whoever uses the same Redis. True where Redis refuses what the queue needs. */
  refused(error: unknown): boolean {
    if (this.#closed || !(error instanceof ErrorReply) || !redisFaultOf(error)) return false;
    this.#refuse(error);
    return true;
  }

  close(): void {
    this.#closed = true;
    this.#cancelRetry();
    this.#firstCheck.resolve();
    this.#family.hush();
    this.#family.destroy();
  }

  #check(): void {
    this.#cancelRetry();
    if (this.#checking || this.#closed || !this.client.isReady) return;
    this.#checking = true;
    const { clock, deadlineMs, require } = this.#options;
    const { socketEpoch } = this.client;
    withDeadline(clock, deadlineMs, () => require(this.client)).then(
      () => this.#checked(socketEpoch, undefined),
      (error: unknown) => this.#checked(socketEpoch, error),
    );
  }

  #checked(socketEpoch: number, error: unknown): void {
    this.#checking = false;
    if (this.#closed || !this.client.isReady) return;
    if (this.client.socketEpoch !== socketEpoch) {
      this.#check();
      return;
    }
    if (error !== undefined) this.#refuse(error instanceof JobError ? (error.cause ?? unanswered()) : error);
    else {
      const wasLost = this.#fault !== undefined;
      this.#fault = undefined;
      if (wasLost) this.#options.onRecovered();
      this.#options.onUsable();
    }
    this.#firstCheck.resolve();
  }

  #refuse(error: unknown): void {
    this.#lose(error);
    this.#options.onRefused();
    const now = this.#options.clock.now();
    // A check that succeeds in between is no reason to ask more often: what was refused may be what no check covers.
    this.#failedChecks = now - this.#refusedAt > forgetMs ? 1 : this.#failedChecks + 1;
    this.#refusedAt = now;
    this.#cancelRetry();
    const waitMs = Math.min(firstRetryMs * 2 ** (this.#failedChecks - 1), maxRetryMs);
    this.#cancelRetry = this.#options.clock.startTimer(waitMs, () => this.#retry());
  }

  #retry(): void {
    if (this.#fault?.cause !== 'read-only') {
      this.#check();
      return;
    }
    // The address may lead to another server by now, as after a failover.
    if (this.client.isOpen) this.client.destroy();
    this.client.connect().catch(() => {});
  }

  #lose(error: unknown): void {
    const fault = redisFaultOf(error) ?? redisFault('refused');
    const isNew = fault.cause !== this.#fault?.cause;
    this.#fault = fault;
    this.#firstCheck.resolve();
    if (isNew && !this.#closed) this.#options.onLost(error, fault);
  }
}

function unanswered(): Error {
  return new RedisUnavailableError('deadline', redisFault('no-answer'));
}
