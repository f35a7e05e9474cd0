import { expect, it } from 'vitest';
import { ManualClock } from '../jobs/manual-clock.ts';
import { startGateway, testToday, worldOf } from '../support/start-gateway.ts';

it('is not ready for STOP_DELAY_MS before it lets no more connections in, and answers all the while', async () => {
  const clock = new ManualClock(Date.parse(`${testToday}T15:00:00Z`));
  const gateway = await startGateway({ world: worldOf({}), clock, environment: { STOP_DELAY_MS: '5000' } });
  expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
  let isClosed = false;
  const closed = gateway.app.close().then(() => {
    isClosed = true;
  });
  for (const _ of [1, 2]) {
    const ready = await fetch(`${gateway.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopping' }]);
    expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
    expect(await gateway.ask('{ about { terms } }')).toMatchObject({ data: { about: {} } });
    await clock.advance(2400);
  }
  expect(isClosed).toBe(false);
  await clock.advance(200);
  // What ends connections that were idle looks again every 50 ms.
  while (!isClosed) await clock.advance(50);
  await closed;
  await expect(fetch(`${gateway.url}/health/live`)).rejects.toThrow('fetch failed');
  await gateway.emulator.close();
});
