import { expect } from 'vitest';
import { FleetProcesses } from './fleet-processes.ts';

/**
 * Lets three processes on one Redis do so many ticks of 100 ms, and checks that each was scheduled once and done: once, but where a process that
 * the machine starved was taken for dead, and the run of its tick taken over.
 */
export async function countTicks(url: string, ticks: number): Promise<void> {
  const fleet = new FleetProcesses(url, `ticks-${ticks}`, 3);
  try {
    await fleet.started();
    fleet.send(0, 'switch on');
    await fleet.until(() => fleet.of('ticked').length >= ticks);
    expect(await fleet.stop()).toEqual([0, 0, 0]);

    const runs = inOrder(fleet.of('ticked'));
    const done = [...new Set(runs)];
    expect(runs.length - done.length).toBeLessThanOrEqual(fleet.events('run-orphaned').length);
    const first = done[0] ?? 0;
    expect(first % 100).toBe(0);
    expect(done).toEqual(done.map((_, index) => first + index * 100));
    const scheduled = inOrder(fleet.events('tick-scheduled'));
    // The last may have been scheduled when the processes were told to stop, and so wait in the queue.
    expect(scheduled.slice(0, done.length)).toEqual(done);
    expect(scheduled.length - done.length).toBeLessThanOrEqual(1);
    expect(fleet.events('tick-skipped')).toEqual([]);
    expect(fleet.events('scheduler-failed')).toEqual([]);
  } finally {
    fleet.kill();
  }
}

function inOrder(events: readonly { readonly tickAt: number }[]): number[] {
  return events.map(({ tickAt }) => tickAt).sort((a, b) => a - b);
}
