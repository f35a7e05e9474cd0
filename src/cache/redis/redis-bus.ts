import { readBusMessage, writeBusMessage } from '../bus-message.ts';
import type { CacheListener } from '../cache-event.ts';
import type { BusNews, BusSubscriber, InvalidationBus } from '../invalidation-bus.ts';
import type { RedisConnection } from './redis-connection.ts';
import { isNews } from './redis-unavailable-error.ts';

export interface RedisBusOptions {
  readonly connection: RedisConnection;
  /** Names this gateway among the others. */
  readonly origin: string;
  /** What all keys and channels of this fleet begin with. @default 'ofda' */
  readonly prefix?: string;
  /** Number of the database: Redis delivers a message to all databases, so the channel names it. @default 0 */
  readonly database?: number;
  readonly listener?: CacheListener;
}

/** The channel of a fleet's bus. */
export function busChannel(prefix: string, database: number): string {
  return `${prefix}:bus:${database}`;
}

/**
 * The bus over Redis' publish and subscribe, which forgets what it cannot deliver: each time the subscription stands (again), subscribers
 * learn of a gap. A Redis without a subscription is not used: this gateway would miss invalidations.
 */
export class RedisBus implements InvalidationBus {
  readonly #connection: RedisConnection;
  readonly #origin: string;
  readonly #channel: string;
  readonly #listener: CacheListener | undefined;
  readonly #subscriber: RedisConnection['client'];
  readonly #subscribers: BusSubscriber[] = [];
  /** Settles with the present attempt to subscribe. */
  #standing = pending();
  #subscribed = false;
  #failed = false;

  constructor(options: RedisBusOptions) {
    this.#connection = options.connection;
    this.#origin = options.origin;
    this.#channel = busChannel(options.prefix ?? 'ofda', options.database ?? 0);
    this.#listener = options.listener;
    this.#subscriber = options.connection.duplicate();
    this.#subscriber.on('error', (error) => this.#lost(error));
    this.#subscriber.on('ready', () => this.#subscribe());
    this.#connection.require(() => this.#stands());
  }

  /** Begins to connect, and keeps at it. */
  open(): void {
    this.#subscriber.connect().catch((error: unknown) => this.#lost(error));
  }

  publish(version: number, news: BusNews): void {
    const message = writeBusMessage({ origin: this.#origin, version, news });
    this.#connection
      .run((client) => client.publish(this.#channel, message))
      .catch((cause: unknown) => {
        if (isNews(cause)) this.#listener?.({ type: 'tier-failed', tier: 'redis', operation: 'publish', cause });
      });
  }

  subscribe(subscriber: BusSubscriber): void {
    this.#subscribers.push(subscriber);
  }

  async close(): Promise<void> {
    if (this.#subscriber.isOpen) this.#subscriber.destroy();
  }

  /** Resolves when the subscription stands; rejects with why it does not. A refused one is asked for again. */
  #stands(): Promise<void> {
    if (this.#failed && this.#subscriber.isReady) this.#subscribe();
    return this.#standing.promise;
  }

  /** The client takes up a subscription again by itself; only the first is asked for. */
  #subscribe(): void {
    if (this.#failed) this.#standing = pending();
    this.#failed = false;
    const { resolve, promise } = this.#standing;
    const asked = this.#subscribed
      ? Promise.resolve()
      : this.#subscriber.subscribe(this.#channel, (text) => this.#receive(text));
    asked.then(
      () => {
        this.#subscribed = true;
        resolve();
        this.#reportGap();
      },
      (error: unknown) => {
        if (promise === this.#standing.promise) this.#lost(error);
      },
    );
  }

  #lost(error: unknown): void {
    const isFirst = !this.#failed;
    this.#failed = true;
    this.#standing.reject(error);
    this.#standing = pending();
    this.#standing.reject(error);
    if (isFirst) this.#connection.doubt(error);
  }

  #reportGap(): void {
    for (const subscriber of this.#subscribers) this.#connection.notify(() => subscriber.onGap());
  }

  #receive(text: string): void {
    const message = readBusMessage(text);
    if (message === undefined || message.origin === this.#origin) return;
    for (const subscriber of this.#subscribers) this.#connection.notify(() => subscriber.onMessage(message));
  }
}

function pending() {
  const standing = Promise.withResolvers<void>();
  // Who waits for it learns of a failure; nobody may wait.
  standing.promise.catch(() => {});
  return standing;
}
