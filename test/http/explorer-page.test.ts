import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExplorerPage } from '../../src/http/explorer-page.ts';

describe('the explorer page', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const page = createExplorerPage('/graphql');
    server = createServer((request, response) => void page(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const get = (headers: Record<string, string>) => fetch(url, { headers });

  it('is the same page compressed and not', async () => {
    const [gzipped, plain] = await Promise.all([
      get({ 'accept-encoding': 'br, gzip;q=0.5' }),
      get({ 'accept-encoding': 'identity, gzip;q=0' }),
    ]);
    expect(gzipped.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(gzipped.headers.get('vary')).toBe('Accept-Encoding');
    expect(Number(gzipped.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')) / 3);
    const [first, second] = await Promise.all([gzipped.text(), plain.text()]);
    expect(first === second).toBe(true);
    expect(first).toContain('<title>openFDA gateway</title>');
  });

  it('is not sent again to a browser that has it', async () => {
    const etag = (await get({ 'accept-encoding': 'gzip' })).headers.get('etag') ?? '';
    const again = await get({ 'accept-encoding': 'gzip', 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const other = await get({ 'accept-encoding': 'identity', 'if-none-match': etag });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(etag);
  });
});
