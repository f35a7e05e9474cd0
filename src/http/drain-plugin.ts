import type { Server, ServerResponse } from 'node:http';
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
 * grace is cut off. Apollo's own plugin wraps each request; here a request costs one entry in a map until the stop.
 */
export function drainPlugin({ server, graceMs, startTimer }: DrainPluginOptions): ApolloServerPlugin {
  /** Every connection, with the response that was begun last on it. */
  const sockets = new Map<Socket, ServerResponse | undefined>();
  server.on('connection', (socket: Socket) => {
    sockets.set(socket, undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    if (sockets.has(socket)) sockets.set(socket, response);
  });

  /** Node takes a connection for idle whose answer is made but not sent yet, and would cut it off. */
  function endIdle(): void {
    if (![...sockets.keys()].some(({ writableLength }) => writableLength > 0)) server.closeIdleConnections();
  }

  async function drain(): Promise<void> {
    // What is still to be answered says `Connection: close`: whoever asks at once again on the same connection would never be found idle.
    for (const response of sockets.values()) if (response) response.shouldKeepAlive = false;
    server.prependListener('request', ({ socket }, response) => {
      const before = sockets.get(socket);
      // Asked behind another that is still to be answered: only the last answer closes the connection.
      if (before && !before.headersSent) before.shouldKeepAlive = true;
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
        for (const socket of sockets.keys()) if (socket.bytesRead === 0) socket.destroySoon();
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
