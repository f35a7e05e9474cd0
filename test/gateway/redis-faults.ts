import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import type { RedisFaultCause } from '../../src/cache/redis/redis-fault.ts';
import { createRedisServer, type RedisServer } from '../support/redis-server.ts';

/** A Redis of a test's own, as an operator sees it. */
export interface RedisRig {
  readonly server: RedisServer;
  readonly url: string;
  /** Gives commands as a user who may do everything. */
  admin(...commands: readonly (readonly string[])[]): Promise<unknown[]>;
  /** Settings of the gateway's process beside REDIS_URL. */
  readonly environment: Readonly<Record<string, string>>;
  /** What else the way of failing needs. */
  readonly other?: RedisServer;
  readonly proxy?: Proxy;
  readonly folder?: string;
  dispose(): Promise<void>;
}

/** A way in which Redis fails, as a real server does. */
export interface RedisFaultCase {
  readonly name: string;
  /** What health names; `undefined` where the gateway must not need what is missing. */
  readonly cause: RedisFaultCause | undefined;
  readonly rig: () => Promise<RedisRig>;
  readonly begin: (rig: RedisRig) => Promise<unknown>;
  readonly end: (rig: RedisRig) => Promise<unknown>;
}

const admin = ['--user', 'admin', 'on', 'nopass', '~*', '&*', '+@all'];
const gatewayUser = ['--user', 'gateway', 'on', '>secret-word', '~ofda:*', '&ofda:*', '+@all'];

async function rigOf(args: readonly string[] = [], credentials = ''): Promise<RedisRig> {
  const server = await createRedisServer([...admin, ...args]);
  return {
    server,
    url: server.url.replace('redis://', `redis://${credentials}`),
    environment: {},
    admin: (...commands) => command(server, commands),
    dispose: () => server.dispose(),
  };
}

async function command(server: RedisServer, commands: readonly (readonly string[])[]): Promise<unknown[]> {
  const client = createClient({ url: server.url.replace('redis://', 'redis://admin:any@') });
  client.on('error', () => {});
  await client.connect();
  const replies: unknown[] = [];
  for (const words of commands) replies.push(await client.sendCommand([...words]));
  client.destroy();
  return replies;
}

const killClients = [
  ['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes'],
  ['CLIENT', 'KILL', 'TYPE', 'pubsub'],
] as const;

/** A way of failing that a user's permissions make. */
function permissionCase(name: string, cause: RedisFaultCause | undefined, rule: string): RedisFaultCase {
  return {
    ...{ name, cause },
    rig: () => rigOf(gatewayUser, 'gateway:secret-word@'),
    begin: (rig) => rig.admin(['ACL', 'SETUSER', 'gateway', ...rule.split(' ')]),
    end: (rig) => rig.admin(['ACL', 'SETUSER', 'gateway', 'resetkeys', '~ofda:*', 'resetchannels', '&ofda:*', '+@all']),
  };
}

function configCase(name: string, cause: RedisFaultCause, setting: string, on: string, off: string): RedisFaultCase {
  return {
    ...{ name, cause, rig: rigOf },
    begin: (rig) => rig.admin(['CONFIG', 'SET', setting, on]),
    end: (rig) => rig.admin(['CONFIG', 'SET', setting, off]),
  };
}

/** A way of failing that the server's arguments make. */
function restartCase(
  name: string,
  cause: RedisFaultCause,
  further: (rig: RedisRig) => readonly string[],
): RedisFaultCase {
  return {
    ...{ name, cause, rig: rigOf },
    begin: async (rig) => {
      await rig.server.kill();
      await rig.server.start(further(rig));
    },
    end: async (rig) => {
      await rig.server.kill();
      await rig.server.start();
    },
  };
}

