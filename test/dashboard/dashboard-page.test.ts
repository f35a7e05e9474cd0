import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDashboardPage } from '../../src/dashboard/dashboard-page.ts';

describe('the page of the dashboard', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    const page = createDashboardPage('/dashboard');
    server = createServer((request, response) => {
      void page(request, response, new URL(request.url ?? '/', 'http://gateway'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('is the same compressed and not', async () => {
    const get = (coding: string) => fetch(`${url}/dashboard`, { headers: { 'accept-encoding': coding } });
    const answers = await Promise.all(['br', 'gzip', 'identity', 'gzip;q=0, br;q=0'].map(get));
    expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null, null]);
    expect(new Set(answers.map(({ headers }) => headers.get('vary')))).toEqual(new Set(['Accept-Encoding']));
    const [first, ...others] = await Promise.all(answers.map((answer) => answer.text()));
    expect(first).toContain('<title>openFDA gateway: dashboard</title>');
    expect(others).toEqual([first, first, first]);
  });

  it('is not sent again to a browser that has it', async () => {
    const etag = (await fetch(`${url}/dashboard/theme.css`)).headers.get('etag') ?? '';
    const again = await fetch(`${url}/dashboard/theme.css`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('lets no code run and no host be asked but its own', async () => {
    const { headers } = await fetch(`${url}/dashboard`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves everything that its modules import, free of types', async () => {
    const page = await (await fetch(`${url}/dashboard`)).text();
    const known = new Set([...page.matchAll(/(?:src|href)="(dashboard\/[^"]+)"/g)].map(([, path]) => `/${path}`));
    expect(known).toContain('/dashboard/main.ts');
    for (const path of known) {
      const answer = await fetch(`${url}${path}`);
      expect([path, answer.status]).toEqual([path, 200]);
      if (!answer.headers.get('content-type')?.startsWith('text/javascript')) continue;
      const text = await answer.text();
      expect(text).not.toMatch(/^\s*(interface|export type|import type) /m);
      for (const [, name] of text.matchAll(/from '([^']+)';/g)) {
        known.add(name === 'uplot' ? '/dashboard/uplot.js' : new URL(name ?? '', `${url}${path}`).pathname);
      }
    }
    expect(known).toContain('/dashboard/uplot.js');
    expect(known).toContain('/dashboard/panels/slow-panel.ts');
  });

  it('has no files but its own, and nothing to write to', async () => {
    const paths = ['/dashboard/nothing.js', '/dashboard/../page-files.ts', '/dashboard/%2e%2e/page-files.ts'];
    const answers = await Promise.all(paths.map((path) => fetch(`${url}${path}`)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const posted = await fetch(`${url}/dashboard`, { method: 'POST', body: '{}' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});
