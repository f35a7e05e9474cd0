import type { StartTimer } from '../cache/start-timer.ts';

export interface RepeatOptions {
  readonly everyMs: number;
  readonly startTimer: StartTimer;
  readonly work: () => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** Does work again and again, each time so long after the last was done, until stopped by the function it returns. */
export function repeat({ everyMs, startTimer, work, onError }: RepeatOptions): () => void {
  let cancel: (() => void) | undefined;
  let stopped = false;
  const plan = () => {
    if (stopped) return;
    cancel = startTimer(everyMs, () => {
      work().catch(onError).finally(plan);
    });
  };
  plan();
  return () => {
    stopped = true;
    cancel?.();
  };
}
