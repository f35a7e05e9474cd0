import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { featureNames } from '../../src/features.ts';
import { ManualClock } from '../jobs/manual-clock.ts';
import { startGateway, type TestGateway, testToday, worldOf } from '../support/start-gateway.ts';

const hour = 3_600_000;
const clearances = ['K000001', 'K000002'].map((k_number) => ({
  k_number,
  applicant: 'Before',
  decision_date: '2026-01-02',
}));
const query = (kNumber: string) =>
  `{ deviceClearances(where: {kNumber: {eq: "${kNumber}"}}, first: 1) { nodes { applicant } asOf { stale } } }`;

describe('directives of a request, for an answer that its level serves although it is old', () => {
  let clock: ManualClock;
  let gateway: TestGateway;
  beforeEach(async () => {
    clock = new ManualClock(Date.parse(`${testToday}T15:00:00Z`));
    gateway = await startGateway({
      // Reloaded yesterday: lifetimes are short, so what is served is soon past its own.
      world: worldOf({ 'device/510k': clearances }, '2026-11-21'),
      clock,
      random: () => 0.5,
      environment: { DISABLE: featureNames.filter((name) => name.startsWith('job-')).join(',') },
    });
    await ask('K000001');
    gateway.takeRequests();
  });
  afterEach(() => gateway.close());

  async function ask(kNumber: string, cacheControl?: string) {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cacheControl ? { 'cache-control': cacheControl } : {}) },
      body: JSON.stringify({ query: query(kNumber) }),
    });
    const { data } = (await response.json()) as {
      data: { deviceClearances: { nodes: { applicant: string }[]; asOf: { stale: boolean } } | null } | null;
    };
    const connection = data?.deviceClearances;
    return { status: response.status, applicant: connection?.nodes[0]?.applicant, stale: connection?.asOf.stale };
  }

  async function reload(): Promise<void> {
    await gateway.emulator.control.reload('device/510k', (record) => ({ ...record, applicant: 'After' }), testToday);
    await ask('K000002');
    await clock.advance(2000);
    const known = `openfda_gateway_dataset_epoch_timestamp_seconds{dataset="device/510k"} ${Date.parse(testToday) / 1000}`;
    while (!(await (await fetch(`${gateway.url}/metrics`)).text()).includes(known));
    gateway.takeRequests();
  }

  it.each(['no-cache', 'max-age=0', 'min-fresh=60'])(
    '%s asks openFDA where the answer is past its lifetime',
    async (directive) => {
      await clock.jump(5.5 * hour);
      expect(await ask('K000001', directive)).toMatchObject({ status: 200, applicant: 'Before', stale: false });
      expect(gateway.takeRequests()).toHaveLength(1);
    },
  );

  it.each(['no-cache', 'max-age=0', 'min-fresh=60'])(
    '%s asks openFDA where a reload has superseded the answer',
    async (directive) => {
      await clock.jump(hour);
      await reload();
      expect(await ask('K000001', directive)).toEqual({ status: 200, applicant: 'After', stale: false });
    },
  );

  it('leaves no stored bytes behind that were made from what was then found to have changed', async () => {
    const plain = (select: string) =>
      `{ deviceClearances(where: {kNumber: {eq: "K000002"}}, first: 1) { nodes { ${select} } } }`;
    const askPlain = (select: string, headers: Record<string, string> = {}) =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: plain(select) }),
      }).then((response) => response.text());
    await askPlain('applicant');
    expect(await askPlain('applicant')).toContain('Before');
    // A reload under the same date, which nothing but the records themselves can show.
    await gateway.emulator.control.reload('device/510k', (record) => ({ ...record, applicant: 'After' }), '2026-11-21');
    await clock.jump(2000);
    expect(await askPlain('kNumber applicant', { 'cache-control': 'no-cache' })).toContain('After');
    await clock.jump(2000);
    expect(await askPlain('applicant')).toContain('After');
  });

  it.each(['only-if-cached', 'only-if-cached, max-stale'])(
    '%s gets what the level serves, marked',
    async (directive) => {
      await clock.jump(hour);
      expect(await ask('K000001', directive)).toEqual({ status: 200, applicant: 'Before', stale: false });
      await reload();
      expect(await ask('K000001', directive)).toEqual({ status: 200, applicant: 'Before', stale: true });
      expect((await ask('K000003', directive)).status).toBe(504);
      expect(gateway.takeRequests()).toEqual([]);
    },
  );
});
