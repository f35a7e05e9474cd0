import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { listPageFiles, moduleEnding, type PageFile } from './page-files.ts';

/** Answers requests below the page's path. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

interface Coded {
  readonly identity: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
  readonly digest: string;
  readonly contentType: string;
}

const codings = ['br', 'gzip', 'identity'] as const;

type Coding = (typeof codings)[number];

/**
 * The dashboard: a page that queries the gateway by GraphQL, as any client does, and contacts no other host. Its files are compressed on
 * the first request, and a browser that caches them downloads them once.
 */
export function createDashboardPage(path: string): PageHandler {
  const files = listPageFiles();
  const { html, importMapHash } = renderIndex(files.get('index.html'));
  const policy = contentSecurityPolicy(importMapHash);
  const coded = new Map<string, Promise<Coded>>();

  function codedFile(name: string): Promise<Coded> | undefined {
    const file = name === '' ? { ...files.get('index.html'), read: () => html } : files.get(name);
    if (!file || name === 'index.html') return undefined;
    const known = coded.get(name) ?? compress(file.read(), file.contentType ?? 'text/html; charset=utf-8');
    coded.set(name, known);
    return known;
  }

  return async (request, response, url) => {
    const found = await codedFile(url.pathname.slice(path.length + 1));
    if (!found) {
      send(response, 404, 'text/plain; charset=utf-8', Buffer.from('There is no such part of the dashboard.\n'));
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      send(response, 405, 'text/plain; charset=utf-8', Buffer.from('The dashboard is for reading: GET.\n'));
      return;
    }
    const coding = chooseCoding(request);
    const etag = coding === 'identity' ? `"${found.digest}"` : `"${found.digest}-${coding}"`;
    response.setHeader('vary', 'Accept-Encoding');
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('etag', etag);
    response.setHeader('content-security-policy', policy);
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('x-content-type-options', 'nosniff');
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    if (coding !== 'identity') response.setHeader('content-encoding', coding);
    send(response, 200, found.contentType, found[coding], request.method === 'HEAD');
  };
}

/** The page, its module named as it ends here, and the hash by which the policy lets its import map pass. */
function renderIndex(index: PageFile | undefined): { html: string; importMapHash: string } {
  if (!index) throw new Error('expected the dashboard to have an index.html beside its modules, but found none');
  const html = index.read().replace('dashboard/main.ts', `dashboard/main${moduleEnding}`);
  const importMap = /<script type="importmap">(.*?)<\/script>/s.exec(html)?.[1];
  if (importMap === undefined) throw new Error("expected an import map in the dashboard's page, but found none");
  return { html, importMapHash: createHash('sha256').update(importMap).digest('base64') };
}

function contentSecurityPolicy(importMapHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${importMapHash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

async function compress(text: string, contentType: string): Promise<Coded> {
  const identity = Buffer.from(text);
  const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
  const [br, gzipped] = await Promise.all([promisify(brotliCompress)(identity), promisify(gzip)(identity)]);
  return { identity, br, gzip: gzipped, digest, contentType };
}

function chooseCoding(request: IncomingMessage): Coding {
  const wanted = new Negotiator(request).encoding([...codings]);
  return codings.find((coding) => coding === wanted) ?? 'identity';
}

function send(response: ServerResponse, status: number, contentType: string, body: Buffer, headOnly = false): void {
  response.writeHead(status, { 'content-type': contentType, 'content-length': body.byteLength });
  response.end(headOnly ? undefined : body);
}
