import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import type { ApolloServerPlugin } from '@apollo/server';

export interface DrainPluginOptions {
  readonly server: Server;
  /** How long requests under way may take, in ms. */
  readonly graceMs: number;
  /** Calls back once after so many ms, unless cancelled by what it returns. */
  readonly startTimer: (ms: number, fire: () => void) => () => void;
}

/** How often connections are looked at that had a request under way. */
const everyMs = 50;

/**
 * Ends the HTTP server when Apollo Server stops: no connection is let in, what was asked is answered, and what has not been answered within the
 * grace is cut off. Apollo's own plugin counts requests by a listener on each; here nothing is done for a request until the stop.
 */
export function drainPlugin({ server, graceMs, startTimer }: DrainPluginOptions): ApolloServerPlugin {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  /** Node takes a connection for idle whose answer is made but not sent yet, and would cut it off. */
  function endIdle(): void {
    if (![...sockets].some(({ writableLength }) => writableLength > 0)) server.closeIdleConnections();
  }

  async function drain(): Promise<void> {
    // Whoever asks at once again on the same connection would never be found idle.
    server.prependListener('request', (_, response) => {
      response.shouldKeepAlive = false;
    });
    let cancelLook = () => {};
    const cancelCut = startTimer(graceMs, () => server.closeAllConnections());
    // Not the HTTP server's own way to close, which cuts off at once what it takes for idle.
    const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
    const look = () => {
      endIdle();
      cancelLook = startTimer(everyMs, () => {
        // To Node a connection on which nothing ever came is not idle. By now something would have come.
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroySoon();
        look();
      });
    };
    look();
    await closed;
    cancelLook();
    cancelCut();
  }

  return {
    serverWillStart: async () => ({ drainServer: drain }),
  };
}
