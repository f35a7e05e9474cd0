import type { Provenance } from '../source/answer.ts';
import type { RecordList } from './record-list.ts';

/** A list that is known to hold nothing, as of what made it known. */
export function createEmptyList(provenance: Provenance): RecordList {
  return {
    page: async () => ({ rows: [], total: 0, hasNextPage: false, reloaded: false, provenance }),
    total: async () => ({ value: 0, provenance }),
    terms: async () => ({ value: [], provenance }),
    days: async () => ({ value: [], provenance }),
  };
}
