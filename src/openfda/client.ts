import PQueue from 'p-queue';
import { GatewayError } from '../errors.ts';
import { type OpenFdaAnswer, readAnswer } from './answer.ts';
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
  /** Asks openFDA. "Nothing found" is an answer; everything that is none is thrown as a GatewayError. */
  ask(request: OpenFdaRequest, signal?: AbortSignal): Promise<OpenFdaAnswer>;
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
  readonly onExchange?: (event: UpstreamEvent) => void;
}

/** A client of openFDA's HTTP interface: bounded in time, parallelism and size; it knows nothing of caching. */
export function createOpenFdaClient(options: OpenFdaClientOptions): OpenFdaClient {
  const queue = new PQueue({ concurrency: options.maxConcurrency });
  const maxBodyBytes = options.maxBodyBytes ?? 256 * 1024 * 1024;

  async function exchange(request: OpenFdaRequest, signal: AbortSignal): Promise<OpenFdaAnswer> {
    const path = requestPath(request);
    const startedAt = options.now();
    let status: number | undefined;
    let bytes = 0;
    let failure: string | undefined;
    try {
      // A redirect would carry the key to whatever host it names.
      const init = { headers: headers(options.apiKey), signal, redirect: 'manual' } as const;
      const response = await options.fetch(`${options.url}${path}`, init);
      status = response.status;
      const body = await readBody(request, response, maxBodyBytes);
      bytes = body.byteLength;
      return readAnswer(request, response, body, options.now());
    } catch (error) {
      const told = asGatewayError(error, request.dataset);
      failure = told.code;
      throw told;
    } finally {
      options.onExchange?.({
        dataset: request.dataset,
        path,
        status,
        durationMs: options.now() - startedAt,
        bytes,
        error: failure,
      });
    }
  }

  return {
    async ask(request, signal) {
      const deadline = AbortSignal.timeout(options.timeoutMs);
      const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
      try {
        return await queue.add(() => exchange(request, either), { signal: either });
      } catch (error) {
        throw asGatewayError(error, request.dataset);
      }
    },
  };
}

function headers(apiKey: string | undefined): Record<string, string> {
  const common = { accept: 'application/json', 'user-agent': 'openfda-gateway' };
  return apiKey === undefined ? common : { ...common, 'x-api-key': apiKey };
}

async function readBody({ dataset }: OpenFdaRequest, response: Response, maxBytes: number): Promise<Buffer> {
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
  return new GatewayError('UPSTREAM_UNAVAILABLE', `openFDA cannot be reached (${dataset})`, { dataset }, error);
}
