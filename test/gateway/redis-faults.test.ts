import { describe, it } from 'vitest';
import { redisFaultCauses } from '../../src/cache/redis/redis-fault.ts';
import { hasRedisServer, patientMs } from '../support/redis-server.ts';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';
import { startTimer } from './operator.ts';
import { redisFaultCases } from './redis-faults.ts';

const query = '{ deviceClearances { nodes { applicant } } }';
const answer = { data: { deviceClearances: { nodes: [{ applicant: 'GENUINE' }] } } };
const world = worldOf({ 'device/510k': [{ k_number: 'K000001', applicant: 'GENUINE', decision_date: '2020-01-01' }] });

/** `redis-faults.full.ts` has all of them, at start and in mid-run, with what they cost. */
const some = ['password missing', 'no pub/sub', 'full, noeviction', 'read-only replica'];
/** The queue of the jobs needs no messages. */
const partsOf = (name: string) => (name === 'no pub/sub' ? ['redis'] : ['redis', 'jobs']);

describe.skipIf(!hasRedisServer())('a gateway whose Redis fails', () => {
  const faultsOf = async ({ url }: TestGateway) => {
    const { faults = [] } = (await (await fetch(`${url}/health/ready`)).json()) as {
      faults?: { part: string; cause: string; detail: string }[];
    };
    return faults;
  };

  it.concurrent.for(redisFaultCases.filter(({ name }) => some.includes(name)))(
    'listens, answers, says why, and recovers: $name',
    async ({ name, cause = 'refused', rig: open, begin, end }, { expect, onTestFinished }) => {
      const rig = await open();
      onTestFinished(() => rig.dispose());
      await begin(rig);
      const environment = { REDIS_URL: rig.url, REDIS_DEADLINE_MS: patientMs, DISABLE: 'answer-store' };
      const gateway = await startGateway({ world, environment, startTimer });
      onTestFinished(() => gateway.close());
      expect(await gateway.ask(query)).toEqual(answer);
      const detail = redisFaultCauses[cause];
      await expect
        .poll(() => faultsOf(gateway), { timeout: 10_000 })
        .toEqual(partsOf(name).map((part) => ({ part, cause, detail })));
      // On a busy machine Redis may be late in between, which is another cause for a moment.
      const shown = async () => {
        const { data } = await gateway.ask<{ health: { parts: { name: string; detail: string }[] } }>(
          '{ health { parts { name detail } } }',
        );
        return data.health.parts.filter((part) => part.detail.startsWith(detail)).map((part) => part.name);
      };
      await expect.poll(shown, { timeout: 40_000 }).toEqual(partsOf(name));
      const page = async () => (await fetch(`${gateway.url}/metrics`)).text();
      for (const part of partsOf(name)) {
        const series = `openfda_gateway_part_fault{part="${part}",cause="${cause}"} 1`;
        await expect.poll(page, { timeout: 40_000 }).toContain(series);
      }
      await end(rig);
      await expect.poll(() => faultsOf(gateway), { timeout: 10_000 }).toEqual([]);
      expect(await gateway.ask(query)).toEqual(answer);
    },
  );
});
