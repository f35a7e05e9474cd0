import type { Lease } from './lease.ts';
import type { StartTimer } from './start-timer.ts';

/**
 * Renews a lease at every third of its time, so that it can be short: it runs out soon after its holder died. Returns a function that ends
 * the renewing; it does not release the lease.
 */
export function keepLease(lease: Lease, ttlMs: number, startTimer: StartTimer): () => void {
  let isOver = false;
  let cancel = () => {};
  const next = () => {
    cancel = startTimer(ttlMs / 3, () => {
      // A renewal that failed is tried again: Redis may be away for a moment.
      void lease.renew(ttlMs).then(() => {
        if (!isOver) next();
      });
    });
  };
  next();
  return () => {
    isOver = true;
    cancel();
  };
}
