import type { ThresholdName } from './thresholds.ts';

export const alertStates = ['FIRING', 'ACKNOWLEDGED', 'RESOLVED'] as const;

/** `ACKNOWLEDGED`: it goes on, and somebody said that they know. */
export type AlertState = (typeof alertStates)[number];

export type AlertSeverity = 'WARNING' | 'CRITICAL';

/** One incident: from when a threshold was reached until it is over. Times are ms since 1970. */
export interface Alert {
  readonly id: string;
  readonly name: ThresholdName;
  /** What it is about where there are several: a dataset, a job. */
  readonly subject: string | undefined;
  readonly severity: AlertSeverity;
  readonly state: AlertState;
  readonly message: string;
  /** As it was measured last. */
  readonly value: number;
  readonly threshold: number;
  /** When the threshold was reached. */
  readonly startedAt: number;
  /** When it had been reached for long enough. */
  readonly firedAt: number;
  readonly acknowledgedAt: number | undefined;
  readonly resolvedAt: number | undefined;
}
