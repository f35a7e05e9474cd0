import { expect, it } from 'vitest';
import { repeat } from '../../src/alerts/repeat.ts';
import { ManualClock } from '../jobs/manual-clock.ts';

it('does the work again and again, also after it failed, until it is stopped', async () => {
  const clock = new ManualClock();
  const errors: unknown[] = [];
  let runs = 0;
  const work = async () => {
    runs += 1;
    if (runs === 2) throw new Error('once');
  };
  const stop = repeat({ everyMs: 10, startTimer: clock.startTimer, work, onError: (error) => errors.push(error) });
  await clock.advance(35);
  expect([runs, errors.length]).toEqual([3, 1]);
  stop();
  await clock.advance(100);
  expect([runs, clock.pendingTimers]).toEqual([3, 0]);
});
