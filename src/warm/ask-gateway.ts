import type { WarmItem } from '../jobs/definitions/warm-job.ts';
import type { WarmedChunk } from './run-warm.ts';

/** Something between here and a gateway's answer went wrong; the message is for a person. */
export class WarmError extends Error {
  override readonly name = 'WarmError';
}

export interface AskGatewayOptions {
  /** The gateway's GraphQL endpoint. */
  readonly url: string;
  readonly token: string;
  readonly fetch: typeof fetch;
}

const mutation = `mutation Warm($operations: [WarmOperationInput!], $records: [WarmRecordInput!]) {
  warmCache(operations: $operations, records: $records) {
    warmed fresh failed left requests
    failures { place message }
  }
}`;

/** Asks a running gateway to warm items. Throws WarmError saying what an operator can do. */
export function createAskGateway({ url, token, fetch }: AskGatewayOptions) {
  return async (items: readonly WarmItem[]): Promise<WarmedChunk> => {
    const operations = items.flatMap((item) => {
      if (!('operation' in item)) return [];
      const { operation: query, operationName, variables } = item;
      return [{ query, operationName, variables }];
    });
    const records = items.flatMap((item) => ('dataset' in item ? [{ dataset: item.dataset, key: item.key }] : []));
    const answer = await send({ query: mutation, variables: { operations, records } });
    const [error] = answer.errors ?? [];
    if (error?.extensions?.code === 'UNAUTHENTICATED' || error?.extensions?.code === 'FORBIDDEN') {
      throw new WarmError(
        `The gateway at ${url} refuses: give it its admin token, as ADMIN_TOKEN or --token. A gateway that was started without ADMIN_TOKEN takes no orders.`,
      );
    }
    if (error) throw new WarmError(`The gateway at ${url} says: ${error.message}`);
    if (!answer.data?.warmCache) throw new WarmError(`What answers at ${url} is no gateway of this kind`);
    return answer.data.warmCache;
  };

  async function send(body: object): Promise<Answer> {
    let response: Response;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      });
    } catch {
      throw new WarmError(`There is no gateway at ${url}: start one (npm start), or name another with --url`);
    }
    const text = await response.text();
    try {
      return JSON.parse(text) as Answer;
    } catch {
      throw new WarmError(`What answers at ${url} is no GraphQL endpoint (status ${response.status})`);
    }
  }
}

interface Answer {
  readonly data?: { readonly warmCache?: WarmedChunk } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
