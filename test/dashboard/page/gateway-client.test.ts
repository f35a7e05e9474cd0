import { describe, expect, it } from 'vitest';
import { createGatewayClient } from '../../../src/dashboard/page/gateway-client.ts';

interface Sent {
  readonly url: string;
  readonly authorization: string | null;
  readonly body: unknown;
}

function clientOf(answer: () => Response | Promise<Response>) {
  const sent: Sent[] = [];
  const client = createGatewayClient({
    endpoint: 'graphql',
    async fetch(url, init) {
      const body: unknown = JSON.parse(String(init?.body));
      sent.push({ url: String(url), authorization: new Headers(init?.headers).get('authorization'), body });
      return answer();
    },
  });
  return { client, sent };
}

describe('the client of the gateway', () => {
  it('gives the data that came', async () => {
    const { client, sent } = clientOf(() => Response.json({ data: { a: 1 } }));
    expect(await client.ask('{ a }', { b: 2 })).toEqual({ a: 1 });
    expect(sent).toEqual([{ url: 'graphql', authorization: null, body: { query: '{ a }', variables: { b: 2 } } }]);
  });

  it('tells what the gateway refused, with the code', async () => {
    const refusal = {
      errors: [{ message: 'Cannot query field "a"', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    };
    const { client } = clientOf(() => Response.json(refusal, { status: 400 }));
    await expect(client.ask('{ a }')).rejects.toMatchObject({
      message: 'Cannot query field "a"',
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('says so where the gateway does not answer, or with something else', async () => {
    const gone = clientOf(() => Promise.reject(new TypeError('fetch failed')));
    await expect(gone.client.ask('{ a }')).rejects.toMatchObject({ code: 'UNREACHABLE' });
    const proxy = clientOf(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(proxy.client.ask('{ a }')).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: 'The gateway answered with status 502 and no JSON.',
    });
  });

  it('sends the admin token from when it is given until it is taken back', async () => {
    const { client, sent } = clientOf(() => Response.json({ data: {} }));
    await client.ask('{ a }');
    client.authorize('open sesame');
    expect(client.isAuthorized()).toBe(true);
    await client.ask('{ a }');
    client.authorize(undefined);
    await client.ask('{ a }');
    expect(sent.map(({ authorization }) => authorization)).toEqual([null, 'Bearer open sesame', null]);
  });
});
