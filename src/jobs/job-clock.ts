/** Time as the jobs see it. */
export interface JobClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds, unless cancelled by the function it returns. */
  readonly startTimer: (ms: number, fire: () => void) => () => void;
}

/** The longest wait a timer of Node takes; a longer one would fire at once. */
export const maxTimerMs = 2 ** 31 - 1;

/** The computer's own time. Its timers do not keep the process alive. */
export const systemClock: JobClock = {
  now: Date.now,
  startTimer: (ms, fire) => {
    const timer = setTimeout(fire, Math.min(ms, maxTimerMs));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Resolves after so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function pause(clock: JobClock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const giveUp = () => {
      cancel();
      reject(signal.reason);
    };
    const cancel = clock.startTimer(ms, () => {
      signal.removeEventListener('abort', giveUp);
      resolve();
    });
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
