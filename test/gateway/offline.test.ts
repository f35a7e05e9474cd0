import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('expected a TCP address');
  return address.port;
}

describe('a gateway that cannot reach openFDA', () => {
  let gateway: ChildProcess;
  let url: string;
  let output = '';
  let upstream: string;

  const ask = async (query: string) => {
    const startedAt = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const body: unknown = await response.json();
    return { body, tookMs: performance.now() - startedAt };
  };

  beforeAll(async () => {
    upstream = `http://127.0.0.1:${await closedPort()}`;
    gateway = spawn(process.execPath, ['src/main.ts'], {
      env: { PATH: process.env.PATH, PORT: '0', OPENFDA_URL: upstream },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString();
        const address = /openFDA gateway: (http:\S+)\/graphql /.exec(output)?.[1];
        if (address) url = address;
        if (address && output.includes('npm run demo')) resolve();
      };
      gateway.stdout?.on('data', read);
      gateway.stderr?.on('data', read);
      gateway.once('exit', (code) =>
        reject(new Error(`expected a running gateway, but it left with ${code}: ${output}`)),
      );
    });
  });
  afterAll(() => {
    gateway.kill('SIGKILL');
  });

  it('is alive, and not ready', async () => {
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      status: 'not ready',
      upstream: 'unreachable',
      detail: 'openFDA cannot be reached (food/enforcement)',
      failing: ['device/classification', 'food/enforcement'],
    });
  });

  it('answers quickly that openFDA cannot be reached, and what it can answer without', async () => {
    const { body, tookMs } = await ask('{ deviceClearance(kNumber: "K123456") { kNumber } about { sampleData } }');
    expect(body).toEqual({
      data: { deviceClearance: null, about: { sampleData: null } },
      errors: [
        {
          message: 'openFDA cannot be reached (device/510k)',
          path: ['deviceClearance'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'UPSTREAM_UNAVAILABLE', dataset: 'device/510k' },
        },
      ],
    });
    expect(tookMs).toBeLessThan(2000);
  });

  it('gives each part of an operation that fails an error of its own', async () => {
    const { body } = await ask('{ deviceRecalls { totalCount } drugLabels(first: 1) { nodes { setId } } }');
    expect(body).toMatchObject({
      data: { deviceRecalls: null, drugLabels: null },
      errors: [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }, { extensions: { code: 'UPSTREAM_UNAVAILABLE' } }],
    });
  });

  it('has said once what is wrong and what works without a network, and ends in good order', async () => {
    const left = once(gateway, 'exit');
    const startedAt = performance.now();
    gateway.kill('SIGTERM');
    expect(await left).toEqual([0, null]);
    expect(performance.now() - startedAt).toBeLessThan(3000);
    const logged = output.split('\n').filter((line) => line.startsWith('{'));
    expect(logged.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      `openFDA cannot be reached (food/enforcement) at ${upstream}. Without a network, "npm run demo" serves sample data`,
    ]);
  });
});
