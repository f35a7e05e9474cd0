import { afterAll, afterEach, beforeAll } from 'vitest';
import { FleetScheduler } from '../../../src/jobs/fleet/fleet-scheduler.ts';
import { systemClock } from '../../../src/jobs/job-clock.ts';
import type { JobDefinition } from '../../../src/jobs/job-definition.ts';
import { createRedisServer, type RedisServer } from '../../support/redis-server.ts';
import { EventLog } from '../event-log.ts';

/** A Redis server for the tests of a suite, and schedulers in this process beside others of the same prefix. */
export function useFleetRig() {
  const rig = {} as { redis: RedisServer };
  const closing: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    rig.redis = await createRedisServer(['--appendonly', 'yes', '--appendfsync', 'always']);
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });
  afterAll(() => rig.redis.dispose());

  async function member(prefix: string, definitions: readonly JobDefinition[]) {
    const log = new EventLog();
    const scheduler = new FleetScheduler({
      ...{ url: rig.redis.url, prefix, definitions, listener: log.listener, clock: systemClock, random: Math.random },
      ...{ lockMs: 2000, orphanCheckMs: 250, maxTakeovers: 2, syncMs: 250, deadlineMs: 500 },
    });
    closing.push(() => scheduler.stop(0));
    await scheduler.start();
    return { scheduler, log };
  }

  return { rig, member, closing };
}
