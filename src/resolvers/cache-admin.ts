import { timingSafeEqual } from 'node:crypto';
import type { InvalidationScope } from '../cache/invalidation-scope.ts';
import type { Catalogue, FreshnessLevel } from '../catalogue/catalogue.ts';
import { badInput, GatewayError } from '../errors.ts';
import type { Monitor } from '../monitor/monitor.ts';
import type { CachedSource } from '../source/cached-source.ts';
import type { GatewayContext } from './gateway-context.ts';

/** What the cache's admin fields act on. */
export interface CacheAdminPorts {
  readonly catalogue: Catalogue;
  readonly cache: { invalidate(scope: InvalidationScope): Promise<number> };
  readonly parts: { readonly source: CachedSource };
  readonly monitor: Pick<Monitor, 'settle'>;
}

export interface InvalidateArguments {
  readonly dataset?: string | null;
  readonly source?: string | null;
  readonly pattern?: string | null;
  readonly all?: boolean | null;
}

/** The resolver of `invalidateCache`. */
export function invalidateCache({ catalogue, cache }: CacheAdminPorts) {
  return async (_: never, args: InvalidateArguments, context: GatewayContext) => {
    requireAdmin(context);
    return { version: await cache.invalidate(scopeOf(args, catalogue)) };
  };
}

function scopeOf({ dataset, source, pattern, all }: InvalidateArguments, catalogue: Catalogue): InvalidationScope {
  const scopes: InvalidationScope[] = [
    ...(dataset ? [{ tag: dataset }] : []),
    ...(source ? [{ key: source }] : []),
    ...(pattern ? [{ pattern }] : []),
    ...(all ? [{ all: true } as const] : []),
  ];
  const [scope, ...others] = scopes;
  if (!scope || others.length > 0) {
    throw badInput('invalidateCache', 'exactly one of dataset, source, pattern, all', String(scopes.length));
  }
  if (dataset && !catalogue.datasets.has(dataset)) {
    throw badInput('dataset', `one of ${[...catalogue.datasets.keys()].join(', ')}`, JSON.stringify(dataset));
  }
  return scope;
}

/** The resolver of `explainLifetime`. */
export function explainLifetime({ catalogue, parts, monitor }: CacheAdminPorts) {
  return async (_: never, { source, level }: { source: string; level?: FreshnessLevel | null }) => {
    const path = /^\/([\w/]+)\.json/.exec(source)?.[1] ?? '';
    const dataset = catalogue.datasets.get(path);
    if (!dataset) throw badInput('source', 'a path as `asOf { source }` gives it', JSON.stringify(source));
    // Uses of stored answers are noted first and counted later.
    monitor.settle();
    const steps = await parts.source.explain(source, dataset.path, level ?? dataset.level);
    return (
      steps?.map(({ name, factor, ttlMs, why }) => ({ name, factor, seconds: ttlMs / 1000, because: why })) ?? null
    );
  };
}

/** Throws UNAUTHENTICATED where the caller sent no token, and FORBIDDEN where it is not the admin token. */
export function requireAdmin({ isAdmin, hasToken }: GatewayContext): void {
  if (isAdmin) return;
  if (hasToken)
    throw new GatewayError('FORBIDDEN', 'The token sent is not the admin token (ADMIN_TOKEN of the gateway)');
  throw new GatewayError('UNAUTHENTICATED', 'This needs the admin token: Authorization: Bearer ...');
}

/** Whether a request's `Authorization` holds the token; takes equally long whatever it holds. */
export function holdsAdminToken(authorization: string | undefined, token: string | undefined): boolean {
  if (token === undefined || authorization === undefined) return false;
  // The name of a scheme is in any case (RFC 9110).
  const [given, wanted] = [Buffer.from(authorization.replace(/^bearer +/i, '')), Buffer.from(token)];
  return /^bearer /i.test(authorization) && given.byteLength === wanted.byteLength && timingSafeEqual(given, wanted);
}
