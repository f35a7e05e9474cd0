import { createServer } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { type AuditResult, auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AnswerRig, startAnswerRig } from './answer-rig.ts';

/** Apollo Server with nothing before it, with the same answers to what the audits ask. */
async function startPlainApollo() {
  const apollo = new ApolloServer({ typeDefs: 'type Query { two: String }', includeStacktraceInErrorResponses: false });
  await apollo.start();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    let body: unknown;
    try {
      body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
    } catch {
      response.writeHead(400).end();
      return;
    }
    const { search } = new URL(request.url ?? '/', 'http://plain');
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? 'GET', headers, search, body },
      context: async () => ({}),
    });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.writeHead(answer.status ?? 200);
    response.end(answer.body.kind === 'complete' ? answer.body.string : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/graphql`,
    async close() {
      await apollo.stop();
      server.close();
    },
  };
}

const outcomes = (results: readonly AuditResult[], status: AuditResult['status']) =>
  results.filter((result) => result.status === status).map(({ id, name }) => `${id} ${name}`);

/** The audits send no header against forged requests, which GET needs here: it stands for a client that has it. */
const fetchWithPreflight = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': '1' } });

let rig: AnswerRig;
let plain: Awaited<ReturnType<typeof startPlainApollo>>;
beforeAll(async () => {
  [rig, plain] = await Promise.all([startAnswerRig(), startPlainApollo()]);
});
afterAll(() => Promise.all([rig.close(), plain.close()]));

it('the audits of graphql-http find no error, and nothing that they do not find in plain Apollo Server', async () => {
  const byApollo = await auditServer({ url: plain.url, fetchFn: fetchWithPreflight });
  for (let time = 0; time < 2; time += 1) {
    const found = await auditServer({ url: `http://127.0.0.1:${rig.port}/graphql`, fetchFn: fetchWithPreflight });
    expect(found.length).toBeGreaterThan(50);
    expect(outcomes(found, 'error')).toEqual([]);
    const known = new Set([...outcomes(byApollo, 'warn'), ...outcomes(byApollo, 'notice')]);
    expect([...outcomes(found, 'warn'), ...outcomes(found, 'notice')].filter((name) => !known.has(name))).toEqual([]);
  }
});
