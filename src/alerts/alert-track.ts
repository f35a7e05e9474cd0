import { GatewayError } from '../errors.ts';
import type { Alert } from './alert.ts';
import type { AlertRule } from './alert-rules.ts';

export type TrackChange = 'ALERT_FIRING' | 'ALERT_RESOLVED' | undefined;

/**
 * One rule's eye on one subject. It fires when the threshold was reached for as long as the hold, and is over when the value
 * was past the clearing mark as long; what trembles between the two changes nothing.
 */
export class AlertTrack {
  readonly #rule: AlertRule;
  readonly #subject: string | undefined;
  readonly #holdMs: number;
  #alert: Alert | undefined;
  #reachedAt: number | undefined;
  #clearSince: number | undefined;

  constructor(rule: AlertRule, subject: string | undefined, holdMs: number) {
    this.#rule = rule;
    this.#subject = subject;
    this.#holdMs = holdMs;
  }

  /** The alert that goes on, or, right after a change to it, the one that is over. */
  get alert(): Alert | undefined {
    return this.#alert;
  }

  /** Whether there is nothing to remember. */
  get isIdle(): boolean {
    return this.#reachedAt === undefined && (this.#alert === undefined || this.#alert.state === 'RESOLVED');
  }

  /** Told of every measurement; undefined where there was too little to judge by, which proves neither. */
  observe(value: number | undefined, at: number): TrackChange {
    if (this.#alert && this.#alert.state !== 'RESOLVED') return this.#whileActive(this.#alert, value, at);
    if (value === undefined || !reaches(this.#rule, this.#rule.threshold, value)) {
      this.#reachedAt = undefined;
      return undefined;
    }
    this.#reachedAt ??= at;
    if (at - this.#reachedAt < this.#holdMs) return undefined;
    this.#alert = this.#fire(value, this.#reachedAt, at);
    this.#reachedAt = undefined;
    return 'ALERT_FIRING';
  }

  acknowledge(at: number): Alert {
    const alert = this.#alert;
    if (alert?.state !== 'FIRING')
      throw new GatewayError('BAD_USER_INPUT', 'Only an alert that fires can be acknowledged');
    this.#alert = { ...alert, state: 'ACKNOWLEDGED', acknowledgedAt: at };
    return this.#alert;
  }

  #whileActive(alert: Alert, value: number | undefined, at: number): TrackChange {
    if (value !== undefined) this.#alert = { ...alert, value, message: this.#rule.describe(value, this.#subject) };
    if (value === undefined || reaches(this.#rule, this.#rule.clearAt, value)) {
      this.#clearSince = undefined;
      return undefined;
    }
    this.#clearSince ??= at;
    if (at - this.#clearSince < this.#holdMs) return undefined;
    this.#clearSince = undefined;
    this.#alert = { ...alert, value, state: 'RESOLVED', resolvedAt: at };
    return 'ALERT_RESOLVED';
  }

  #fire(value: number, startedAt: number, firedAt: number): Alert {
    const { name, severity, threshold } = this.#rule;
    const subject = this.#subject;
    const message = this.#rule.describe(value, subject);
    const id = [name, ...(subject === undefined ? [] : [subject]), new Date(startedAt).toISOString()].join(' ');
    return {
      ...{ id, name, subject, severity, state: 'FIRING', message, value, threshold, startedAt, firedAt },
      ...{ acknowledgedAt: undefined, resolvedAt: undefined },
    };
  }
}

function reaches({ side }: AlertRule, mark: number, value: number): boolean {
  return side === 'above' ? value >= mark : value <= mark;
}
