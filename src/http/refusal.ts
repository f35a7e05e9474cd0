import type { ServerResponse } from 'node:http';

/** Why a request is answered without Apollo Server. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly code: 'BAD_REQUEST' | 'QUERY_NOT_IN_SAFELIST';
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers in Apollo's place. `isUnread`: the body was not read to its end, so the connection closes. */
export function refuse(response: ServerResponse, { status, message, code, headers }: Refusal, isUnread = false): void {
  response.writeHead(status, {
    ...{ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    ...headers,
    ...(isUnread ? { connection: 'close' } : {}),
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
