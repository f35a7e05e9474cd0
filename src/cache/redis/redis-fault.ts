import { ErrorReply, MultiErrorReply } from '@redis/client';
import { RedisUnavailableError } from './redis-unavailable-error.ts';

/** Why Redis cannot be used, and what an operator can do about it. */
export const redisFaultCauses = {
  unreachable: 'Redis cannot be reached',
  'no-answer': 'Redis does not answer in time',
  'wrong-password': 'Redis refuses the user or password of REDIS_URL',
  'password-missing': 'Redis expects a password, and REDIS_URL has none',
  'not-permitted': 'the Redis user lacks a permission that the gateway needs: docs/redis.md lists them',
  'read-only': 'the Redis server is a read-only replica; the gateway reconnects until it finds the primary',
  'too-few-replicas': 'Redis refuses writes, since it has fewer replicas than min-replicas-to-write asks for',
  'out-of-memory': 'Redis is full and may not evict: raise maxmemory, or set maxmemory-policy to volatile-lfu',
  'cannot-save': 'Redis refuses writes, since it cannot save to its disk',
  'unknown-command':
    'the Redis server lacks a command that the gateway needs, by rename-command or by its version: docs/redis.md lists them',
  certificate:
    'the TLS certificate of the Redis server is not trusted: NODE_EXTRA_CA_CERTS names a file of further authorities',
  tls: 'Redis does not speak TLS where REDIS_URL asks for it, or the reverse: redis:// is without TLS, rediss:// with TLS',
  cluster: 'REDIS_URL points at a Redis Cluster node, which is not supported; use a standalone server',
  sentinel: 'REDIS_URL points at a Redis Sentinel, which is not supported; use the address of the server',
  'unknown-database': 'the database that REDIS_URL names does not exist on the Redis server',
  loading: 'Redis is loading its data',
  'too-many-clients': 'Redis refuses connections, since it has reached maxclients',
  refused: 'Redis refuses what the gateway needs',
} as const;

export type RedisFaultCause = keyof typeof redisFaultCauses;

export interface RedisFault {
  readonly cause: RedisFaultCause;
  /** A sentence for health pages and logs. Holds no address, user or password. */
  readonly detail: string;
}

/** Faults in which Redis refuses writes and answers reads: it stays in use. */
const writeRefusals: ReadonlySet<RedisFaultCause> = new Set(['too-few-replicas', 'out-of-memory', 'cannot-save']);

export function refusesWritesOnly({ cause }: RedisFault): boolean {
  return writeRefusals.has(cause);
}

/** Codes that Redis begins an error reply with. */
const causeOfCode: Readonly<Record<string, RedisFaultCause>> = {
  NOAUTH: 'password-missing',
  WRONGPASS: 'wrong-password',
  NOPERM: 'not-permitted',
  READONLY: 'read-only',
  MASTERDOWN: 'read-only',
  NOREPLICAS: 'too-few-replicas',
  OOM: 'out-of-memory',
  MISCONF: 'cannot-save',
  LOADING: 'loading',
  MOVED: 'cluster',
  ASK: 'cluster',
  CROSSSLOT: 'cluster',
  CLUSTERDOWN: 'cluster',
};

/** Replies under the general code ERR have no other form than their text. */
const causeOfText: readonly (readonly [RegExp, RedisFaultCause])[] = [
  [/unknown command/i, 'unknown-command'],
  [/max number of clients/i, 'too-many-clients'],
  [/DB index is out of range|SELECT is not allowed/i, 'unknown-database'],
  [/invalid password|AUTH <password> called without any password/i, 'wrong-password'],
];

const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ALTNAME/;

export function redisFault(cause: RedisFaultCause): RedisFault {
  return { cause, detail: redisFaultCauses[cause] };
}

/**
 * The fault that an error of Redis or of its connection shows; `undefined` where it is about one command or key alone (a value of another
 * type, say), and Redis can be used for the rest.
 */
export function redisFaultOf(error: unknown): RedisFault | undefined {
  if (error instanceof MultiErrorReply) return redisFaultOf([...error.errors()][0]);
  if (error instanceof ErrorReply) {
    const cause = causeOfReply(error.message);
    return cause && redisFault(cause);
  }
  if (error instanceof RedisUnavailableError) return error.fault;
  return redisFault(causeOfConnection(error));
}

function causeOfReply(message: string): RedisFaultCause | undefined {
  const code = message.split(' ', 1)[0] ?? '';
  const own = causeOfCode[code];
  if (own !== undefined || code !== 'ERR') return own;
  // Before version 7 a script's error is wrapped, with the code of the command after a dash.
  const inner = /: -([A-Z]+) /.exec(message)?.[1];
  return causeOfCode[inner ?? ''] ?? causeOfText.find(([pattern]) => pattern.test(message))?.[1];
}

function causeOfConnection(error: unknown): RedisFaultCause {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (certificateCodes.test(code)) return 'certificate';
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) return 'tls';
  return error instanceof Error && /Timeout/.test(error.constructor.name) ? 'no-answer' : 'unreachable';
}
