import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import type { RequestClass } from '../openfda/budget/request-class.ts';
import { type OpenFdaRequest, requestPath } from '../openfda/request.ts';
import type { SourceAnswer } from './answer.ts';
import type { AnswerCache } from './answer-cache.ts';
import type { Confirm, Standing } from './confirm.ts';
import type { SharedFetch } from './shared-fetch.ts';

/** A cached answer that is to be renewed behind its users. */
export interface Renewal {
  readonly request: OpenFdaRequest;
  readonly level: FreshnessLevel;
  /** For how long no user is to wait for it; what holds that long already is left alone. */
  readonly aheadMs: number;
  readonly spend: RequestClass;
  readonly signal?: AbortSignal;
}

/** What a renewal took: nothing, a look at the dataset's epoch, or a request; `gone` where it is not cached any more. */
export type RenewalOutcome =
  | { readonly outcome: Standing | 'gone' }
  | { readonly outcome: 'unchanged' | 'changed'; readonly answer: SourceAnswer };

export interface RenewOptions {
  readonly answers: AnswerCache;
  readonly fetch: SharedFetch;
  readonly confirm: Confirm;
}

/** Renews cached answers before anybody has to wait for them. */
export function createRenew({ answers, fetch, confirm }: RenewOptions) {
  return async ({ request, level, aheadMs, spend, signal }: Renewal): Promise<RenewalOutcome> => {
    const path = requestPath(request);
    const found = await answers.find(path, request.dataset);
    if (!found) return { outcome: 'gone' };
    const standing = await confirm(found.judged, level, aheadMs);
    if (standing) return { outcome: standing };
    const answer = await fetch({ request, path, spend, known: found, signal });
    const digest = (await answers.find(path, request.dataset))?.entry.digest;
    return { outcome: digest === found.entry.digest ? 'unchanged' : 'changed', answer };
  };
}
