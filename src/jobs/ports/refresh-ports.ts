import type { Catalogue, FreshnessLevel } from '../../catalogue/catalogue.ts';
import { GatewayError } from '../../errors.ts';
import type { FreshnessPolicy } from '../../freshness/freshness-policy.ts';
import { levelRules } from '../../freshness/level-rules.ts';
import { waitsInMs } from '../../freshness/waits-in.ts';
import { readRequestPath } from '../../openfda/request.ts';
import type { CachedSource } from '../../source/cached-source.ts';
import type { UsedAnswer } from '../../source/footprint.ts';
import type { RefreshCandidate, RefreshOutcome, RefreshPorts } from '../definitions/refresh-job.ts';
import { countAt, countMore } from '../warming/decayed-count.ts';
import { type LookUp, readLookUp } from '../warming/look-up-path.ts';
import { dayHalfLifeMs, hourHalfLifeMs } from '../warming/operation-book.ts';
import type { KnownPart, PartBook } from '../warming/part-book.ts';
import { partId } from '../warming/part-id.ts';

/** Looks records up anew, whatever is cached, and tells what answers they came in. */
export type LookUpAnew = (
  lookUp: LookUp,
  level: FreshnessLevel,
  signal: AbortSignal,
) => Promise<{ readonly requests: number; readonly parts: readonly UsedAnswer[] }>;

export interface RefreshPortsOptions {
  readonly parts: PartBook;
  /** Answers that other processes of a fleet use, by `partId`. */
  readonly foreign: () => Promise<ReadonlyMap<string, KnownPart>>;
  readonly catalogue: Catalogue;
  readonly policy: Pick<FreshnessPolicy, 'decide'>;
  readonly source: Pick<CachedSource, 'renew' | 'confirm' | 'waitsIn'>;
  readonly lookUpAnew: LookUpAnew;
  readonly mayRefresh: RefreshPorts['mayRefresh'];
  readonly now: () => number;
  readonly onFailed: (path: string, error: unknown) => void;
}

/** Look-ups on one field that are renewed by one request. */
interface Group {
  readonly lookUp: LookUp;
  readonly level: FreshnessLevel;
  readonly members: readonly Due[];
}

interface Due extends RefreshCandidate {
  readonly part: UsedAnswer;
  readonly lookUp: LookUp | undefined;
}

/** Getting an answer is one request; how long openFDA takes for one is much the same for all. */
const costMs = 300;
const longestLifetimeMs = 7 * 24 * 3_600_000;
/** As many keys as travel together in one request. */
const keysOfGroup = 100;
/** A key adds no request, but some bytes: those that are hardly used stay behind. */
const leastUsesOfMember = 0.002;

