import type { Firm } from '../firm.ts';
import type { Random } from '../random.ts';
import { EVENT_TYPES } from '../vocabulary/device-event-terms.ts';
import type { DeviceWorld } from './device-world.ts';

/** What the parts of one report have in common. */
export interface EventFacts {
  readonly index: number;
  readonly code: number;
  readonly firmIndex: number;
  readonly firm: Firm;
  readonly key: string;
  readonly type: string;
  readonly voluntary: boolean;
  readonly occurred: number;
  readonly aware: number;
  readonly received: number;
  /** Reports from before 2000 carry fields that no later one has. */
  readonly old: boolean;
}

const FIRST_REPORT_KEY = 2_000_000;
const OLD_LAYOUT_SHARE = 0.02;

/** Settles what a report is about before its parts are written. */
export function establishEvent(world: DeviceWorld, index: number, random: Random): EventFacts {
  const code = world.codesOf.event.groupOf(index);
  const firmIndex = world.firmOf(code, random.below(1000));
  const received = world.eventTimes.dayOf(index);
  const aware = received - random.between(5, 30);
  return {
    index,
    code,
    firmIndex,
    firm: world.firm(firmIndex),
    key: String(FIRST_REPORT_KEY + index),
    type: random.pick(EVENT_TYPES),
    voluntary: random.chance(0.06),
    occurred: aware - random.between(0, 60),
    aware,
    received,
    old: random.chance(OLD_LAYOUT_SHARE),
  };
}
