import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { GraphQLServerListener } from '@apollo/server';
import { afterEach, describe, expect, it } from 'vitest';
import { drainPlugin } from '../../src/http/drain-plugin.ts';

/** Timers that fire when the test says so, the earliest first. */
function createTimers() {
  const timers: { at: number; fire: () => void }[] = [];
  return {
    startTimer(at: number, fire: () => void) {
      const timer = { at, fire };
      timers.push(timer);
      return () => {
        const place = timers.indexOf(timer);
        if (place >= 0) timers.splice(place, 1);
      };
    },
    fire(at: number) {
      for (const timer of timers.filter((one) => one.at === at)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.fire();
      }
    },
    waiting: () => timers.map(({ at }) => at),
  };
}

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A server that answers `/` at once and leaves `/held` to the test. */
async function start() {
  const held: ServerResponse[] = [];
  server = createServer((request, response) => {
    if (request.url === '/held') held.push(response);
    else response.end('at once');
    server.emit('asked');
  });
  const timers = createTimers();
  const plugin = drainPlugin({ server, graceMs: 5000, startTimer: timers.startTimer });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listener = (await plugin.serverWillStart?.({} as never)) as GraphQLServerListener | undefined;
  const drain = async () => {
    if (!listener?.drainServer) throw new Error('it drains nothing');
    await listener.drainServer();
  };
  return { held, timers, drain, port: (server.address() as AddressInfo).port };
}

/** A connection, and all that came on it until it ended. */
async function open(port: number, path?: string): Promise<{ socket: Socket; ended: Promise<string> }> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  socket.on('error', () => {});
  const ended = once(socket, 'close').then(() => text);
  const accepted = once(server, path ? 'asked' : 'connection');
  await once(socket, 'connect');
  if (path) socket.write(`GET ${path} HTTP/1.1\r\nhost: gateway\r\n\r\n`);
  await accepted;
  if (path === '/') await once(socket, 'data');
  return { socket, ended };
}

describe('draining a server', () => {
  it('ends connections that are idle or were never used, answers what is under way, and then is done', async () => {
    const { held, timers, drain, port } = await start();
    const [unused, idle, busy] = [await open(port), await open(port, '/'), await open(port, '/held')];
    const drained = drain();
    expect(await idle.ended).toContain('at once');
    timers.fire(50);
    expect(await unused.ended).toBe('');
    held[0]?.end('in the end');
    await once(busy.socket, 'data');
    timers.fire(50);
    expect(await busy.ended).toContain('in the end');
    await drained;
    expect(timers.waiting()).toEqual([]);
  });

  it('lets nobody go on asking on a connection that was in use', async () => {
    const { held, drain, port } = await start();
    const busy = await open(port, '/held');
    const drained = drain();
    busy.socket.write('GET / HTTP/1.1\r\nhost: gateway\r\n\r\nGET / HTTP/1.1\r\nhost: gateway\r\n\r\n');
    await once(server, 'asked');
    held[0]?.end('first');
    const text = await busy.ended;
    expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
    expect(text).toMatch(/connection: close/i);
    await drained;
  });

  it('says on what is under way that the connection closes', async () => {
    const { held, drain, port } = await start();
    const busy = await open(port, '/held');
    const drained = drain();
    held[0]?.end('last');
    expect(await busy.ended).toMatch(/connection: close/i);
    await drained;
  });

  it('sends a long answer to its end to one who reads slowly, and whatever was asked behind it', async () => {
    const { held, timers, drain, port } = await start();
    const busy = await open(port, '/held');
    busy.socket.pause();
    const long = 'x'.repeat(16_000_000);
    held[0]?.end(long);
    const drained = drain();
    timers.fire(50);
    busy.socket.resume();
    let received = 0;
    busy.socket.on('data', (chunk: Buffer) => {
      received += chunk.byteLength;
    });
    while (received < long.length) await once(busy.socket, 'data');
    timers.fire(50);
    await busy.ended;
    await drained;
    expect(received).toBeGreaterThan(long.length);
  });

  it('cuts off what has not been answered within the grace', async () => {
    const { held, timers, drain, port } = await start();
    const busy = await open(port, '/held');
    const drained = drain();
    timers.fire(50);
    expect(held).toHaveLength(1);
    timers.fire(5000);
    expect(await busy.ended).toBe('');
    await drained;
    expect(timers.waiting()).toEqual([]);
  });
});
