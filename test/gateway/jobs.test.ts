import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const token = 'operators-token';
const startTimer = (ms: number, fire: () => void) => {
  const timer = setTimeout(fire, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

interface Answer {
  readonly data: Record<string, never> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('jobs over GraphQL', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startGateway({ environment: { ADMIN_TOKEN: token }, startTimer });
  });
  afterAll(() => gateway.close());

  async function order(query: string, variables?: object, authorization = `Bearer ${token}`): Promise<Answer> {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }

  /** The newest run of a job once it is finished. */
  async function finished(job: string) {
    for (;;) {
      const { data } = await gateway.ask<{ jobRuns: { state: string; numbers: object; lastError: string | null }[] }>(
        `{ jobRuns(job: "${job}", first: 1) { state numbers lastError } }`,
      );
      const [run] = data.jobRuns;
      if (run && ['SUCCEEDED', 'FAILED'].includes(run.state)) return run;
    }
  }

  it('are listed with what they do, when they run next, and why they are off', async () => {
    const { data } = await gateway.ask<{ jobs: { name: string }[] }>(
      '{ jobs { name description scope enabled disabledBecause paused running nextRunAt schedule { everySeconds cron } priority concurrency failuresInRow lastRun { id } } }',
    );
    const byName = Object.fromEntries(data.jobs.map((job) => [job.name, job]));
    expect(Object.keys(byName).sort()).toEqual(
      [
        ...['analyse-patterns', 'benchmark-compression', 'cleanup', 'health-check', 'optimise', 'probe-epochs'],
        ...['refresh', 'snapshot', 'warm'],
      ].sort(),
    );
    expect(byName.warm).toMatchObject({
      ...{ scope: 'fleet', enabled: true, disabledBecause: null, paused: false, running: false, failuresInRow: 0 },
      ...{ priority: 20, concurrency: 2, lastRun: null, schedule: { everySeconds: 900, cron: null } },
      nextRunAt: expect.stringMatching(/^2026-11-22T15:/),
    });
    expect(byName.snapshot).toMatchObject({
      ...{ enabled: false, nextRunAt: null },
      disabledBecause: 'there is no place for it: set SNAPSHOT_FILE or REDIS_URL',
    });
  });

  it('run when they are asked to, and tell what they did', async () => {
    await gateway.ask('{ deviceClearances(first: 2) { totalCount } }');
    const { data, errors } = await order('mutation { runJob(name: "warm") { runId already } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ runJob: { runId: expect.stringMatching(/^warm@manual-/), already: false } });
    expect(await finished('warm')).toMatchObject({
      state: 'SUCCEEDED',
      numbers: { popular: 1, fresh: 1, requests: 0 },
    });
    expect((await order('mutation { runJob(name: "cleanup") { already } }')).errors).toBeUndefined();
    expect(await finished('cleanup')).toMatchObject({ state: 'SUCCEEDED', numbers: { removed: 0 } });
    expect((await order('mutation { runJob(name: "health-check") { already } }')).errors).toBeUndefined();
    expect(await finished('health-check')).toMatchObject({
      state: 'SUCCEEDED',
      numbers: { healthy: expect.any(Number) },
    });
  });

  it('are paused, resumed and put on another schedule while they run', async () => {
    const nextOf = 'name paused nextRunAt schedule { cron timezone everySeconds jitterSeconds }';
    expect((await order(`mutation { pauseJob(name: "warm") { ${nextOf} } }`)).data).toMatchObject({
      pauseJob: { name: 'warm', paused: true, nextRunAt: null },
    });
    expect((await order(`mutation { resumeJob(name: "warm") { ${nextOf} } }`)).data).toMatchObject({
      resumeJob: { paused: false, nextRunAt: expect.any(String) },
    });
    const change = `mutation C($settings: JobSettingsInput!) { configureJob(name: "warm", settings: $settings) { ${nextOf} priority enabled } }`;
    expect((await order(change, { settings: { schedule: { cron: '30 16 * * *' }, priority: 70 } })).data).toEqual({
      configureJob: {
        ...{ name: 'warm', paused: false, nextRunAt: '2026-11-22T16:30:00.000Z', priority: 70, enabled: true },
        schedule: { cron: '30 16 * * *', timezone: 'UTC', everySeconds: null, jitterSeconds: 0 },
      },
    });
    expect((await order(change, { settings: { schedule: null } })).data).toMatchObject({
      configureJob: { schedule: null, nextRunAt: null },
    });
    expect((await order('mutation { setJobConcurrency(runs: 5) }')).data).toEqual({ setJobConcurrency: 5 });
  });

  it.each([
    ['mutation { runJob(name: "wram") { runId } }', /^name: expected one of warm, refresh, .*but got "wram"$/],
    [
      'mutation { runJob(name: "snapshot") { runId } }',
      /^name: expected a job that can run, but got snapshot: there is/,
    ],
    [
      'mutation { configureJob(name: "snapshot", settings: {enabled: true}) { name } }',
      /^name: expected a job that can run, but got snapshot: /,
    ],
    [
      'mutation { configureJob(name: "warm", settings: {schedule: {cron: "often"}}) { name } }',
      /^settings: job warm: schedule: expected a cron pattern/,
    ],
    [
      'mutation { configureJob(name: "warm", settings: {schedule: {cron: "* * * * *", everySeconds: 3}}) { name } }',
      /^settings.schedule: expected exactly one of cron, everySeconds/,
    ],
    ['mutation { configureJob(name: "warm", settings: {priority: 0}) { name } }', /^settings: job warm: priority: /],
    ['mutation { setJobConcurrency(runs: 0) }', /^runs: expected a number from 1 to 100, but got 0$/],
    ['mutation { warmCache { warmed } }', /^operations: expected operations or records, but got neither$/],
    ['{ jobRuns(job: "wram") { id } }', /^name: expected one of warm/],
    ['{ jobRuns(first: 1000) { id } }', /^first: expected a number from 0 to 200, but got 1000$/],
  ])('refuse what cannot be done, and say what was expected: %s', async (operation, message) => {
    const { errors } = await order(operation);
    expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('take orders only with the admin token', async () => {
    const orders = [
      'runJob(name: "warm") { runId }',
      'pauseJob(name: "warm") { name }',
      'resumeJob(name: "warm") { name }',
      'configureJob(name: "warm", settings: {enabled: false}) { name }',
      'setJobConcurrency(runs: 1)',
      'warmCache(operations: [{query: "{ datasets { name } }"}]) { warmed }',
    ];
    for (const text of orders) {
      const { errors } = await order(`mutation { ${text} }`, {}, 'Bearer something-else');
      expect(errors, text).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await gateway.ask(`mutation { ${text} }`)).errors, text).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ]);
    }
    expect((await gateway.ask<{ jobs: { enabled: boolean }[] }>('{ jobs { enabled } }')).errors).toBeUndefined();
  });
});

