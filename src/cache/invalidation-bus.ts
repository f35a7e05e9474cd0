import type { InvalidationScope } from './invalidation-scope.ts';

/** What gateways tell each other. Never a value: who needs it reads it from the shared tier. */
export type BusNews =
  | { readonly type: 'invalidated'; readonly scope: InvalidationScope }
  /** A key was filled anew; older copies are out of date. */
  | { readonly type: 'stored'; readonly key: string }
  /** A dataset was seen at another epoch; `knownAt`: when it was last seen so, in ms since 1970. */
  | { readonly type: 'epoch'; readonly dataset: string; readonly epoch: string; readonly knownAt: number };

export interface BusMessage {
  /** Which gateway speaks. A bus delivers to all others, not to the one it came from. */
  readonly origin: string;
  readonly version: number;
  readonly news: BusNews;
}

export interface BusSubscriber {
  readonly onMessage: (message: BusMessage) => void;
  /** Messages may have been lost up to now. */
  readonly onGap: () => void;
}

/** Carries news between the gateways of a fleet, at most once each. Methods never throw and never wait for delivery. */
export interface InvalidationBus {
  publish(version: number, news: BusNews): void;
  subscribe(subscriber: BusSubscriber): void;
  close(): Promise<void>;
}
