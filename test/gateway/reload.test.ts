import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { featureNames } from '../../src/features.ts';
import { ManualClock } from '../jobs/manual-clock.ts';
import { startGateway, type TestGateway, testToday, worldOf } from '../support/start-gateway.ts';

const minute = 60_000;
const clearances = ['K000001', 'K000002', 'K000003'].map((k_number) => ({
  k_number,
  applicant: 'Before',
  decision_date: '2026-01-02',
}));

const one = (kNumber: string, asOf = '') =>
  `{ deviceClearances(where: {kNumber: {eq: "${kNumber}"}}, first: 1) { nodes { applicant } ${asOf} } }`;
const marked = 'asOf { stale ageSeconds }';

interface Clearances {
  deviceClearances: { nodes: { applicant: string }[]; asOf?: { stale: boolean; ageSeconds: number } } | null;
}

describe('a reload of a dataset', () => {
  let clock: ManualClock;
  let gateway: TestGateway;
  beforeEach(async () => {
    clock = new ManualClock(Date.parse(`${testToday}T15:00:00Z`));
    gateway = await startGateway({
      world: worldOf({ 'device/510k': clearances }, '2026-11-15'),
      clock,
      random: () => 0.5,
      environment: { DISABLE: featureNames.filter((name) => name.startsWith('job-')).join(',') },
    });
  });
  afterEach(() => gateway.close());

  const ask = async (query: string) => (await gateway.ask<Clearances>(query)).data.deviceClearances;
  const headersOf = async (query: string) =>
    (
      await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).headers;
  const reload = () =>
    gateway.emulator.control.reload('device/510k', (record) => ({ ...record, applicant: 'After' }), '2026-11-22');
  /** Lets the time pass until the gateway has confirmed the reload by itself: an answer from before it is marked. */
  async function confirmed(kNumber: string): Promise<void> {
    await clock.advance(2000);
    while (!(await ask(one(kNumber, marked)))?.asOf?.stale);
  }

  it('is learnt from a single cold read: one request confirms it, and older answers are marked from then on', async () => {
    await ask(one('K000001'));
    await clock.advance(20 * minute);
    await reload();
    gateway.takeRequests();

    expect(await ask(one('K000002'))).toEqual({ nodes: [{ applicant: 'After' }] });
    await confirmed('K000001');
    // That answer was served at once, marked, and fetched again behind its caller.
    let answer = await ask(one('K000001', marked));
    while (answer?.asOf?.stale) answer = await ask(one('K000001', marked));
    expect(answer).toEqual({ nodes: [{ applicant: 'After' }], asOf: { stale: false, ageSeconds: 0 } });
    const searches = gateway.takeRequests().map((request) => /K\d+/.exec(request)?.[0] ?? 'any record');
    expect(searches).toEqual(['K000002', 'any record', 'K000001']);
  });

  it('takes stored bytes from before it out of use, and says in the headers what is outdated', async () => {
    await ask(one('K000001'));
    await ask(one('K000003'));
    expect((await headersOf(one('K000001'))).get('cache-status')).toContain('detail="answer"');
    await clock.advance(20 * minute);
    await reload();
    await ask(one('K000002'));
    await confirmed('K000003');

    const headers = await headersOf(one('K000001'));
    expect(headers.get('cache-status')).toMatch(
      /^openfda-gateway; hit; ttl=-\d+; detail="records: hit=0 stale=1 miss=0"$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(Number(headers.get('age'))).toBeGreaterThanOrEqual(20 * 60);
  });

  it('is marked at once while openFDA is down, before any request has failed', async () => {
    await ask(one('K000001'));
    await ask(one('K000003'));
    await clock.advance(20 * minute);
    await reload();
    await ask(one('K000002'));
    await confirmed('K000003');
    gateway.emulator.control.setFaults([{ kind: '503' }]);
    const [first, second] = [await ask(one('K000001', marked)), await ask(one('K000001', marked))];
    expect([first?.asOf?.stale, second?.asOf?.stale]).toEqual([true, true]);
  });

  it('marks what a server gives that is still behind', async () => {
    await ask(one('K000001'));
    await reload();
    await ask(one('K000002'));
    await confirmed('K000001');
    gateway.emulator.control.setLastUpdated('device/510k', '2026-11-15');
    const behind = await ask(one('K000003', marked));
    expect(behind?.asOf).toEqual({ stale: true, ageSeconds: 0 });
  });

  it('gives ages in whole seconds', async () => {
    await ask(one('K000001'));
    await clock.advance(1999);
    expect((await ask(one('K000001', marked)))?.asOf).toEqual({ stale: false, ageSeconds: 1 });
  });
});
