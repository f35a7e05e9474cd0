/** The gateway answered, but not with what was asked for. */
export class GatewayFault extends Error {
  override readonly name = 'GatewayFault';
  /** The error's code; `UNREACHABLE` where no answer came at all. */
  readonly code: string;

  constructor(message: string, code: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

interface WireAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface GatewayClientOptions {
  readonly endpoint: string;
  readonly fetch: typeof fetch;
}

/** Asks the gateway by GraphQL. Rejects with a GatewayFault unless everything that was asked for came. */
export interface GatewayClient {
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Data>;
  /** From now on sends an admin token. It is kept nowhere but here. */
  authorize(token: string | undefined): void;
  isAuthorized(): boolean;
}

export function createGatewayClient({ endpoint, fetch }: GatewayClientOptions): GatewayClient {
  let adminToken: string | undefined;

  async function send(body: string, signal?: AbortSignal): Promise<Response> {
    const authorization: Record<string, string> = adminToken ? { authorization: `Bearer ${adminToken}` } : {};
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...authorization };
    try {
      return await fetch(endpoint, { method: 'POST', headers, body, signal: signal ?? null });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new GatewayFault('The gateway does not answer.', 'UNREACHABLE', { cause: error });
    }
  }

  return {
    async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}, signal?: AbortSignal) {
      const response = await send(JSON.stringify({ query, variables }), signal);
      const answer = (await response.json().catch((error: unknown) => {
        if (signal?.aborted) throw error;
        throw new GatewayFault(`The gateway answered with status ${response.status} and no JSON.`, 'UNREACHABLE');
      })) as WireAnswer;
      const [error] = answer.errors ?? [];
      if (error) throw new GatewayFault(error.message, error.extensions?.code ?? 'UNKNOWN');
      if (!answer.data) throw new GatewayFault('The gateway answered without data.', 'UNKNOWN');
      // What a query asks for is what comes: the queries are checked against the schema in a test.
      return answer.data as Data;
    },
    authorize(token) {
      adminToken = token;
    },
    isAuthorized: () => adminToken !== undefined,
  };
}