export const redisFaultCases: readonly RedisFaultCase[] = [
  {
    ...{ name: 'absent', cause: 'unreachable', rig: rigOf },
    begin: ({ server }) => server.stop(),
    end: ({ server }) => server.start(),
  },
  {
    ...{ name: 'killed', cause: 'unreachable', rig: rigOf },
    begin: ({ server }) => server.kill(),
    end: ({ server }) => server.start(),
  },
  {
    ...{ name: 'hung', cause: 'no-answer', rig: rigOf },
    begin: async ({ server }) => server.pause(),
    end: async ({ server }) => server.resume(),
  },
  {
    ...{ name: 'wrong password', cause: 'wrong-password', rig: () => rigOf(gatewayUser, 'gateway:secret-word@') },
    begin: (rig) => rig.admin(['ACL', 'SETUSER', 'gateway', 'resetpass', '>other-word'], ...killClients),
    end: (rig) => rig.admin(['ACL', 'SETUSER', 'gateway', 'resetpass', '>secret-word']),
  },
  {
    ...{ name: 'password missing', cause: 'password-missing', rig: rigOf },
    begin: (rig) => rig.admin(['CONFIG', 'SET', 'requirepass', 'secret-word'], ...killClients),
    end: (rig) => rig.admin(['CONFIG', 'SET', 'requirepass', '']),
  },
  permissionCase('no INFO', undefined, '-info'),
  permissionCase('no EVAL', 'not-permitted', '-eval -evalsha'),
  permissionCase('no pub/sub', 'not-permitted', 'resetchannels'),
  permissionCase('other keys', 'not-permitted', 'resetkeys ~other:*'),
  configCase('min-replicas-to-write', 'too-few-replicas', 'min-replicas-to-write', '1', '0'),
  configCase('full, noeviction', 'out-of-memory', 'maxmemory', '1', '0'),
  {
    ...{ name: 'read-only replica', cause: 'read-only', rig: rigOf },
    begin: (rig) => rig.admin(['REPLICAOF', '127.0.0.1', '1']),
    end: (rig) => rig.admin(['REPLICAOF', 'NO', 'ONE']),
  },
  {
    ...{ name: 'failover', cause: 'read-only' },
    rig: async () => {
      const [rig, other] = [await rigOf(), await createRedisServer(admin)];
      const proxy = await startProxy(rig.server.port);
      const dispose = async () => {
        await proxy.close();
        await Promise.all([rig.dispose(), other.dispose()]);
      };
      return { ...rig, other, proxy, url: proxy.url, dispose };
    },
    begin: (rig) => rig.admin(['REPLICAOF', '127.0.0.1', String(rig.other?.port)]),
    end: async (rig) => rig.proxy?.leadTo(rig.other?.port ?? 0),
  },
  restartCase('rename-command', 'unknown-command', () => ['--rename-command', 'EVALSHA', '""']),
  {
    ...{ name: 'untrusted certificate', cause: 'certificate' },
    rig: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'redis-tls-'));
      for (const name of ['trusted', 'unknown']) makeCertificate(folder, name);
      const rig = await rigOf();
      await rig.server.kill();
      const tls = await startTls(rig.server, folder, 'trusted');
      const dispose = async () => {
        await rig.dispose();
        rmSync(folder, { recursive: true, force: true });
      };
      const environment = { NODE_EXTRA_CA_CERTS: join(folder, 'trusted.crt') };
      return { ...rig, folder, environment, dispose, url: tls };
    },
    begin: async ({ server, folder = '' }) => {
      await server.kill();
      await startTls(server, folder, 'unknown');
    },
    end: async ({ server, folder = '' }) => {
      await server.kill();
      await startTls(server, folder, 'trusted');
    },
  },
  restartCase('cluster node', 'cluster', () => ['--cluster-enabled', 'yes']),
  {
    ...{ name: 'sentinel', cause: 'sentinel' },
    rig: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'redis-sentinel-'));
      const rig = await rigOf();
      const dispose = async () => {
        await rig.dispose();
        rmSync(folder, { recursive: true, force: true });
      };
      return { ...rig, folder, dispose };
    },
    begin: async ({ server, folder = '' }) => {
      await server.kill();
      const settings = join(folder, 'sentinel.conf');
      writeFileSync(settings, `port ${server.port}\nbind 127.0.0.1\ndir ${folder}\n`);
      await server.startFrom(settings, ['--sentinel']);
    },
    end: async ({ server }) => {
      await server.kill();
      await server.start();
    },
  },
  {
    ...{ name: 'garbage and future versions', cause: undefined, rig: rigOf },
    begin: spoilAll,
    end: async () => {},
  },
  {
    ...{ name: 'flushed', cause: undefined, rig: rigOf },
    begin: (rig) => rig.admin(['FLUSHALL'], ['SCRIPT', 'FLUSH']),
    end: async () => {},
  },
];

/** Replaces the value of every key, in turn by text, by another type, and by what a later version might have stored. */
async function spoilAll(rig: RedisRig): Promise<void> {
  const keys = (await rig.admin(['KEYS', '*']))[0] as unknown[];
  const named = keys.map(String).filter((key) => !key.includes(':runs:'));
  const spoilt = named.flatMap((key, place): string[][] => {
    const ways = [
      [['SET', key, 'garbage', 'KEEPTTL']],
      [
        ['DEL', key],
        ['LPUSH', key, 'garbage'],
      ],
      [['SET', key, `OFGE\x63${'\x7f'.repeat(60)}`, 'KEEPTTL']],
    ];
    return ways[place % ways.length] ?? [];
  });
  const base =
    named
      .find((key) => key.startsWith('ofda:'))
      ?.split(':')
      .slice(0, 3)
      .join(':') ?? 'ofda:2:none';
  const future = '9'.repeat(40);
  await rig.admin(
    ...spoilt,
    ['DEL', `${base}:marks`],
    ['HSET', `${base}:marks`, 'tag device/510k', future, 'all', String(Number.MAX_SAFE_INTEGER), 'strange', 'x'],
    ['SET', `${base}:newest`, future],
    ['SET', `${base}:budget:refused`, future],
    ['PUBLISH', `${base}:bus:0`, 'garbage'],
    [
      'PUBLISH',
      `${base}:bus:0`,
      JSON.stringify({ format: 1, origin: 'x', version: 1e300, news: { type: 'invalidated', scope: { all: true } } }),
    ],
    ['PUBLISH', `${base}:bus:0`, JSON.stringify({ format: 2 })],
    ...killClients,
  );
}

/** What a virtual address does: new connections lead to another server, those that are open stay. */
export interface Proxy {
  readonly url: string;
  leadTo(port: number): void;
  close(): Promise<void>;
}

async function startProxy(first: number): Promise<Proxy> {
  let port = first;
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = dial(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    leadTo: (next) => {
      port = next;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function makeCertificate(folder: string, name: string): void {
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  const files = ['-keyout', join(folder, `${name}.key`), '-out', join(folder, `${name}.crt`)];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...key, ...subject, ...files], { stdio: 'ignore' });
}

/** Starts a server that speaks TLS on its port, and gives the URL. */
async function startTls(server: RedisServer, folder: string, name: string): Promise<string> {
  await server.start([
    ...['--port', '0', '--tls-port', String(server.port), '--tls-auth-clients', 'no'],
    ...['--tls-cert-file', join(folder, `${name}.crt`), '--tls-key-file', join(folder, `${name}.key`)],
  ]);
  return `rediss://127.0.0.1:${server.port}`;
}
