import { afterEach, describe, expect, it } from 'vitest';
import { createOpenTelemetry } from '../../src/tracing/open-telemetry.ts';
import type { Tracing } from '../../src/tracing/tracing.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';
import { type ReceivedSpan, startCollector } from '../tracing/collector.ts';

const trace = '0af7651916cd43dd8448eb211c80319c';
const parent = 'b7ad6b7169203331';
const apiKey = 'SECRETkeyOfTheGateway';

let gateway: TestGateway;
let collector: Awaited<ReturnType<typeof startCollector>>;
let tracing: Tracing;
let sent: Headers[];

async function start(environment: Record<string, string> = {}, sampleRatio = 1): Promise<void> {
  collector = await startCollector();
  sent = [];
  tracing = createOpenTelemetry({
    ...{ endpoint: collector.url, headers: { 'x-tenant': 'gateways' }, serviceName: 'a-gateway', sampleRatio },
    onError: (error) => {
      throw error;
    },
  });
  gateway = await startGateway({
    ...{ tracing, environment: { OPENFDA_API_KEY: apiKey, ...environment } },
    fetch: (input, init) => {
      sent.push(new Headers(init?.headers));
      return fetch(input, init);
    },
  });
  sent.length = 0;
}

afterEach(async () => {
  await collector.close();
});

/** Ends the gateway, so that all spans have arrived. */
async function finish(): Promise<readonly ReceivedSpan[]> {
  await gateway.close();
  await tracing.close();
  return collector.spans.filter(({ traceId }) => traceId !== undefined);
}

const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  }).then((response) => response.text());

const from = (traceId: string) => ({ traceparent: `00-${traceId}-${parent}-01` });

/** The spans of a trace as lines, indented by depth. */
function tree(spans: readonly ReceivedSpan[], traceId: string): string[] {
  const below = (id: string, depth: number): string[] =>
    spans
      .filter((span) => span.traceId === traceId && span.parentSpanId === id)
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .flatMap((span) => [`${'  '.repeat(depth)}${span.name}`, ...below(span.spanId, depth + 1)]);
  return below(parent, 0);
}

describe('traces', () => {
  it("lead from the caller's span through operation and reads to the requests to openFDA, and on to it", async () => {
    await start();
    await ask(
      'query Overview { deviceClassification(productCode: "DQY") { deviceName clearances(first: 1) { totalCount } } }',
      from(trace),
    );
    const spans = await finish();
    expect(tree(spans, trace)).toEqual([
      'POST /graphql',
      '  query Overview',
      '    read device/510k',
      '      GET device/510k',
      '    read device/classification',
      '      GET device/classification',
    ]);
    const upstream = spans.filter(({ traceId, kind }) => traceId === trace && kind === 3);
    expect(sent.map((headers) => headers.get('traceparent')).sort()).toEqual(
      upstream.map(({ spanId }) => `00-${trace}-${spanId}-01`).sort(),
    );
    const server = spans.find(({ name, traceId }) => traceId === trace && name === 'POST /graphql');
    expect(server?.attributes).toMatchObject({ 'http.response.status_code': 200, 'url.path': '/graphql' });
  });

  it('keep requests apart that share the queue to openFDA', async () => {
    await start({ OPENFDA_MAX_CONCURRENCY: '1' });
    const traces = [1, 2, 3].map((n) => String(n).repeat(32));
    const codes = ['DQY', 'FRN', 'LZG'];
    await Promise.all(
      traces.map((id, place) =>
        ask(`{ openFda(dataset: "device/classification", search: "product_code:${codes[place]}") }`, from(id)),
      ),
    );
    const spans = await finish();
    for (const id of traces) {
      expect(tree(spans, id)).toEqual([
        ...['POST /graphql', '  query', '    read device/classification', '      GET device/classification'],
      ]);
    }
    expect(new Set(sent.map((headers) => headers.get('traceparent')?.slice(3, 35)))).toEqual(new Set(traces));
  });

  it('of stored answers are one span', async () => {
    await start();
    const query = '{ deviceClassification(productCode: "DQY") { deviceName } }';
    await ask(query);
    await ask(query, from(trace));
    expect(tree(await finish(), trace)).toEqual(['POST /graphql']);
  });

  it('tell what failed, by its code', async () => {
    await start();
    gateway.emulator.control.setFaults([{ kind: '503', path: '/drug/ndc' }]);
    await ask('{ drugProducts(first: 1) { totalCount } }', from(trace));
    const failed = (await finish()).filter(({ status }) => status.code === 2);
    expect(failed.map(({ name, status }) => `${name}: ${status.message}`).sort()).toEqual([
      'GET drug/ndc: UPSTREAM_UNAVAILABLE',
      'query: 1 errors',
      'read drug/ndc: UPSTREAM_UNAVAILABLE',
    ]);
  });

  it('go to the collector with its headers and the name of the service, and without secrets', async () => {
    await start();
    await ask('{ deviceClassification(productCode: "DQY") { deviceName } }');
    await finish();
    expect(collector.requests[0]).toMatchObject({ path: '/v1/traces', headers: { 'x-tenant': 'gateways' } });
    expect(collector.texts.join('')).toContain('a-gateway');
    expect(collector.texts.join('')).not.toContain('SECRET');
  });

  it('that begin here are kept by the share that is set; those of callers as these say', async () => {
    await start({}, 0);
    await ask('{ deviceClassification(productCode: "DQY") { deviceName } }');
    await ask('{ deviceClassification(productCode: "FRN") { deviceName } }', from(trace));
    await ask('{ deviceClassification(productCode: "LZG") { deviceName } }', {
      traceparent: `00-${'2'.repeat(32)}-${parent}-00`,
    });
    expect(new Set((await finish()).map(({ traceId }) => traceId))).toEqual(new Set([trace]));
  });
});

describe('a gateway without a collector', () => {
  it('loads nothing of OpenTelemetry', async () => {
    const { execFile } = await import('node:child_process');
    const { promisify } = await import('node:util');
    const script = `
      import { registerHooks } from 'node:module';
      const seen = [];
      registerHooks({ load(url, context, next) { seen.push(url); return next(url, context); } });
      const { openTracing } = await import('./src/app-tracing.ts');
      await import('./src/app.ts');
      const { readConfig } = await import('./src/config.ts');
      const count = () => seen.filter((url) => url.includes('@opentelemetry')).length;
      const none = [await openTracing(readConfig({}), {}), count()];
      const some = await openTracing(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }), {});
      console.log(JSON.stringify([none[0] === undefined, none[1], some !== undefined, count() > 10]));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    expect(JSON.parse(stdout)).toEqual([true, 0, true, true]);
  });
});
