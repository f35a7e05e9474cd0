import { AsyncLocalStorage } from 'node:async_hooks';

/** What every line of the log holds while a request is answered. */
export interface RequestFields {
  readonly requestId: string;
}

/** Knows, wherever the work for a request has got to, which request it is for. */
export interface RequestScope {
  run(fields: RequestFields, work: () => void): void;
  fields(): RequestFields | undefined;
}

export function createRequestScope(): RequestScope {
  const storage = new AsyncLocalStorage<RequestFields>();
  return { run: (fields, work) => storage.run(fields, work), fields: () => storage.getStore() };
}