describe('warmCache', () => {
  let gateway: TestGateway;
  afterEach(() => gateway.close());

  const warm =
    'mutation W($operations: [WarmOperationInput!], $records: [WarmRecordInput!]) { warmCache(operations: $operations, records: $records) { warmed fresh failed left requests failures { place message } } }';
  async function order(variables: object) {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: warm, variables }),
    });
    return ((await response.json()) as { data: { warmCache: object } }).data.warmCache;
  }

  it('fetches what users then need not wait for, and tells what could not be had', async () => {
    gateway = await startGateway({ environment: { ADMIN_TOKEN: token } });
    const query = 'query Q($n: Int) { deviceClearances(first: $n) { totalCount nodes { kNumber } } }';
    const operations = [{ query, variables: { n: 3 } }, { query: '{ nothing }' }];
    const records = [
      { dataset: 'device/classification', key: 'DQY' },
      { dataset: 'drug/shortages', key: 'x' },
    ];
    expect(await order({ operations, records })).toEqual({
      ...{ warmed: 2, fresh: 0, failed: 2, left: 0, requests: 2 },
      failures: [
        { place: 1, message: 'Cannot query field "nothing" on type "Query".' },
        {
          place: 3,
          message: expect.stringMatching(/^expected a dataset with a look-up \(.*\), but got "drug\/shortages"$/),
        },
      ],
    });
    expect(gateway.takeRequests()).toHaveLength(2);
    await gateway.ask(query, { n: 3 });
    await gateway.ask('{ deviceClassification(productCode: "DQY") { deviceName } }');
    expect(gateway.takeRequests()).toEqual([]);
    expect(await order({ operations: operations.slice(0, 1) })).toMatchObject({ warmed: 0, fresh: 1, requests: 0 });
  });

  it('is paid out of the warming share alone, and stops where users need the rest', async () => {
    gateway = await startGateway({ environment: { ADMIN_TOKEN: token, OPENFDA_MAX_PER_MINUTE: '100' } });
    const operations = Array.from({ length: 30 }, (_, n) => ({
      query: `{ deviceClearances(first: 1, offset: ${n}) { nodes { kNumber } } }`,
    }));
    const report = await order({ operations });
    expect(report).toMatchObject({ failed: 0, warmed: 18, left: 12, requests: 18 });
    const { data } = await gateway.ask<{ upstream: { minute: { left: number } } }>('{ upstream { minute { left } } }');
    expect(data.upstream.minute.left).toBe(100 - 18 - 1);
  });
});

describe('switches of jobs', () => {
  it('turn jobs off, and settings in JOBS change them', async () => {
    const environment = { DISABLE: 'job-warm,job-refresh', JOBS: '{"cleanup": {"priority": 77}}' };
    const gateway = await startGateway({ environment });
    const { data } = await gateway.ask<{ jobs: { name: string; enabled: boolean; priority: number }[] }>(
      '{ jobs { name enabled priority disabledBecause } }',
    );
    const find = (name: string) => data.jobs.find((job) => job.name === name);
    expect(find('warm')).toMatchObject({ enabled: false, disabledBecause: 'its switch is off' });
    expect(find('refresh')?.enabled).toBe(false);
    expect(find('cleanup')).toMatchObject({ enabled: true, priority: 77 });
    await gateway.close();
  });

  it('are refused at start where they name no job, or a setting that cannot be used', async () => {
    await expect(startGateway({ environment: { JOBS: '{"wram": {}}' } })).rejects.toThrow(
      /JOBS: expected jobs among warm, .*but got wram$/,
    );
    await expect(startGateway({ environment: { JOBS: 'often' } })).rejects.toThrow(/JOBS: expected JSON such as/);
    await expect(startGateway({ environment: { JOBS: '{"warm": {"schedule": {"cron": "x"}}}' } })).rejects.toThrow(
      /JOBS: job warm: schedule: expected a cron pattern/,
    );
  });
});
