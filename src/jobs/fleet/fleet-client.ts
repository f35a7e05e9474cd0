import { createClient } from '@redis/client';

export interface FleetClientOptions {
  readonly url: string;
  readonly random: () => number;
  /** Whether commands wait for a connection that is lost, rather than fail. */
  readonly queueOffline: boolean;
}

export type FleetClient = ReturnType<typeof createFleetClient>;

/**
 * A client of Redis that keeps trying to connect. A silent peer is given up after 15 s: longer than a worker's blocking read, which
 * lasts 5 to 10.
 */
export function createFleetClient({ url, random, queueOffline }: FleetClientOptions) {
  return createClient({
    url,
    disableOfflineQueue: !queueOffline,
    commandsQueueMaxLength: 10_000,
    pingInterval: 5000,
    socket: {
      connectTimeout: 2000,
      socketTimeout: 15_000,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 2000) * (0.5 + random() / 2),
    },
  });
}
