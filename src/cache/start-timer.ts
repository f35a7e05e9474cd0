/** Calls back once after so many milliseconds, unless cancelled by the function it returns. Does not keep the process alive. */
export type StartTimer = (ms: number, fire: () => void) => () => void;

export const startTimer: StartTimer = (ms, fire) => {
  const timer = setTimeout(fire, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

/** Milliseconds, with fractions, from any start; never set back. */
export const monotonicMs = (): number => performance.now();
