import type { DocumentNode } from 'graphql';

export interface DocumentStoreOptions {
  /** @default 1000 */
  readonly maxDocuments?: number;
  /** Bytes that documents may take with the plans of their execution, as estimated from their length. */
  readonly maxBytes: number;
}

/** Where Apollo keeps parsed and validated documents. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** Bytes that a character of a document's text takes in memory: its syntax tree, and the plan of its execution. Measured. */
const bytesPerCharacter = 100;

/**
 * The documents used last. Bounded by the memory of a document and of its plan. Apollo's own store is bounded by the length of
 * the syntax tree as JSON, and does not count the plan.
 */
export function createDocumentStore({ maxDocuments = 1000, maxBytes }: DocumentStoreOptions): DocumentStore {
  const documents = new Map<string, DocumentNode>();
  let bytes = 0;

  function remove(key: string): boolean {
    const document = documents.get(key);
    if (document) bytes -= bytesOf(document);
    return documents.delete(key);
  }

  return {
    async get(key) {
      const document = documents.get(key);
      if (document) {
        documents.delete(key);
        documents.set(key, document);
      }
      return document;
    },
    async set(key, document) {
      remove(key);
      documents.set(key, document);
      bytes += bytesOf(document);
      for (const oldest of documents.keys()) {
        if (documents.size <= maxDocuments && bytes <= maxBytes) break;
        remove(oldest);
      }
    },
    delete: async (key) => remove(key),
  };
}

function bytesOf({ loc }: DocumentNode): number {
  return (loc?.source.body.length ?? 0) * bytesPerCharacter;
}
