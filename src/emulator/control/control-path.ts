import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WireRecord } from '../data/world.ts';
import type { RequestLog } from '../http/request-log.ts';
import type { Control } from './control.ts';
import type { FaultRule } from './fault.ts';
import type { Latency } from './latency.ts';

export const CONTROL_PREFIX = '/_control/';
const MAX_BODY_BYTES = 64 * 1024 * 1024;

/** What each control path takes, for the answer to a wrong request. */
const USAGE = `GET or DELETE ${CONTROL_PREFIX}requests; POST as JSON ${CONTROL_PREFIX}latency {"latency"}, ${CONTROL_PREFIX}faults {"faults": [{"kind", "rate", "path", "times"}]}, ${CONTROL_PREFIX}reload {"path", "records", "lastUpdated"}, ${CONTROL_PREFIX}last-updated {"path", "lastUpdated"}, ${CONTROL_PREFIX}clear-limits`;

interface ControlBody {
  readonly latency?: number | string | Latency;
  readonly faults?: readonly FaultRule[];
  readonly path?: string;
  readonly records?: readonly WireRecord[];
  readonly lastUpdated?: string | readonly string[];
}

/** The control over HTTP, for clients in another process. Wrong requests are answered with 400 and what was expected. */
export function createControlPath(control: Control, log: RequestLog) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    };
    try {
      const action = `${request.method} ${(request.url ?? '').slice(CONTROL_PREFIX.length).split('?')[0]}`;
      if (action === 'GET requests') return reply(200, [...log]);
      if (action === 'DELETE requests') log.clear();
      else await apply(control, action, await readBody(request));
      reply(200, { ok: true });
    } catch (error) {
      reply(400, { error: error instanceof Error ? error.message : String(error), expected: USAGE });
    }
  };
}

async function apply(control: Control, action: string, body: ControlBody): Promise<void> {
  const { latency, faults, path, records, lastUpdated } = body;
  if (action === 'POST latency' && latency !== undefined) control.setLatency(latency);
  else if (action === 'POST faults' && Array.isArray(faults)) control.setFaults(faults);
  else if (action === 'POST last-updated' && path !== undefined && lastUpdated !== undefined)
    control.setLastUpdated(path, lastUpdated);
  else if (action === 'POST clear-limits') control.clearLimits();
  else if (
    action === 'POST reload' &&
    path !== undefined &&
    (lastUpdated === undefined || typeof lastUpdated === 'string')
  ) {
    await control.reload(path, records ?? ((record) => record), lastUpdated);
  } else throw new Error(`Not a control request: ${action}`);
}

async function readBody(request: IncomingMessage): Promise<ControlBody> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MAX_BODY_BYTES) throw new Error(`Expected at most ${MAX_BODY_BYTES} bytes`);
    pieces.push(piece);
  }
  const text = Buffer.concat(pieces).toString('utf8');
  const parsed: unknown = text === '' ? {} : JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) throw new Error('Expected a JSON object');
  return parsed;
}
