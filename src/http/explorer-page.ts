import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { firstOperation } from './first-operation.ts';

interface Page {
  readonly plain: Buffer;
  readonly gzipped: Buffer;
  readonly digest: string;
}

/**
 * The explorer without outside hosts: GraphiQL with everything it needs in one page. The page is 9 MB, so it is made when
 * first asked for, sent compressed, and sent once to a browser that keeps it.
 */
export function createExplorerPage(endpoint: string) {
  let page: Promise<Page> | undefined;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    page ??= renderPage(endpoint);
    const { plain, gzipped, digest } = await page;
    const compressed = acceptsGzip(request.headers['accept-encoding']);
    const etag = compressed ? `"${digest}-gzip"` : `"${digest}"`;
    response.setHeader('vary', 'Accept-Encoding');
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const body = compressed ? gzipped : plain;
    if (compressed) response.setHeader('content-encoding', 'gzip');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.byteLength });
    response.end(body);
  };
}

async function renderPage(endpoint: string): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    endpoint,
    title: 'openFDA gateway',
    defaultQuery: firstOperation,
    defaultEditorToolsVisibility: false,
  });
  const plain = Buffer.from(html);
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { plain, gzipped: await promisify(gzip)(plain), digest };
}

function acceptsGzip(accepted: string | string[] | undefined): boolean {
  const codings = String(accepted ?? '').split(',');
  return codings.some((coding) => /^\s*gzip\s*(;\s*q=(1|0\.0*[1-9]).*)?$/i.test(coding));
}
