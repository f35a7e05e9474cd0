import { GatewayError } from '../../errors.ts';
import type { FreshnessPolicy } from '../../freshness/freshness-policy.ts';
import { levelRules } from '../../freshness/level-rules.ts';
import { waitsInMs } from '../../freshness/waits-in.ts';
import { readRequestPath } from '../../openfda/request.ts';
import type { CachedSource } from '../../source/cached-source.ts';
import type { RefreshCandidate, RefreshPorts } from '../definitions/refresh-job.ts';
import type { KnownPart, PartBook } from '../warming/part-book.ts';

export interface RefreshPortsOptions {
  readonly parts: PartBook;
  readonly policy: Pick<FreshnessPolicy, 'decide'>;
  readonly source: Pick<CachedSource, 'renew'>;
  readonly mayRefresh: RefreshPorts['mayRefresh'];
  readonly onFailed: (path: string, error: unknown) => void;
}

/** Getting an answer is one request; how long openFDA takes for one is much the same for all. */
const costMs = 300;
const longestLifetimeMs = 7 * 24 * 3_600_000;

/** What the job `refresh` works on: the answers that users' operations were made from of late. */
export function createRefreshPorts({ parts, policy, source, mayRefresh, onFailed }: RefreshPortsOptions): RefreshPorts {
  function candidate(known: KnownPart, withinMs: number): RefreshCandidate | undefined {
    const { part } = known;
    const { serveMs, serveBehindMs } = levelRules[part.level];
    const lifetimeMs = Math.min(longestLifetimeMs, Math.max(serveMs, serveBehindMs));
    // What lives for less than the time between two runs cannot be kept ahead of its users.
    if (lifetimeMs <= withinMs) return undefined;
    const expiresInMs = waitsInMs(policy, part, part.level);
    if (expiresInMs > withinMs) return undefined;
    const key = `${part.level} ${part.path}`;
    return { key, expiresInMs, lifetimeMs, ...parts.useOf(known, lifetimeMs), requests: 1, costMs };
  }

  return {
    expiring: async (withinMs) =>
      parts.parts().flatMap((known) => {
        const found = candidate(known, withinMs);
        return found ? [found] : [];
      }),
    mayRefresh,
    refresh: async (key, withinMs, signal) => {
      const known = parts.find(key);
      const request = known && readRequestPath(known.part.path);
      if (!known || !request) return { outcome: 'gone', requests: 0 };
      const { level, path } = known.part;
      try {
        const renewal = await source.renew({ request, level, aheadMs: withinMs, spend: 'refresh', signal });
        if (renewal.outcome === 'gone') parts.forget(path);
        if (!('answer' in renewal)) {
          return { outcome: renewal.outcome === 'gone' ? 'gone' : 'unchanged', requests: 0 };
        }
        const { fetchedAt, lastUpdated } = renewal.answer.provenance;
        parts.renewed({ ...known.part, fetchedAt, lastUpdated });
        return { outcome: renewal.outcome, requests: 1 };
      } catch (error) {
        if (signal.aborted) throw error;
        onFailed(path, error);
        return { outcome: 'failed', requests: wasSent(error) ? 1 : 0 };
      }
    },
  };
}

function wasSent(error: unknown): boolean {
  return !(error instanceof GatewayError && error.code === 'UPSTREAM_RATE_LIMITED');
}
