import type { JobEvent } from '../../src/jobs/job-event.ts';

export type EventOf<T extends JobEvent['type']> = Extract<JobEvent, { readonly type: T }>;

/** Keeps what a scheduler told, and wakes those who wait for something in it. */
export class EventLog {
  readonly events: JobEvent[] = [];
  readonly #waiting = new Set<() => void>();

  readonly listener = (event: JobEvent): void => {
    this.events.push(event);
    this.changed();
  };

  /** Lets those who wait look again. */
  changed(): void {
    for (const look of [...this.#waiting]) look();
  }

  of<T extends JobEvent['type']>(type: T): EventOf<T>[] {
    return this.events.filter((event): event is EventOf<T> => event.type === type);
  }

  /** Resolves once the condition holds, which is looked at on every event. */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }
}
