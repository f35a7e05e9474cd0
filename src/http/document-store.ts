import type { DocumentNode } from 'graphql';

export interface DocumentStoreOptions {
  /** @default 1000 */
  readonly maxDocuments?: number;
  /** Bytes that documents may take with the code compiled for them, by what they are expected to take. */
  readonly maxBytes: number;
}

/** Where Apollo keeps parsed and validated documents. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/** What a character of a document's text takes in memory: as syntax tree, and as the code compiled for it. Measured. */
const bytesPerCharacter = 100;

/**
 * The documents used last. Bounded by what a document and the code compiled for it take, which Apollo's own store, bounded by the
 * length of the syntax tree as JSON, does not see.
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
