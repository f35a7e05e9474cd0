import { keyHash } from '../cache/key-hash.ts';
import { maxRoundedSize, roundedSize } from '../loaders/page-size.ts';
import { type OpenFdaRequest, requestPath } from '../openfda/request.ts';
import type { PageEvidence } from './evidence.ts';

export interface PageTally {
  /** A list asks for a page, cached or not. */
  onPage(request: OpenFdaRequest): void;
  pages(): PageEvidence;
}

/** How many pages are told apart; once so many were seen, the count stands. */
const maxPages = 5000;

/** Counts the pages that users' lists ask for: those that differ in length alone are one where pages are rounded. */
export function createPageTally(): PageTally {
  // Hashes: two pages that are taken for one are one less of thousands.
  const pages = new Set<number>();
  const rounded = new Set<number>();

  return {
    onPage(request) {
      const { limit = 0 } = request;
      if (pages.size >= maxPages || limit > maxRoundedSize) return;
      pages.add(keyHash(requestPath(request)));
      rounded.add(keyHash(requestPath({ ...request, limit: roundedSize(limit) })));
    },
    pages: () => ({ pages: pages.size, rounded: rounded.size }),
  };
}
