import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import { isCancelled } from '../errors.ts';
import type { ExplainedStep } from '../freshness/explain-ttl.ts';
import type { UsageTable } from '../freshness/usage-table.ts';
import { waitsInMs } from '../freshness/waits-in.ts';
import { type OpenFdaRequest, requestPath } from '../openfda/request.ts';
import type { SourceAnswer } from './answer.ts';
import { type Confirm, createConfirm } from './confirm.ts';
import { createReadThrough, type ReadThroughOptions } from './read-through.ts';
import type { Meter, ReadEvent, Reader } from './reader.ts';
import { createRenew, type Renewal, type RenewalOutcome } from './renew.ts';
import { createSharedFetch, type SharedFetchOptions } from './shared-fetch.ts';

/** The source as one operation sees it. */
export interface OperationSource {
  /**
   * The answer to a request, from the cache where the level allows, else from openFDA. `onUnderWay` is called when the request is sent, or
   * another caller or gateway was found to ask the same.
   */
  read(request: OpenFdaRequest, level: FreshnessLevel, onUnderWay?: () => void): Promise<SourceAnswer>;
  /** A cached answer that the level allows to serve at once; never asks openFDA. */
  peek(path: string, dataset: string, level: FreshnessLevel): Promise<SourceAnswer | undefined>;
  /**
   * A cached answer however old it is, marked as the level marks it, and whether the level allows to serve it without asking; never asks openFDA
   * and does not count as a read.
   */
  cached(path: string, dataset: string, level: FreshnessLevel): Promise<CachedAnswer | undefined>;
  /** Whether an answer is cached, however old; never asks openFDA. */
  holds(path: string, dataset: string): Promise<boolean>;
}

/** A cached answer, and whether its level allows to serve it without asking openFDA. */
export interface CachedAnswer {
  readonly answer: SourceAnswer;
  readonly isAllowed: boolean;
}

export interface CachedSource {
  for(reader: Reader): OperationSource;
  /** Sees to it that a cached answer can be served for a while without anybody waiting. Rejects as a read does. */
  renew(renewal: Renewal): Promise<RenewalOutcome>;
  readonly confirm: Confirm;
  /** In how many ms a user begins to wait for the answer; 0 where it is not cached. */
  waitsIn(path: string, dataset: string, level: FreshnessLevel): Promise<number>;
  /** How the lifetime of a cached answer came about; undefined where it is not cached. */
  explain(path: string, dataset: string, level: FreshnessLevel): Promise<readonly ExplainedStep[] | undefined>;
  /** Cancels all requests to openFDA: the gateway stops. */
  close(): void;
}

export interface CachedSourceOptions extends Omit<ReadThroughOptions, 'fetch'>, SharedFetchOptions {
  readonly usages: UsageTable;
  readonly onRead?: (event: ReadEvent) => void;
}

/** openFDA behind the cache: serves, validates, refreshes and fetches as the freshness policy decides. */
export function createCachedSource(options: CachedSourceOptions): CachedSource {
  const { answers, policy, usages, now } = options;
  const fetch = createSharedFetch(options);
  const readThrough = createReadThrough({ ...options, fetch });
  const confirm = createConfirm(options);

  async function read(
    request: OpenFdaRequest,
    level: FreshnessLevel,
    reader: Reader,
    meter: Meter,
  ): Promise<SourceAnswer> {
    const startedAt = now();
    const { dataset } = request;
    const path = requestPath(request);
    const tell = (outcome: ReadEvent['outcome'], answer?: SourceAnswer, bytesSaved = 0, superseded = false) => {
      if (reader.tally) reader.tally[outcome] += 1;
      const negative = answer !== undefined && answer.lastUpdated === undefined;
      options.onRead?.({ dataset, path, outcome, negative, superseded, durationMs: now() - startedAt, bytesSaved });
    };
    try {
      const { answer, outcome, bytesSaved, superseded } = await readThrough(request, path, level, reader, meter);
      // By now it is in the cache, if it ever will be.
      usages.note(path, now());
      tell(outcome, answer, bytesSaved, superseded);
      return answer;
    } catch (error) {
      tell(isCancelled(error) ? 'cancelled' : 'error');
      throw error;
    }
  }

  async function peek(
    path: string,
    dataset: string,
    level: FreshnessLevel,
    reader: Reader,
  ): Promise<SourceAnswer | undefined> {
    const startedAt = now();
    const found = await answers.find(path, dataset);
    const decision = found && policy.decide(found.judged, level);
    if (!found || decision?.action !== 'serve') return undefined;
    const answer = await answers.open(found, decision.validatedAt, decision.stale);
    if (!answer) return undefined;
    usages.note(path, now());
    if (reader.tally) reader.tally.hit += 1;
    const { entry, textBytes: bytesSaved } = found;
    const durationMs = now() - startedAt;
    options.onRead?.({ dataset, path, outcome: 'hit', negative: entry.negative, durationMs, bytesSaved });
    return answer;
  }

  async function cached(path: string, dataset: string, level: FreshnessLevel): Promise<CachedAnswer | undefined> {
    const found = await answers.find(path, dataset);
    if (!found) return undefined;
    const { action, validatedAt, stale } = policy.decide(found.judged, level);
    const answer = await answers.open(found, validatedAt, stale);
    return answer && { answer, isAllowed: action === 'serve' || action === 'serve-and-refresh' };
  }

  return {
    for(reader) {
      const meter = reader.meter ?? new Set();
      return {
        read: (request, level, onUnderWay) =>
          read(request, level, onUnderWay ? { ...reader, onUnderWay } : reader, meter),
        peek: (path, dataset, level) => peek(path, dataset, level, reader),
        cached,
        holds: async (path, dataset) => (await answers.find(path, dataset)) !== undefined,
      };
    },
    close: fetch.close,
    renew: createRenew({ answers, fetch, confirm }),
    confirm,
    async waitsIn(path, dataset, level) {
      const found = await answers.find(path, dataset);
      return found ? waitsInMs(policy, found.judged, level) : 0;
    },
    async explain(path, dataset, level) {
      const found = await answers.find(path, dataset);
      return found && policy.explain(found.judged, level);
    },
  };
}
