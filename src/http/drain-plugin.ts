import type { Server } from 'node:http';
import type { Socket } from 'node:net';
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
 * Ends the HTTP server when Apollo Server stops: nothing new is let in, what was asked is answered, and what has not been answered within the
 * grace is cut off. Apollo's own plugin counts requests by a listener on each; here nothing is done for a request.
 */
export function drainPlugin({ server, graceMs, startTimer }: DrainPluginOptions): ApolloServerPlugin {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  async function drain(): Promise<void> {
    let cancelLook = () => {};
    const cancelCut = startTimer(graceMs, () => server.closeAllConnections());
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // To Node a connection on which nothing ever came is not idle.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.end();
    const look = () => {
      server.closeIdleConnections();
      cancelLook = startTimer(everyMs, look);
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
