import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requiredProgram } from './required-program.ts';

/** A Redis of a test's own, on a port that was free, which keeps its port when it is started again. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Starts it, with further arguments until it is started again. */
  start(further?: readonly string[]): Promise<void>;
  /** Starts it from a file of settings, in place of the arguments it has otherwise. */
  startFrom(settings: string, further: readonly string[]): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Hangs it: connections stay open, nothing is answered. */
  pause(): void;
  resume(): void;
  /** Ends it and removes its folder. */
  dispose(): Promise<void>;
}

/** REDIS_DEADLINE_MS for tests of what a fleet shares: a machine that starves Redis must not make them tests of its absence. */
export const patientMs = '5000';

/** Whether a redis-server is on the PATH. Where CI says it must be, its absence is a failure rather than a reason to skip. */
export function hasRedisServer(): boolean {
  return requiredProgram('redis-server') !== undefined;
}

export async function createRedisServer(args: readonly string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  let child: ChildProcess | undefined;

  const start = async (further: readonly string[] = []): Promise<void> => {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...args, ...further];
    await launch(options);
  };
  const launch = async (options: readonly string[]): Promise<void> => {
    child = spawn('redis-server', options, { stdio: 'ignore' });
    for (let tries = 0; tries < 400; tries += 1) {
      if (await answers(port)) return;
      await sleep(10);
    }
    throw new Error(`redis-server did not answer on port ${port}`);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGCONT');
    running.kill(signal);
    await ended;
  };

  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    startFrom: (settings, further) => launch([settings, ...further]),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    dispose: async () => {
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port was assigned'));
      });
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', () => done(true));
    // A server that expects TLS takes this for an attack, and ends the connection.
    socket.once('end', () => done(true));
    socket.once('error', (error: NodeJS.ErrnoException) => done(error.code === 'ECONNRESET'));
  });
}
