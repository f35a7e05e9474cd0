import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { createDatasetBreaker } from '../../src/openfda/breaker/dataset-breaker.ts';
import type { RequestBudget } from '../../src/openfda/budget/request-budget.ts';
import { createOpenFdaClient, type OpenFdaClientOptions, type UpstreamEvent } from '../../src/openfda/client.ts';
import { FailureMemory } from '../../src/source/failure-memory.ts';

const servers: Server[] = [];
const request = { dataset: 'device/510k', search: '(a:"b")' };
const key = 'SECRET-KEY-123';
const onePage = JSON.stringify({ meta: { results: { total: 1 } }, results: [{ k_number: 'K1' }] });
const json = { 'content-type': 'application/json' };

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function clientOf(url: string, options: Partial<OpenFdaClientOptions> = {}) {
  const events: UpstreamEvent[] = [];
  const client = createOpenFdaClient({
    url,
    apiKey: key,
    timeoutMs: 5000,
    maxConcurrency: 2,
    fetch,
    now: Date.now,
    onExchange: (event) => events.push(event),
    ...options,
  });
  return { client, events };
}

async function faultOf(asked: Promise<unknown>): Promise<GatewayError> {
  const error = await asked.then(
    () => new Error('expected a fault, but it was answered'),
    (reason: unknown) => reason,
  );
  if (error instanceof GatewayError) return error;
  throw error;
}

