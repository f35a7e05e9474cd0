import { AsyncLocalStorage } from 'node:async_hooks';
import PQueue from 'p-queue';
import { GatewayError } from '../errors.ts';
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
}

export interface OpenFdaClient {
  /**
   * Asks openFDA, out of the share of the budget that the class has. "Nothing found" is an answer; everything that is none is
   * thrown as a GatewayError. `onSent` is told when the request is sent: the breaker or the budget may refuse it before.
   */
  ask(request: OpenFdaRequest, signal?: AbortSignal, spend?: RequestClass, onSent?: () => void): Promise<OpenFdaAnswer>;
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
}

/** What a request of the status page is known by where datasets are. */
const statusName = 'status';

/** A client of openFDA's HTTP interface: bounded in time, parallelism and size; it knows nothing of caching. */
export function createOpenFdaClient(options: OpenFdaClientOptions): OpenFdaClient {
  const queue = new PQueue({ concurrency: options.maxConcurrency });
  const maxBodyBytes = options.maxBodyBytes ?? 256 * 1024 * 1024;

  async function exchange<T>(exchanged: Exchange<T>, signal: AbortSignal): Promise<T> {
    const { dataset, path } = exchanged;
    await options.budget?.take(exchanged.spend, dataset);
    exchanged.onSent?.();
    const startedAt = options.now();
    let status: number | undefined;
    let bytes = 0;
    let failure: string | undefined;
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
      const told = asGatewayError(error, dataset);
      failure = told.code;
      const { retryAfterSeconds } = told.extensions;
      if (status === 429 && typeof retryAfterSeconds === 'number') options.budget?.refused(retryAfterSeconds);
      throw told;
    } finally {
      options.onExchange?.({ dataset, path, status, durationMs: options.now() - startedAt, bytes, error: failure });
    }
  }

  async function send<T>(exchanged: Exchange<T>, signal?: AbortSignal): Promise<T> {
    const deadline = AbortSignal.timeout(options.timeoutMs);
    const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
    // The queue starts it wherever another request ends; it still belongs to who asked.
    const begin = AsyncLocalStorage.bind(() => exchange(exchanged, either));
    const work = async () => {
      try {
        const priority = -requestClasses.indexOf(exchanged.spend);
        return await queue.add(begin, { signal: either, priority });
      } catch (error) {
        throw asGatewayError(error, exchanged.dataset);
      }
    };
    return options.breaker ? options.breaker.run(exchanged.dataset, work, signal) : work();
  }

  return {
    ask: (request, signal, spend = 'user', onSent) =>
      send(
        {
          dataset: request.dataset,
          path: requestPath(request),
          spend,
          onSent,
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
  readonly onSent?: (() => void) | undefined;
  readonly read: (response: Response, body: Buffer, startedAt: number) => T;
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

/** Faults of the transport told in the gateway's own codes; host, port and key stay out of the message. */
function asGatewayError(error: unknown, dataset: string): GatewayError {
  if (error instanceof GatewayError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError') {
    return new GatewayError('UPSTREAM_TIMEOUT', `openFDA did not answer in time (${dataset})`, { dataset }, error);
  }
  // Web standards bar some ports, such as 6000: it is the setting that is at fault.
  const isBarred = error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port';
  const why = isBarred ? ': the port in OPENFDA_URL is one that fetch refuses' : '';
  const message = `openFDA cannot be reached${why} (${dataset})`;
  return new GatewayError('UPSTREAM_UNAVAILABLE', message, { dataset }, error);
}
