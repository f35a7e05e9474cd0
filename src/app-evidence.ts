import type { Catalogue } from './catalogue/catalogue.ts';
import { isForcing } from './http/cache-demands.ts';
import type { Exchange } from './http/exchange.ts';
import type { OperationTrace } from './monitor/operation-trace.ts';
import { createEvidenceTally, type EvidenceTally } from './recommendations/evidence-tally.ts';
import {
  createExactTally,
  type ExactTally,
  type FetchedAnswer,
  type OwnSearch,
} from './recommendations/exact-tally.ts';
import { createPageTally, type PageTally } from './recommendations/page-tally.ts';
import { createWaitTally, type WaitTally } from './recommendations/wait-tally.ts';
import type { RefetchedAnswer } from './source/answer-cache.ts';

/** What is counted for recommendations alone, put together. */
export interface AppEvidence {
  readonly tally: Pick<EvidenceTally, 'newTexts' | 'refetches'>;
  readonly waits: Pick<WaitTally, 'waits'>;
  readonly exact: Pick<ExactTally, 'rows'>;
  readonly pages: Pick<PageTally, 'pages'>;
  /** To be told what a caller's operation asks in openFDA's own terms; made for each operation. */
  followOwnSearches(): (own: OwnSearch) => void;
  /** A list asks for a page. */
  onPage: PageTally['onPage'];
  /** openFDA answered. */
  onFetched(answer: FetchedAnswer): void;
  onExchange(event: { readonly path: string; readonly status: number | undefined }): void;
  onRefetched(answer: RefetchedAnswer): void;
  /** GraphQL answered an operation of a user. */
  onMade(trace: OperationTrace, exchange: Exchange): void;
  /** A stored answer was served so often. */
  onServed(key: string, times: number): void;
}

export function createAppEvidence(catalogue: Catalogue): AppEvidence {
  const tally = createEvidenceTally();
  const waits = createWaitTally();
  const exact = createExactTally(catalogue);
  const pages = createPageTally();
  return {
    ...{ tally, waits, exact, pages },
    followOwnSearches() {
      // A joined list is asked for with the same search for each record.
      const known = new Set<string>();
      return (own) => {
        if (!own.search && !own.count) return;
        const name = `${own.dataset} ${own.search} ${own.count}`;
        if (!known.has(name)) exact.onSearch(own);
        known.add(name);
      };
    },
    onPage: pages.onPage,
    onFetched: exact.onFetched,
    onExchange({ path, status }) {
      if (status === 500) exact.onRefused(path);
    },
    onRefetched({ dataset, path, fetchedAt, changed }) {
      tally.onRefetched(dataset, changed);
      waits.onRefetched(path, fetchedAt);
    },
    onMade({ answered, phases }, { key, operation, footprint, hasExtensions, isWhole, wishes }) {
      if (!operation || !answered) return;
      if (phases.has('parse')) tally.onParsed(answered.signature, operation.query);
      // What warming could have spared: it performs only what is whole, and no caller's own demands.
      if (key === undefined || !footprint || hasExtensions || !isWhole || isForcing(wishes.demands)) return;
      waits.onMade({ key, name: answered.name, signature: answered.signature, used: footprint.used });
    },
    onServed: waits.onServed,
  };
}
