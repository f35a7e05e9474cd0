import { errorCodes, GatewayError } from '../errors.ts';
import type { OpenFdaClient } from '../openfda/client.ts';

export interface PatientClientOptions {
  readonly client: Pick<OpenFdaClient, 'ask'>;
  readonly wait: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  /** Tries for one request. @default 6 */
  readonly maxTries?: number;
}

/** A client that waits and asks again where that can help: as long as openFDA says, else 1 s and twice as long each time. */
export function createPatientClient({ client, wait, maxTries = 6 }: PatientClientOptions): Pick<OpenFdaClient, 'ask'> {
  return {
    async ask(request, signal) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await client.ask(request, signal);
        } catch (error) {
          if (!(error instanceof GatewayError) || !errorCodes[error.code].retry || attempt >= maxTries) throw error;
          if (signal?.aborted) throw error;
          const { retryAfterSeconds } = error.extensions;
          await wait(
            typeof retryAfterSeconds === 'number' ? retryAfterSeconds * 1000 : 1000 * 2 ** (attempt - 1),
            signal,
          );
        }
      }
    },
  };
}
