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

/**
 * The bus over Redis' publish and subscribe, which forgets what it cannot deliver: each time the subscription stands (anew), subscribers
 * hear of a gap.
 */
export class RedisBus implements InvalidationBus {
  readonly #connection: RedisConnection;
  readonly #origin: string;
  readonly #channel: string;
  readonly #listener: CacheListener | undefined;
  readonly #subscriber: RedisConnection['client'];
  readonly #subscribers: BusSubscriber[] = [];
  #subscribed = false;

  constructor(options: RedisBusOptions) {
    this.#connection = options.connection;
    this.#origin = options.origin;
    this.#channel = `${options.prefix ?? 'ofda'}:bus:${options.database ?? 0}`;
    this.#listener = options.listener;
    this.#subscriber = options.connection.client.duplicate();
    this.#subscriber.on('error', () => {});
    this.#subscriber.on('ready', () => this.#stand());
  }

  /** Begins to connect, and keeps at it. */
  open(): void {
    this.#subscriber.connect().catch((cause: unknown) => this.#failed('connect bus', cause));
  }

  publish(version: number, news: BusNews): void {
    const message = writeBusMessage({ origin: this.#origin, version, news });
    this.#connection
      .run((client) => client.publish(this.#channel, message))
      .catch((cause: unknown) => {
        if (isNews(cause)) this.#failed('publish', cause);
      });
  }

  subscribe(subscriber: BusSubscriber): void {
    this.#subscribers.push(subscriber);
  }

  async close(): Promise<void> {
    if (this.#subscriber.isOpen) this.#subscriber.destroy();
  }

  /** The client takes up its subscriptions again by itself; only the first is asked for. */
  #stand(): void {
    if (this.#subscribed) {
      this.#tellGap();
      return;
    }
    this.#subscriber
      .subscribe(this.#channel, (text) => this.#receive(text))
      .then(() => {
        this.#subscribed = true;
        this.#tellGap();
      })
      .catch((cause: unknown) => this.#failed('subscribe', cause));
  }

  #tellGap(): void {
    for (const subscriber of this.#subscribers) subscriber.onGap();
  }

  #receive(text: string): void {
    const message = readBusMessage(text);
    if (message === undefined || message.origin === this.#origin) return;
    for (const subscriber of this.#subscribers) subscriber.onMessage(message);
  }

  #failed(operation: string, cause: unknown): void {
    this.#listener?.({ type: 'tier-failed', tier: 'redis', operation, cause });
  }
}
