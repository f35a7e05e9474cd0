import { type CacheDemands, noDemands } from './cache-demands.ts';

/** What one request wishes of the reads of its operation, and how forced reads are paid for. */
export interface ReadWishes {
  readonly demands: CacheDemands;
  /** `refresh`: nobody waits; a stored answer is made anew. `warming`: nobody has asked yet; nobody else waits for it. */
  readonly purpose: 'user' | 'refresh' | 'warming';
  /** The connection that the request came on. */
  readonly connection?: object;
  /** Whether a forced read could be paid for now. */
  mayForce(): boolean;
  /** Pays for one forced read; false where the allowance is spent. */
  payForced(): boolean;
}

/** The wishes of a request without any. */
export const noWishes: ReadWishes = {
  demands: noDemands,
  purpose: 'user',
  mayForce: () => false,
  payForced: () => false,
};
