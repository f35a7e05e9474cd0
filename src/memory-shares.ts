/** How CACHE_MAX_BYTES is divided. docs/memory.md has the same table, with what each part is for. */
export const memoryShares = {
  /** Answers to operations as final bytes. */
  storedAnswers: 0.25,
  /** Parsed documents of operations, with their plans. */
  documents: 0.08,
  /** Texts of persisted queries. */
  persistedQueries: 0.02,
  /** Records that were read lately, as objects. */
  decodedRecords: 0.0625,
  /** Places of records in cached answers, by key. */
  recordIndex: 0.03,
  /** Answers of openFDA, packed. */
  cachedAnswers: 0.5575,
} as const;
