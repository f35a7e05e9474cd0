import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/logging/create-logger.ts';
import { createRequestScope } from '../../src/logging/request-scope.ts';
import { secretsOf } from '../../src/logging/secrets-of.ts';
import { startGateway } from '../support/start-gateway.ts';
import { createLines } from './lines.ts';

const key = 'SECRET/key"+1';

describe('the log', () => {
  it('names the request that a line was written for, wherever the work has got to', async () => {
    const { destination, lines } = createLines();
    const requests = createRequestScope();
    const logger = createLogger({ level: 'info', secrets: [], requests, destination, traceId: () => 'abc' });
    logger.info('before');
    await new Promise<void>((resolve) =>
      requests.run({ requestId: 'r-1' }, async () => {
        await Promise.resolve();
        logger.child({ part: 'x' }).info({ n: 1 }, 'within');
        resolve();
      }),
    );
    expect(lines()).toMatchObject([
      { msg: 'before', traceId: 'abc' },
      { msg: 'within', requestId: 'r-1', n: 1, part: 'x' },
    ]);
    expect(lines()[0]).not.toHaveProperty('requestId');
  });

  it('never shows a secret, wherever it stands', () => {
    const { destination, texts, lines } = createLines();
    const secrets = [key, 'tiny'];
    const logger = createLogger({ level: 'info', secrets, requests: createRequestScope(), destination });
    const cause = new Error(`cause with ${key}`);
    logger.error({ err: new Error(`failed at https://x/?api_key=${encodeURIComponent(key)}`, { cause }) }, key);
    logger.info({ deep: { [key]: [key] }, headers: { 'x-api-key': key } }, 'a tiny text');
    expect(texts.join('')).not.toMatch(/SECRET/);
    expect(lines()).toMatchObject([{ msg: '[secret]' }, { msg: 'a tiny text', headers: { 'x-api-key': '[secret]' } }]);
  });

  it('knows every secret of the settings', () => {
    const secrets = secretsOf(
      readConfig({
        OPENFDA_API_KEY: 'api-key',
        ADMIN_TOKEN: 'admin-token',
        REDIS_URL: 'redis://user:pass%20word@h:6379',
        ALERT_WEBHOOK_URL: 'https://hooks.example/T0/B0',
        ALERT_WEBHOOK_SECRET: 'webhook secret of length',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20otlp-token, x-team=gateways',
      }),
    );
    expect(secrets).toEqual(
      expect.arrayContaining([
        ...['api-key', 'admin-token', 'pass%20word', 'pass word', 'webhook secret of length'],
        ...['https://hooks.example/T0/B0', 'Bearer otlp-token'],
      ]),
    );
    expect(secretsOf(readConfig({}))).toEqual([]);
  });
});

describe('the log of a gateway', () => {
  it('tells of each request by its id, and never of the key, also where openFDA fails', async () => {
    const { destination, texts, lines } = createLines();
    const requests = createRequestScope();
    const apiKey = 'SECRETkeyOfTheGateway';
    const logger = createLogger({ level: 'trace', secrets: [apiKey], requests, destination });
    const gateway = await startGateway({
      ...{ logger, requests, environment: { OPENFDA_API_KEY: apiKey, ADMIN_TOKEN: 'SECRETtoken' } },
      fetch: (input, init) => {
        if (String(input).includes('/drug/ndc')) {
          const sent = JSON.stringify([...new Headers(init?.headers)]);
          throw new TypeError(`cannot send ${sent} to ${String(input)}?api_key=${apiKey}`);
        }
        return fetch(input, init);
      },
    });
    const ask = (query: string, requestId: string) =>
      fetch(`${gateway.url}/graphql?token=SECRETquery`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': requestId, authorization: 'Bearer SECRETtoken' },
        body: JSON.stringify({ query }),
      }).then((response) => response.text());
    await ask('{ deviceClassification(productCode: "DQY") { deviceName } }', 'good-1');
    expect(await ask('{ drugProducts(first: 1) { totalCount } }', 'bad-1')).toContain('UPSTREAM_UNAVAILABLE');
    await gateway.close();

    const of = (id: string) => lines().filter(({ requestId }) => requestId === id);
    expect(of('good-1').map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['openFDA answered', 'request answered']),
    );
    expect(of('bad-1')).toContainEqual(
      expect.objectContaining({
        msg: 'request answered',
        method: 'POST',
        path: '/graphql',
        status: 200,
        aborted: false,
      }),
    );
    expect(texts.join('')).not.toContain('SECRET');
  });
});
