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
  const pages = new Set<string>();
  const rounded = new Set<string>();

  return {
    onPage(request) {
      const { limit = 0 } = request;
      if (pages.size >= maxPages || limit > maxRoundedSize) return;
      pages.add(requestPath(request));
      rounded.add(requestPath({ ...request, limit: roundedSize(limit) }));
    },
    pages: () => ({ pages: pages.size, rounded: rounded.size }),
  };
}