/** What the job `refresh` works on: the answers that users' operations were made from of late. Look-ups of many records are renewed by one request. */
export function createRefreshPorts(options: RefreshPortsOptions): RefreshPorts {
  const { parts, foreign, catalogue, policy, source, lookUpAnew, mayRefresh, now, onFailed } = options;
  /** Those of the newest choice; a process that takes a run over knows none, and leaves them. */
  let groups = new Map<string, Group>();
  let ofOthers: ReadonlyMap<string, KnownPart> = new Map();

  function due(known: KnownPart, withinMs: number): Due | undefined {
    const { part } = known;
    const { serveMs, serveBehindMs, adaptive } = levelRules[part.level];
    const lifetimeMs = Math.min(longestLifetimeMs, Math.max(serveMs, serveBehindMs));
    // What lives for less than the time between two runs cannot be kept ahead of its users.
    if (lifetimeMs <= withinMs) return undefined;
    // An answer is never older than its fetch, which settles most without a look at its dataset.
    if (adaptive && part.fetchedAt + serveBehindMs - now() > withinMs) return undefined;
    const expiresInMs = waitsInMs(policy, part, part.level);
    if (expiresInMs > withinMs) return undefined;
    const key = partId(part);
    const candidate = { key, expiresInMs, lifetimeMs, ...parts.useOf(known, lifetimeMs), requests: 1, costMs };
    return { ...candidate, part, lookUp: readLookUp(catalogue, part.path) };
  }

  /** What others use, one by one: records that come together would be found here alone. What one of them has renewed meanwhile is known to the cache. */
  async function dueToOthers(withinMs: number): Promise<readonly RefreshCandidate[]> {
    ofOthers = await foreign();
    const candidates = [...ofOthers.values()].flatMap((known) =>
      parts.find(partId(known.part)) ? [] : (due(known, withinMs) ?? []),
    );
    const waits = await Promise.all(
      candidates.map(({ part: { path, dataset, level } }) => source.waitsIn(path, dataset, level)),
    );
    return candidates.flatMap((candidate, place) => {
      const expiresInMs = waits[place] ?? 0;
      return expiresInMs > withinMs ? [] : [{ ...candidate, expiresInMs }];
    });
  }

  /** An answer of this process, used as it is by all. */
  function shared(known: KnownPart): KnownPart {
    const other = ofOthers.get(partId(known.part));
    if (!other) return known;
    const at = now();
    return {
      ...known,
      ofDay: countMore(known.ofDay, at, dayHalfLifeMs, countAt(other.ofDay, at, dayHalfLifeMs)),
      ofHour: countMore(known.ofHour, at, hourHalfLifeMs, countAt(other.ofHour, at, hourHalfLifeMs)),
    };
  }

  /** Where the budget for validation is spent nothing can be proved; to fetch is paid out of another share. */
  async function isProved(part: UsedAnswer, level: FreshnessLevel, aheadMs: number): Promise<boolean> {
    try {
      return (await source.confirm(part, level, aheadMs)) !== undefined;
    } catch (error) {
      if (wasSent(error)) throw error;
      return false;
    }
  }

  /** The keys whose answers no epoch proves; members that left the book meanwhile are gone. */
  async function unproved({ members, level }: Group, aheadMs: number): Promise<readonly Due[]> {
    const unproved: Due[] = [];
    // One after the other: the first confirms the epoch for all.
    for (const member of members) {
      const known = parts.find(member.key);
      if (known && !(await isProved(known.part, level, aheadMs))) unproved.push(member);
    }
    return unproved;
  }

  function grouped(members: readonly Due[]): readonly RefreshCandidate[] {
    const candidates: RefreshCandidate[] = [];
    let open: Due[] = [];
    let keys = new Set<string>();
    const close = () => {
      const [first] = open;
      if (first?.lookUp) candidates.push(candidateOf(open, { ...first.lookUp, keys: [...keys] }));
      open = [];
      keys = new Set();
    };
    for (const member of [...members].sort((a, b) => b.usesPerHour - a.usesPerHour)) {
      const own = member.lookUp?.keys ?? [];
      if (open.length > 0 && keys.size + own.length > keysOfGroup) close();
      open.push(member);
      for (const key of own) keys.add(key);
    }
    close();
    return candidates;
  }

  function candidateOf(members: readonly Due[], lookUp: LookUp): RefreshCandidate {
    const [first] = members as [Due, ...Due[]];
    if (members.length === 1) return first;
    const { level } = first.part;
    const key = `${level} ${lookUp.dataset} ${lookUp.field.path} ${groups.size}`;
    groups.set(key, { lookUp, level, members });
    const sum = members.reduce((total, { usesPerHour }) => total + usesPerHour, 0);
    // Many callers together come evenly, however each of them does.
    const expiresInMs = Math.min(...members.map((member) => member.expiresInMs));
    return { key, expiresInMs, lifetimeMs: first.lifetimeMs, usesPerHour: sum, steadiness: 1, requests: 1, costMs };
  }

  async function refreshGroup(group: Group, aheadMs: number, signal: AbortSignal): Promise<RefreshOutcome> {
    const members = await unproved(group, aheadMs);
    if (members.length === 0) return { outcome: 'unchanged', requests: 0 };
    const keys = [...new Set(members.flatMap(({ lookUp }) => lookUp?.keys ?? []))];
    const { requests, parts: renewed } = await lookUpAnew({ ...group.lookUp, keys }, group.level, signal);
    const [first] = renewed;
    if (first) {
      const ids = members.map(({ key }) => key);
      parts.merged(ids, first);
    }
    return { outcome: 'changed', requests };
  }

  async function refreshOne(key: string, aheadMs: number, signal: AbortSignal): Promise<RefreshOutcome> {
    const known = parts.find(key) ?? ofOthers.get(key);
    const request = known && readRequestPath(known.part.path);
    if (!known || !request) return { outcome: 'gone', requests: 0 };
    const { level, path } = known.part;
    const renewal = await source.renew({ request, level, aheadMs, spend: 'refresh', signal });
    if (renewal.outcome === 'gone') parts.forget(path);
    if (!('answer' in renewal)) return { outcome: renewal.outcome === 'gone' ? 'gone' : 'unchanged', requests: 0 };
    const { fetchedAt, lastUpdated } = renewal.answer.provenance;
    parts.renewed({ ...known.part, fetchedAt, lastUpdated });
    return { outcome: renewal.outcome, requests: 1 };
  }

  return {
    expiring: async (withinMs) => {
      groups = new Map();
      const others = await dueToOthers(withinMs);
      const all = parts.parts().flatMap((known) => due(shared(known), withinMs) ?? []);
      const ofField = Map.groupBy(all, ({ part, lookUp }) =>
        lookUp ? `${part.level} ${lookUp.dataset} ${lookUp.field.path}` : '',
      );
      const own = [...ofField].flatMap(([field, found]) =>
        field === '' ? found : grouped(found.filter((member) => usesOf(member) >= leastUsesOfMember)),
      );
      return [...own, ...others];
    },
    mayRefresh,
    refresh: async (key, aheadMs, signal) => {
      const group = groups.get(key);
      try {
        return group ? await refreshGroup(group, aheadMs, signal) : await refreshOne(key, aheadMs, signal);
      } catch (error) {
        if (signal.aborted) throw error;
        onFailed(key, error);
        return { outcome: 'failed', requests: wasSent(error) ? 1 : 0 };
      }
    },
  };
}

function usesOf({ usesPerHour, lifetimeMs }: RefreshCandidate): number {
  return usesPerHour * (lifetimeMs / 3_600_000);
}

function wasSent(error: unknown): boolean {
  return !(error instanceof GatewayError && error.code === 'UPSTREAM_RATE_LIMITED');
}
