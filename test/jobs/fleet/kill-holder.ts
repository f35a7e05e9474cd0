import { expect } from 'vitest';
import { FleetProcesses } from './fleet-processes.ts';

export const steps = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Kills the process that holds a run, in the middle of a step or right after its effect, and checks what the others make of it. */
export async function killHolder(url: string, step: string, moment: 'begun' | 'ended'): Promise<void> {
  const fleet = new FleetProcesses(url, `killed-${step}-${moment}`, 3);
  try {
    await fleet.started();
    let killed: number | undefined;
    fleet.onMessage(({ member, message }) => {
      if (killed === undefined && message.type === moment && message.step === step) {
        killed = member;
        fleet.signal(member, 'SIGKILL');
      } else if (message.type === 'begun') fleet.send(member, 'go on');
    });
    fleet.send(0, 'run');
    await fleet.until(() => fleet.events('run-finished').some(({ member }) => member !== killed));
    // Nothing is lost, and only the step in flight was done again, in the order of the steps. A process killed after a step may by then
    // have noted it or not, or have begun the next.
    const begun = fleet.of('begun').map((message) => message.step);
    if (moment === 'begun') expect(begun).toEqual(withRepeated(step));
    else expect([steps, withRepeated(step), withRepeated(steps[steps.indexOf(step) + 1])]).toContainEqual(begun);
    expect(new Set(fleet.of('ended').map((message) => message.step))).toEqual(new Set(steps));
    const finished = fleet.events('run-finished').filter(({ member }) => member !== killed);
    expect(finished).toMatchObject([{ outcome: 'succeeded', numbers: { steps: 6 } }]);
    expect(fleet.events('run-orphaned').length).toBeLessThanOrEqual(1);
    expect(await fleet.stop()).toEqual([0, 0]);
  } finally {
    fleet.kill();
  }
}

function withRepeated(step: string | undefined): string[] {
  return steps.flatMap((name) => (name === step ? [name, name] : [name]));
}
