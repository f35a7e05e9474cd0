import type { BudgetWindow } from './budget-windows.ts';
import { type RequestClass, requestClasses } from './request-class.ts';

/** Whose request was counted: `elsewhere` was sent by others with the same key or address. */
export type Counted = RequestClass | 'elsewhere';

interface Step {
  readonly number: number;
  readonly counts: Map<Counted, number>;
}

/**
 * Requests within the last span of time, at any moment and not by the clock's minutes: openFDA's minute may begin whenever it
 * likes, and two full minutes must not meet at their border.
 */
export class WindowCount {
  readonly #window: BudgetWindow;
  /** Oldest first. */
  #steps: Step[] = [];

  constructor(window: BudgetWindow) {
    this.#window = window;
  }

  add(whose: Counted, count: number, at: number): void {
    this.#forget(at);
    // A clock that was set back adds to the newest step: what was counted stays counted.
    const number = Math.max(Math.floor(at / this.#window.stepMs), this.#steps.at(-1)?.number ?? 0);
    let step = this.#steps.at(-1);
    if (step?.number !== number) {
      step = { number, counts: new Map() };
      this.#steps.push(step);
    }
    step.counts.set(whose, (step.counts.get(whose) ?? 0) + count);
  }

  used(at: number): number {
    this.#forget(at);
    return this.#steps.reduce((sum, step) => sum + total(step), 0);
  }

  usedBy(whose: Counted, at: number): number {
    this.#forget(at);
    return this.#steps.reduce((sum, { counts }) => sum + (counts.get(whose) ?? 0), 0);
  }

  /** How long until one more request of the class fits; 0 where it does now. */
  waitMs(requestClass: RequestClass, at: number): number {
    const { own, ceiling } = this.#window.classes[requestClass];
    let ownUsed = this.usedBy(requestClass, at);
    let used = this.used(at);
    let wait = 0;
    for (const step of this.#steps) {
      if (ownUsed < own && used < ceiling) break;
      ownUsed -= step.counts.get(requestClass) ?? 0;
      used -= total(step);
      wait = this.#endOf(step) - at;
    }
    return Math.max(0, wait);
  }

  usage(at: number) {
    const usedBy = Object.fromEntries(requestClasses.map((name) => [name, this.usedBy(name, at)]));
    return { limit: this.#window.limit, used: this.used(at), usedBy: usedBy as Record<RequestClass, number> };
  }

  /** When no moment of a step lies within the span any more. */
  #endOf(step: Step): number {
    return (step.number + 1) * this.#window.stepMs + this.#window.spanMs;
  }

  #forget(at: number): void {
    const oldest = this.#steps[0];
    if (oldest && this.#endOf(oldest) <= at) this.#steps = this.#steps.filter((step) => this.#endOf(step) > at);
  }
}

function total({ counts }: Step): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
