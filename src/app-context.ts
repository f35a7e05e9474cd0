import type { AppEvidence } from './app-evidence.ts';
import type { AppSource } from './app-source.ts';
import type { Config } from './config.ts';
import type { JudgeAnswer } from './http/answer-judge.ts';
import { createDemandingSource } from './http/demanding-source.ts';
import type { AnswerableContext } from './http/exchange.ts';
import { noWishes, type ReadWishes } from './http/read-wishes.ts';
import { createJoinLoader } from './loaders/join-loader.ts';
import { KeysInFlight } from './loaders/keys-in-flight.ts';
import { createRecordLoader } from './loaders/record-loader.ts';
import { OperationTrace } from './monitor/operation-trace.ts';
import { requestPath } from './openfda/request.ts';
import { holdsAdminToken } from './resolvers/cache-admin.ts';
import type { GatewayContext } from './resolvers/gateway-context.ts';
import { RecordAllowance } from './resolvers/record-allowance.ts';
import type { Footprint } from './source/footprint.ts';
import { newTally } from './source/reader.ts';
import type { RecordIndex } from './source/record-index.ts';
import { tracedSource } from './tracing/traced-parts.ts';
import type { Tracing } from './tracing/tracing.ts';

export type AppContext = GatewayContext & AnswerableContext;

/** What an operation is answered with; made anew for each. */
export type CreateContext = (signal?: AbortSignal, wishes?: ReadWishes, authorization?: string) => AppContext;

export interface AppContextOptions {
  readonly config: Config;
  readonly source: AppSource['source'];
  readonly index: RecordIndex;
  readonly judge: JudgeAnswer;
  readonly evidence: AppEvidence;
  readonly now: () => number;
  readonly monotonic: () => number;
  readonly tracing: Tracing | undefined;
}

export function createContextFactory(options: AppContextOptions): CreateContext {
  const { config, source, index, judge, evidence, now, monotonic, tracing } = options;
  const { features } = config;
  const inFlight = features.has('batch-merging') ? new KeysInFlight() : undefined;

  return (signal, wishes = noWishes, authorization) => {
    const tally = newTally();
    const trace = new OperationTrace(monotonic);
    const footprint: Footprint = { used: [], isPrivate: false };
    const isUser = wishes.purpose === 'user';
    const onWait = trace.onWait.bind(trace);
    const common = { signal, maxRequests: config.operationMaxRequests, meter: new Set<string>(), onWait };
    const reader = isUser ? common : { ...common, spend: wishes.purpose };
    const demanding = createDemandingSource({
      open: (own) => source.for({ ...reader, tally: own }),
      openForced: (own) => source.for({ ...reader, tally: own, force: true }),
      pathOf: requestPath,
      ...{ tally, footprint, wishes, judge },
    });
    const reads = tracing ? tracedSource(demanding, tracing) : demanding;
    return {
      source: reads,
      // Users wait for each other, and never for what is fetched behind them.
      records: createRecordLoader({ source: reads, index, features, inFlight: isUser ? inFlight : undefined, signal }),
      joins: createJoinLoader(reads, features),
      allowance: new RecordAllowance(config.operationMaxRecords),
      ...{ now, features, tally, footprint, trace },
      isAdmin: holdsAdminToken(authorization, config.adminToken),
      hasToken: /^bearer +\S/i.test(authorization ?? ''),
      onOwnSearch: isUser ? evidence.followOwnSearches() : () => {},
      onListPage: isUser ? evidence.onPage : () => {},
    };
  };
}
