import { formatSpan } from './format.ts';

/** Requests of a stretch of time: how many are allowed, and how many were sent in it up to now. */
export interface Allowance {
  readonly limit: number;
  readonly used: number;
  readonly left: number;
}

export interface TimeLeft {
  /** ms until nothing is left at the present rate; Infinity where that is further away than the window is long. */
  readonly ms: number;
  /** The same in words. */
  readonly text: string;
}

/**
 * How long an allowance lasts at the present rate. Its window slides, so what lasts for a whole window lasts for good: by then what was
 * used first is free again.
 */
export function timeLeft({ left }: Allowance, perMinute: number, windowMs: number): TimeLeft {
  if (left === 0) return { ms: 0, text: 'nothing left' };
  if (perMinute <= 0) return { ms: Infinity, text: 'all left' };
  const ms = (left / perMinute) * 60_000;
  if (ms >= windowMs) return { ms: Infinity, text: 'does not run out' };
  return { ms, text: `${formatSpan(ms)} left` };
}
