import { AsyncLocalStorage } from 'node:async_hooks';
import PQueue from 'p-queue';
import { cancelled, GatewayError, isWaiting, noPlaceInTime } from '../errors.ts';
import { type OpenFdaAnswer, readAnswer } from './answer.ts';
import type { Breaker } from './breaker/breaker.ts';
import type { RequestBudget } from './budget/request-budget.ts';
import { type RequestClass, requestClasses } from './budget/request-class.ts';
import { type OpenFdaRequest, requestPath } from './request.ts';

/** One finished exchange with openFDA, told to whoever listens: statistics, logs, traces. */
export interface UpstreamEvent {
  readonly dataset: string;
  /** Path and query, without host and key. */
  readonly path: string;
  readonly status: number | undefined;
  readonly durationMs: number;
  readonly bytes: number;
  readonly error: string | undefined;
  /** Whether the error is a timeout of the gateway's own making: the request had waited for its place too long. */
  readonly waiting?: boolean;
}

/** Called while a request is on its way. After a retry each may be called again. */
export interface AskProgress {
  /** The request has its place and is about to be charged to the budget. */
  readonly onStarted?: () => void;
  /** The budget granted the request, and it is sent. */
  readonly onSent?: () => void;
}

export interface OpenFdaClient {
  /**
   * Asks openFDA, out of the share of the budget that the class has. "Nothing found" is an answer; everything that is none is
   * thrown as a GatewayError, CANCELLED where the signal aborts first.
   */
  ask(
    request: OpenFdaRequest,
    signal?: AbortSignal,
    spend?: RequestClass,
    progress?: AskProgress,
  ): Promise<OpenFdaAnswer>;
  /** Asks for openFDA's status page: what is known of all datasets, as it was sent. */
  status(spend: RequestClass): Promise<unknown>;
}

export interface OpenFdaClientOptions {
  /** Root of the API, without a trailing slash. */
  readonly url: string;
  readonly apiKey?: string | undefined;
  /** Time allowed for one request, waiting for a place included. */
  readonly timeoutMs: number;
  /** Requests under way at once. */
  readonly maxConcurrency: number;
  /** Longest body read, decompressed. @default 256 MiB */
  readonly maxBodyBytes?: number;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** Grants or refuses each request right before it is sent. Without one every request is sent. */
  readonly budget?: RequestBudget;
  /** Keeps requests from datasets that fail. Without one every request is sent. */
  readonly breaker?: Breaker;
  readonly onExchange?: (event: UpstreamEvent) => void;
  /** How a request is repeated once that failed in passing. Without it none is repeated. */
  readonly retry?: RetryOptions | undefined;
}