describe('the client of openFDA', () => {
  it('sends the key as a header alone, and tells of the exchange without it', async () => {
    const seen: { url: string | undefined; key: unknown }[] = [];
    const url = await serve((incoming, response) => {
      seen.push({ url: incoming.url, key: incoming.headers['x-api-key'] });
      response.writeHead(200, json).end(onePage);
    });
    const { client, events } = clientOf(url);
    expect((await client.ask(request)).total).toBe(1);
    expect(seen).toEqual([{ url: '/device/510k.json?search=(a%3A%22b%22)', key }]);
    expect(events).toEqual([
      {
        dataset: 'device/510k',
        path: '/device/510k.json?search=(a%3A%22b%22)',
        status: 200,
        durationMs: expect.any(Number),
        bytes: onePage.length,
        error: undefined,
      },
    ]);
  });

  it('sends no key where it has none', async () => {
    let headers: unknown;
    const url = await serve((incoming, response) => {
      headers = incoming.headers;
      response.writeHead(200, json).end(onePage);
    });
    await clientOf(url, { apiKey: undefined }).client.ask(request);
    expect(headers).not.toHaveProperty('x-api-key');
  });

  it('says where a port is barred, which no request could reach', async () => {
    await expect(clientOf('http://127.0.0.1:6000').client.ask(request)).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      message: 'openFDA cannot be reached: the port in OPENFDA_URL is one that fetch refuses (device/510k)',
    });
  });

  it('keeps key and host out of its errors', async () => {
    const closed = await serve(() => {});
    servers.at(-1)?.close();
    const refusing = await serve((_, response) => response.writeHead(403, json).end('{"error":{}}'));
    const breaking = await serve((_, response) => response.destroy());
    for (const url of [closed, refusing, breaking]) {
      const { client, events } = clientOf(url);
      const error = await faultOf(client.ask(request));
      const told = JSON.stringify([error.message, error.extensions, events]);
      expect(told).not.toContain(key);
      expect(told).not.toContain('127.0.0.1');
      expect(events.map((event) => event.error)).toEqual([error.code]);
    }
  });

  it('follows no redirect, which could carry the key to another host', async () => {
    let reached = 0;
    const elsewhere = await serve((_, response) => {
      reached += 1;
      response.writeHead(200, json).end(onePage);
    });
    const url = await serve((_, response) => response.writeHead(302, { location: elsewhere }).end());
    expect(await faultOf(clientOf(url).client.ask(request))).toMatchObject({
      code: 'UPSTREAM_ERROR',
      message: 'openFDA answered with status 302',
    });
    expect(reached).toBe(0);
  });

  it('gives up on an answer that does not come, and on a body that does not end', async () => {
    const silent = await serve(() => {});
    const endless = await serve((_, response) => response.writeHead(200, json).write('{"results":['));
    for (const url of [silent, endless]) {
      const { client, events } = clientOf(url, { timeoutMs: 40 });
      const error = await faultOf(client.ask(request));
      expect(error.code).toBe('UPSTREAM_TIMEOUT');
      expect(error.message).toBe('openFDA did not answer in time (device/510k)');
      expect(events.map((event) => event.error)).toEqual(['UPSTREAM_TIMEOUT']);
    }
  });

  it('counts the wait for a place as time, and sends nothing that has run out of it', async () => {
    let reached = 0;
    const url = await serve(() => {
      reached += 1;
    });
    const { client } = clientOf(url, { timeoutMs: 60, maxConcurrency: 1 });
    const asked = [1, 2, 3].map((limit) => faultOf(client.ask({ ...request, limit })));
    expect((await Promise.all(asked)).map((error) => error.code)).toEqual(Array(3).fill('UPSTREAM_TIMEOUT'));
    expect(reached).toBe(1);
  });

  describe('whose only place is taken', () => {
    const waiting = {
      code: 'UPSTREAM_TIMEOUT',
      message: 'The gateway had no free place to ask openFDA in time (device/510k)',
      extensions: { dataset: 'device/510k', waiting: true },
    };
    /** A request of another dataset holds the place until it is released or has no time left. No later request is answered. */
    async function held() {
      let release: () => void = () => {};
      const released = new Promise<never>((_, reject) => {
        release = () => reject(new Error('released'));
      });
      const silent: typeof fetch = (input, init) =>
        new Promise((_, reject) => {
          const { signal } = init ?? {};
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
          if (String(input).includes('drug/ndc')) released.catch(reject);
        });
      let time = 0;
      const now = () => time;
      const pass = (ms: number) => {
        time += ms;
      };
      const rules = { failures: 1, spanMs: 30_000, openMs: 5000, maxOpenMs: 5000 };
      const breaker = createDatasetBreaker({ now, rules });
      const { client, events } = clientOf('http://openfda', {
        ...{ timeoutMs: 40, maxConcurrency: 1, fetch: silent, now, breaker },
      });
      let holder: Promise<GatewayError> | undefined;
      await new Promise<void>((onSent) => {
        holder = faultOf(client.ask({ dataset: 'drug/ndc' }, undefined, 'user', { onSent }));
      });
      return { client, events, breaker, holder, release, pass };
    }

    it('reports a wait that was too long as such, and no failure of openFDA', async () => {
      const { client, breaker, holder, pass } = await held();
      const asked = faultOf(client.ask(request));
      pass(40);
      const error = await asked;
      expect(error).toMatchObject(waiting);
      expect((await holder)?.extensions).toEqual({ code: 'UPSTREAM_TIMEOUT', dataset: 'drug/ndc' });
      expect([...breaker.troubled()]).toEqual([['drug/ndc', 'open']]);
      const memory = new FailureMemory(() => 0);
      memory.failed('path', error);
      expect(() => memory.check('path')).not.toThrow();
    });

    it('reports the same where the wait left openFDA less than half of the time', async () => {
      const { client, events, breaker, release, pass } = await held();
      const asked = faultOf(client.ask(request));
      pass(21);
      release();
      expect(await asked).toMatchObject(waiting);
      expect(breaker.state(request.dataset)).toBe('closed');
      expect(events.at(-1)).toMatchObject({ dataset: 'device/510k', error: 'UPSTREAM_TIMEOUT', waiting: true });
    });

    it('reports a failure of openFDA where the wait was short', async () => {
      const { client, events, breaker, release, pass } = await held();
      const asked = faultOf(client.ask(request));
      pass(20);
      release();
      expect((await asked).message).toBe('openFDA did not answer in time (device/510k)');
      expect(breaker.state(request.dataset)).toBe('open');
      expect(events.at(-1)).not.toHaveProperty('waiting');
    });

    it('sends nothing once the time has passed while the budget was asked', async () => {
      let sent = 0;
      const budget = {
        take: () => new Promise((resolve) => AbortSignal.timeout(30).addEventListener('abort', resolve)),
        observe: () => {},
        refused: () => {},
      } as unknown as RequestBudget;
      const { client, events } = clientOf('http://openfda', { timeoutMs: 10, budget });
      const onSent = () => {
        sent += 1;
      };
      expect(await faultOf(client.ask(request, undefined, 'user', { onSent }))).toMatchObject(waiting);
      expect([sent, events]).toEqual([0, []]);
    });
  });

  it('has no more requests under way than allowed, and answers all of them', async () => {
    let underWay = 0;
    let most = 0;
    const counting: typeof fetch = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise(setImmediate);
      underWay -= 1;
      return new Response(onePage, { headers: json });
    };
    const { client } = clientOf('http://openfda', { maxConcurrency: 3, fetch: counting });
    const answers = await Promise.all(Array.from({ length: 25 }, (_, limit) => client.ask({ ...request, limit })));
    expect(answers).toHaveLength(25);
    expect(most).toBe(3);
  });

  it('frees the place of a request that failed', async () => {
    let asked = 0;
    const url = await serve((_, response) => {
      asked += 1;
      if (asked <= 2) response.destroy();
      else response.writeHead(200, json).end(onePage);
    });
    const { client } = clientOf(url, { maxConcurrency: 1 });
    expect((await faultOf(client.ask(request))).code).toBe('UPSTREAM_UNAVAILABLE');
    expect((await faultOf(client.ask(request))).code).toBe('UPSTREAM_UNAVAILABLE');
    expect((await client.ask(request)).total).toBe(1);
  });

  it('reads no more of a body than allowed', async () => {
    const url = await serve((_, response) => response.writeHead(200, json).end(`{"results":["${'x'.repeat(5000)}"]}`));
    const error = await faultOf(clientOf(url, { maxBodyBytes: 4096 }).client.ask(request));
    expect([error.code, error.message]).toEqual(['UPSTREAM_ERROR', 'openFDA sent more than 4096 bytes (device/510k)']);
  });

  it('ends a request whose caller is gone, under way or waiting', async () => {
    let ended: () => void = () => {};
    const upstreamSawTheEnd = new Promise<void>((resolve) => {
      ended = resolve;
    });
    let reached: () => void = () => {};
    const upstreamWasReached = new Promise<void>((resolve) => {
      reached = resolve;
    });
    let requests = 0;
    const url = await serve((_, response) => {
      requests += 1;
      response.once('close', ended);
      reached();
    });
    const { client } = clientOf(url, { maxConcurrency: 1 });
    const caller = new AbortController();
    const asked = [1, 2].map((limit) => faultOf(client.ask({ ...request, limit }, caller.signal)));
    await upstreamWasReached;
    caller.abort(new Error('gone'));
    expect((await Promise.all(asked)).map((error) => error.code)).toEqual(Array(2).fill('CANCELLED'));
    await upstreamSawTheEnd;
    expect(requests).toBe(1);
  });

  describe('with a retry', () => {
    const waits: number[] = [];
    const retry = {
      wait: async (ms: number) => void waits.push(ms),
      random: () => 0.5,
    };
    /** A server that answers with the given statuses in turn; 0 breaks the connection. */
    async function answering(...statuses: number[]) {
      let requests = 0;
      const url = await serve((_, response) => {
        const status = statuses[requests] ?? 200;
        requests += 1;
        if (status === 0) response.destroy();
        else response.writeHead(status, json).end(status === 200 ? onePage : '{}');
      });
      return { url, requests: () => requests };
    }
    afterEach(() => void waits.splice(0));

    it.each([0, 502, 503, 504])('asks once more after %i, charges both, and reports both exchanges', async (status) => {
      const taken: string[] = [];
      const budget = {
        take: async (requestClass: string) => void taken.push(requestClass),
        observe: () => {},
        refused: () => {},
      } as unknown as RequestBudget;
      const { url, requests } = await answering(status);
      const { client, events } = clientOf(url, { retry, budget });
      expect((await client.ask(request)).total).toBe(1);
      expect([requests(), taken, waits]).toEqual([2, ['user', 'user'], [112.5]]);
      expect(events.map(({ error }) => error)).toEqual(['UPSTREAM_UNAVAILABLE', undefined]);
    });

    it.each([400, 403, 404, 429, 500])('asks only once after %i', async (status) => {
      const { url, requests } = await answering(status, 200);
      const { client } = clientOf(url, { retry });
      await client.ask(request).catch(() => {});
      expect(requests()).toBe(1);
    });

    it('reports the failure of the second request, and sends no third', async () => {
      const { url, requests } = await answering(503, 502, 200);
      const { client } = clientOf(url, { retry });
      expect((await faultOf(client.ask(request))).message).toContain('502');
      expect(requests()).toBe(2);
    });

    it('reports the first failure where the budget refuses a second request', async () => {
      const { url, requests } = await answering(503);
      const spent = new GatewayError('UPSTREAM_RATE_LIMITED', 'spent', { budget: 'user', retryAfterSeconds: 9 });
      const budget = {
        take: async () => {
          if (requests() > 0) throw spent;
        },
        observe: () => {},
        refused: () => {},
      } as unknown as RequestBudget;
      const { client } = clientOf(url, { retry, budget });
      expect((await faultOf(client.ask(request))).message).toContain('503');
      expect(requests()).toBe(1);
    });

    it('sends nothing more for a caller who leaves during the back-off', async () => {
      const { url, requests } = await answering(503);
      const caller = new AbortController();
      const wait = async (_: number, signal: AbortSignal) => {
        caller.abort(new Error('gone'));
        signal.throwIfAborted();
      };
      const { client, events } = clientOf(url, { retry: { ...retry, wait } });
      expect((await faultOf(client.ask(request, caller.signal))).code).toBe('CANCELLED');
      expect([requests(), events.length]).toEqual([1, 1]);
    });
  });
});
