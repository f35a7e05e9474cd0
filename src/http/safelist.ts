import { z } from 'zod';

/** The manifest that Apollo's `generate-persisted-query-manifest` writes. */
const manifestShape = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      type: z.enum(['query', 'mutation', 'subscription']),
      body: z.string().min(1),
    }),
  ),
});

/** The manifest is none, or holds operations that cannot be served. The message lists what is wrong with it. */
export class SafelistError extends Error {
  override readonly name = 'SafelistError';
}

/** The operations of a manifest by id. Throws one SafelistError that names every fault. */
export function readManifest(manifest: string): ReadonlyMap<string, string> {
  const result = manifestShape.safeParse(parse(manifest));
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the file'}: ${message}`);
    throw new SafelistError(`The manifest of persisted queries cannot be used:\n${faults.join('\n')}`);
  }
  const safelist = new Map<string, string>();
  for (const { id, body } of result.data.operations) {
    if (safelist.has(id) && safelist.get(id) !== body)
      throw new SafelistError(`The manifest of persisted queries has two operations of the id ${JSON.stringify(id)}`);
    safelist.set(id, body);
  }
  return safelist;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SafelistError('The manifest of persisted queries is not JSON', { cause: error });
  }
}

/** The operations that are served where no others may be. */
export interface Safelist {
  /** Whether an operation may be sent in these words. One that is asked for by id alone is looked for in `cache`. */
  admits(text: string): boolean;
  /** Where Apollo looks for persisted queries: the manifest, to which requests add nothing. */
  readonly cache: {
    get(id: string): Promise<string | undefined>;
    set(): Promise<void>;
    delete(): Promise<boolean>;
  };
}

/** What load balancers ask to learn whether GraphQL answers; it tells nothing. */
const healthCheck = '{__typename}';

/** Lets only operations of a manifest pass, named by id or sent in exactly its words. */
export function createSafelist(operations: ReadonlyMap<string, string>): Safelist {
  const texts = new Set([healthCheck, ...operations.values()]);
  return {
    admits: (text) => texts.has(text),
    cache: {
      get: async (id) => operations.get(id.replace(/^apq:/, '')),
      set: async () => {},
      delete: async () => false,
    },
  };
}
