import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import { GatewayError } from '../errors.ts';
import type { SourceAnswer } from '../source/answer.ts';
import type { OperationSource } from '../source/cached-source.ts';
import type { Footprint, UsedAnswer } from '../source/footprint.ts';
import { newTally, type ReadTally, readOutcomes } from '../source/reader.ts';
import type { JudgeAnswer } from './answer-judge.ts';
import { isForcing } from './cache-demands.ts';
import { failsDemands } from './decide-stored.ts';
import type { ReadWishes } from './read-wishes.ts';

type OnUnderWay = (() => void) | undefined;
type OpenFdaRequest = Parameters<OperationSource['read']>[0];

export interface DemandingSourceOptions {
  /** A source that reads as the level has it, and tallies what it reads. */
  readonly open: (tally: ReadTally) => OperationSource;
  /** A source that always asks openFDA, and keeps what it says. */
  readonly openForced: (tally: ReadTally) => OperationSource;
  readonly pathOf: (request: OpenFdaRequest) => string;
  readonly tally: ReadTally;
  readonly footprint: Footprint;
  readonly wishes: ReadWishes;
  readonly judge: JudgeAnswer;
}

/** The source of one operation, which notes what it gives, and reads as the request's cache directives demand. */
export function createDemandingSource(options: DemandingSourceOptions): OperationSource {
  const { footprint, wishes, judge, pathOf, tally } = options;
  const { demands } = wishes;
  const forcing = isForcing(demands);
  const source = options.open(tally);
  const noted = new Set<string>();
  /** Paths that were read for this operation: they meet its demands. */
  const read = new Set<string>();

  function note(answer: SourceAnswer, level: FreshnessLevel, outcome: UsedAnswer['outcome']): SourceAnswer {
    const { path } = answer.provenance;
    const name = `${level} ${path}`;
    // A page that gives many records is one part.
    if (!noted.has(name)) footprint.used.push(asUsed(answer, level, outcome));
    noted.add(name);
    return answer;
  }

  function isUnwanted(answer: SourceAnswer, level: FreshnessLevel): boolean {
    if (!forcing || read.has(answer.provenance.path)) return false;
    return failsDemands(judge([asUsed(answer, level, 'hit')]), demands);
  }

  async function fromCache(path: string, dataset: string, level: FreshnessLevel): Promise<SourceAnswer> {
    const cached = await source.cached(path, dataset, level);
    if (!cached || isUnwanted(cached.answer, level) || !(cached.isAllowed || isTolerated(cached.answer, level)))
      throw new GatewayError('NOT_IN_CACHE', 'The request allows only cached answers, and there is none.');
    const outcome = cached.answer.provenance.stale ? 'stale' : 'hit';
    tally[outcome] += 1;
    return note(cached.answer, level, outcome);
  }

  /** Whether `max-stale` reaches an answer that the level would not serve without asking; never beyond what it serves in an outage. */
  function isTolerated(cached: SourceAnswer, level: FreshnessLevel): boolean {
    const { freshForMs, staleIfErrorMs } = judge([asUsed(cached, level, 'hit')]);
    return freshForMs < 0 && -freshForMs <= Math.min(demands.maxStaleMs ?? -1, staleIfErrorMs);
  }

  /** Reads with a tally of its own, since reads of one operation overlap. */
  async function tallied(
    open: (tally: ReadTally) => OperationSource,
    request: OpenFdaRequest,
    level: FreshnessLevel,
    onUnderWay: OnUnderWay,
  ) {
    const own = newTally();
    try {
      const answer = await open(own).read(request, level, onUnderWay);
      return note(answer, level, own.stale > 0 ? 'stale' : own.miss > 0 ? 'miss' : 'hit');
    } finally {
      for (const outcome of readOutcomes) tally[outcome] += own[outcome];
    }
  }

  async function readPath(
    request: OpenFdaRequest,
    level: FreshnessLevel,
    path: string,
    onUnderWay: OnUnderWay,
  ): Promise<SourceAnswer> {
    if (demands.onlyIfCached) return fromCache(path, request.dataset, level);
    const cached = forcing ? await source.cached(path, request.dataset, level) : undefined;
    if (cached && isUnwanted(cached.answer, level) && wishes.payForced()) {
      return tallied(options.openForced, request, level, onUnderWay);
    }
    return tallied(options.open, request, level, onUnderWay);
  }

  return {
    async read(request, level, onUnderWay) {
      const path = pathOf(request);
      const answer = await readPath(request, level, path, onUnderWay);
      read.add(path);
      return answer;
    },
    holds: source.holds,
    cached: source.cached,
    async peek(path, dataset, level) {
      const cached = await source.peek(path, dataset, level);
      if (!cached || (isUnwanted(cached, level) && (demands.onlyIfCached || wishes.mayForce()))) return undefined;
      return note(cached, level, 'hit');
    },
  };
}

function asUsed(
  { provenance, total, lastUpdated }: SourceAnswer,
  level: FreshnessLevel,
  outcome: UsedAnswer['outcome'],
) {
  const { path, fetchedAt, stale, history } = provenance;
  const dataset = path.slice(1, path.indexOf('.json'));
  return {
    dataset,
    path,
    level,
    fetchedAt,
    lastUpdated,
    negative: total === 0 && lastUpdated === undefined,
    stale,
    outcome,
    history,
  };
}
