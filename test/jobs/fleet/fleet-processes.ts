import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { JobEvent } from '../../../src/jobs/job-event.ts';

export type MemberMessage =
  | { readonly type: 'started' }
  | { readonly type: 'ticked'; readonly tickAt: number }
  | { readonly type: 'begun'; readonly step: string }
  | { readonly type: 'ended'; readonly step: string }
  | { readonly type: 'event'; readonly event: JobEvent };

/** `go on`: with the step in flight. `switch on`: the job that ticks. `run`: the job with steps. */
export type MemberWord = 'go on' | 'switch on' | 'run' | 'stop';

export interface Told {
  readonly member: number;
  readonly message: MemberMessage;
}

/** Processes of one fleet, and everything they told. */
export class FleetProcesses {
  readonly told: Told[] = [];
  readonly #members: ChildProcess[] = [];
  readonly #waiting = new Set<() => void>();
  #onMessage: (told: Told) => void = () => {};

  constructor(url: string, prefix: string, members: number) {
    for (let member = 0; member < members; member += 1) {
      const child = fork(join(import.meta.dirname, 'fleet-member.ts'), [url, prefix], { stdio: 'inherit' });
      child.on('message', (message) => this.#receive({ member, message: message as MemberMessage }));
      this.#members.push(child);
    }
  }

  /** Calls back with every message, before anybody who waits looks. */
  onMessage(callback: (told: Told) => void): void {
    this.#onMessage = callback;
  }

  of<T extends MemberMessage['type']>(type: T): (Extract<MemberMessage, { readonly type: T }> & { member: number })[] {
    return this.told.flatMap(({ member, message }) =>
      message.type === type ? [{ ...(message as Extract<MemberMessage, { readonly type: T }>), member }] : [],
    );
  }

  events<T extends JobEvent['type']>(type: T): (Extract<JobEvent, { readonly type: T }> & { member: number })[] {
    return this.of('event').flatMap(({ member, event }) =>
      event.type === type ? [{ ...(event as Extract<JobEvent, { readonly type: T }>), member }] : [],
    );
  }

  /** Resolves once the condition holds, which is looked at on every message. */
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

  async started(): Promise<void> {
    await this.until(() => this.of('started').length === this.#members.length);
  }

  send(member: number, word: MemberWord): void {
    this.#members[member]?.send(word);
  }

  signal(member: number, signal: NodeJS.Signals): void {
    this.#members[member]?.kill(signal);
  }

  /** Has the members that are left stop in good order; answers their exit codes. */
  async stop(): Promise<(number | null)[]> {
    const left = this.#members.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ends = left.map((child) => new Promise<number | null>((resolve) => child.once('exit', resolve)));
    for (const child of left) child.send('stop' satisfies MemberWord);
    return Promise.all(ends);
  }

  kill(): void {
    for (const child of this.#members) child.kill('SIGKILL');
  }

  #receive(told: Told): void {
    this.told.push(told);
    this.#onMessage(told);
    for (const look of [...this.#waiting]) look();
  }
}