export interface RetryOptions {
  /** Resolves after so many ms; rejects when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}

/** The back-off before the one retry: from this long to twice as long. */
const backOffMs = 75;

/** A request that waited for longer than this part of its time leaves openFDA too little: its timeout is not openFDA's failure. */
const maxWaitingShare = 0.5;

/** What a request of the status page is known by where datasets are. */
const statusName = 'status';

/** A client of openFDA's HTTP interface: bounded in time, parallelism and size; it knows nothing of caching. */
export function createOpenFdaClient(options: OpenFdaClientOptions): OpenFdaClient {
  const queue = new PQueue({ concurrency: options.maxConcurrency });
  const maxBodyBytes = options.maxBodyBytes ?? 256 * 1024 * 1024;

  /** Failures of openFDA that the next request may well not meet: a broken connection, or status 502 and beyond. */
  const passing = new WeakSet<GatewayError>();

  async function exchange<T>(exchanged: Exchange<T>, journey: Journey): Promise<T> {
    const { dataset, path, progress } = exchanged;
    const { signal } = journey;
    progress?.onStarted?.();
    await options.budget?.take(exchanged.spend, dataset);
    signal.throwIfAborted();
    progress?.onSent?.();
    const startedAt = options.now();
    journey.sentInTime = startedAt - journey.askedAt <= options.timeoutMs * maxWaitingShare;
    let status: number | undefined;
    let bytes = 0;
    let failure: GatewayError | undefined;
    try {
      // A redirect would carry the key to whatever host it names.
      const init = { headers: headers(options.apiKey), signal, redirect: 'manual' } as const;
      const response = await options.fetch(`${options.url}${path}`, init);
      status = response.status;
      options.budget?.observe(response.headers);
      const body = await readBody(dataset, response, maxBodyBytes);
      bytes = body.byteLength;
      return exchanged.read(response, body, startedAt);
    } catch (error) {
      failure = asGatewayError(error, dataset, journey);
      if (failure.code === 'UPSTREAM_UNAVAILABLE' && !isBarred(error)) passing.add(failure);
      const { retryAfterSeconds } = failure.extensions;
      if (status === 429 && typeof retryAfterSeconds === 'number') options.budget?.refused(retryAfterSeconds);
      throw failure;
    } finally {
      const durationMs = options.now() - startedAt;
      const event = { dataset, path, status, durationMs, bytes, error: failure?.code };
      options.onExchange?.(isWaiting(failure) ? { ...event, waiting: true } : event);
    }
  }

  /** Does the work once more after a passing failure, unless the time is over or the dataset is in trouble anyway. */
  async function withRetry<T>(dataset: string, signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
    try {
      return await attempt();
    } catch (error) {
      const isPassing = error instanceof GatewayError && passing.has(error);
      const isTroubled = options.breaker !== undefined && options.breaker.state(dataset) !== 'closed';
      if (!options.retry || !isPassing || isTroubled || signal.aborted) throw error;
      const { wait, random } = options.retry;
      try {
        await wait(backOffMs * (1 + random()), signal);
        return await attempt();
      } catch (again) {
        // Where the budget or the time allowed no second request, the first failure stands.
        const isAnswer =
          again instanceof GatewayError && again.code !== 'UPSTREAM_TIMEOUT' && !('budget' in again.extensions);
        throw isAnswer ? again : error;
      }
    }
  }

  async function send<T>(exchanged: Exchange<T>, signal?: AbortSignal): Promise<T> {
    const { dataset } = exchanged;
    const deadline = AbortSignal.timeout(options.timeoutMs);
    const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
    // The queue starts it wherever another request ends; it still belongs to who asked.
    const journey = { askedAt: options.now(), signal: either, caller: signal, sentInTime: false };
    const begin = AsyncLocalStorage.bind(() => exchange(exchanged, journey));
    const priority = -requestClasses.indexOf(exchanged.spend);
    const attempt = async () => {
      try {
        return await queue.add(begin, { signal: either, priority });
      } catch (error) {
        throw asGatewayError(error, dataset, journey);
      }
    };
    const work = () => withRetry(dataset, either, attempt);
    try {
      return await (options.breaker ? options.breaker.run(dataset, work, signal) : work());
    } catch (error) {
      throw signal?.aborted ? cancelled(signal.reason) : error;
    }
  }

  return {
    ask: (request, signal, spend = 'user', progress) =>
      send(
        {
          dataset: request.dataset,
          path: requestPath(request),
          spend,
          progress,
          read: (response, body, startedAt) => readAnswer(request, response, body, startedAt),
        },
        signal,
      ),
    status: (spend) =>
      send({
        dataset: statusName,
        path: '/status',
        spend,
        read: (response, body) => {
          if (response.status === 200) return JSON.parse(body.toString('utf8')) as unknown;
          throw new GatewayError('UPSTREAM_ERROR', `openFDA answered with status ${response.status} (${statusName})`);
        },
      }),
  };
}

/** One request to openFDA and how its answer is read. */
interface Exchange<T> {
  readonly dataset: string;
  readonly path: string;
  readonly spend: RequestClass;
  readonly progress?: AskProgress | undefined;
  readonly read: (response: Response, body: Buffer, startedAt: number) => T;
}

/** One request on its way, from its caller on. */
interface Journey {
  readonly askedAt: number;
  /** Aborts when the caller leaves or the time has passed. */
  readonly signal: AbortSignal;
  readonly caller: AbortSignal | undefined;
  /** Whether it was sent while openFDA had enough time to answer. */
  sentInTime: boolean;
}

function headers(apiKey: string | undefined): Record<string, string> {
  const common = { accept: 'application/json', 'user-agent': 'openfda-gateway' };
  return apiKey === undefined ? common : { ...common, 'x-api-key': apiKey };
}

async function readBody(dataset: string, response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body) {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > maxBytes) {
        throw new GatewayError('UPSTREAM_ERROR', `openFDA sent more than ${maxBytes} bytes (${dataset})`, { dataset });
      }
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks, size);
}

/** Faults of the transport in the gateway's own codes; host, port and key stay out of the message. */
function asGatewayError(error: unknown, dataset: string, { caller, sentInTime }: Journey): GatewayError {
  if (error instanceof GatewayError) return error;
  if (caller?.aborted) return cancelled(error);
  if (error instanceof Error && error.name === 'TimeoutError') {
    if (!sentInTime) return noPlaceInTime(dataset, error);
    return new GatewayError('UPSTREAM_TIMEOUT', `openFDA did not answer in time (${dataset})`, { dataset }, error);
  }
  const why = isBarred(error) ? ': the port in OPENFDA_URL is one that fetch refuses' : '';
  const message = `openFDA cannot be reached${why} (${dataset})`;
  return new GatewayError('UPSTREAM_UNAVAILABLE', message, { dataset }, error);
}

/** Web standards bar some ports, such as 6000: then the setting is at fault. */
function isBarred(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port';
}
