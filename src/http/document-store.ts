import type { DocumentNode } from 'graphql';

export interface DocumentStoreOptions {
  /** @default 1000 */
  readonly maxDocuments?: number;
  /** Length of all texts together. @default 1048576 */
  readonly maxTextLength?: number;
}

/** Where Apollo keeps parsed and validated documents. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

/**
 * The documents used last. Bounded by the length of their texts: a document and the code compiled for it take a hundred times
 * that, which Apollo's own store, bounded by the length of the syntax tree as JSON, does not see.
 */
export function createDocumentStore({
  maxDocuments = 1000,
  maxTextLength = 1_048_576,
}: DocumentStoreOptions = {}): DocumentStore {
  const documents = new Map<string, DocumentNode>();
  let textLength = 0;

  function remove(key: string): boolean {
    const document = documents.get(key);
    if (document) textLength -= lengthOf(document);
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
      textLength += lengthOf(document);
      for (const oldest of documents.keys()) {
        if (documents.size <= maxDocuments && textLength <= maxTextLength) break;
        remove(oldest);
      }
    },
    delete: async (key) => remove(key),
  };
}

function lengthOf({ loc }: DocumentNode): number {
  return loc?.source.body.length ?? 0;
}
