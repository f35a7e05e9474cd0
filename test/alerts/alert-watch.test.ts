import { beforeEach, describe, expect, it } from 'vitest';
import { alertRules } from '../../src/alerts/alert-rules.ts';
import { type AlertWatch, createAlertWatch } from '../../src/alerts/alert-watch.ts';
import type { GatewayEvent } from '../../src/alerts/gateway-event.ts';
import type { Signals } from '../../src/alerts/signals.ts';
import { readThresholds } from '../../src/alerts/thresholds.ts';
import { calmSignals } from './signals.ts';

const second = 1000;
let time: number;
let signals: Signals;
let events: GatewayEvent[];
let watch: AlertWatch;

beforeEach(() => start(''));

function start(settings: string): void {
  const { thresholds, faults } = readThresholds(settings);
  expect(faults).toEqual([]);
  time = Date.parse('2026-11-22T15:00:00Z');
  signals = calmSignals();
  events = [];
  watch = createAlertWatch({
    rules: alertRules(thresholds, 100),
    readSignals: async () => signals,
    now: () => time,
    windowMs: 300 * second,
    holdMs: 60 * second,
    maxResolved: 3,
    onEvent: (event) => events.push(event),
  });
}

/** Lets the time pass, with a look every 15 s. */
async function pass(seconds: number, change: () => void = () => {}): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 15) {
    time += 15 * second;
    change();
    await watch.evaluate();
  }
}

const told = () => events.splice(0).map(({ kind, id }) => `${kind} ${id.split(' ').slice(1, -1).join(' ')}`);
const setBudget = (used: number) => {
  signals = calmSignals({ budget: { used, limit: 1000 } });
};

describe('an alert', () => {
  it('fires when its threshold was reached for as long as the hold, and once', async () => {
    setBudget(900);
    await pass(60);
    expect([told(), watch.alerts()]).toEqual([[], []]);
    await pass(120);
    expect(told()).toEqual(['ALERT_FIRING budget-left']);
    expect(watch.alerts('FIRING')).toMatchObject([
      {
        id: 'budget-left 2026-11-22T15:00:15.000Z',
        severity: 'CRITICAL',
        value: 0.1,
        threshold: 0.1,
        message: "10 % of the day's requests to openFDA are left",
        startedAt: Date.parse('2026-11-22T15:00:15Z'),
        firedAt: Date.parse('2026-11-22T15:01:15Z'),
      },
    ]);
  });

  it('does not fire for what was over before the hold was', async () => {
    setBudget(990);
    await pass(60);
    setBudget(0);
    await pass(15);
    setBudget(990);
    await pass(60);
    expect(told()).toEqual([]);
  });

  it('is one alert while its value trembles about the threshold, and over when it was clear of it for as long as the hold', async () => {
    setBudget(900);
    await pass(75);
    let turn = 0;
    await pass(600, () => setBudget(turn++ % 2 ? 905 : 895));
    expect(told()).toEqual(['ALERT_FIRING budget-left']);
    setBudget(880);
    await pass(60);
    setBudget(895);
    await pass(15);
    setBudget(880);
    await pass(60);
    expect(watch.alerts().map(({ state }) => state)).toEqual(['FIRING']);
    await pass(15);
    expect(told()).toEqual(['ALERT_RESOLVED budget-left']);
    expect(watch.alerts('RESOLVED')).toMatchObject([{ value: 0.12, resolvedAt: time }]);
  });

  it('can be acknowledged, which ends nothing', async () => {
    setBudget(1000);
    await pass(75);
    const id = watch.alerts()[0]?.id ?? '';
    expect(watch.acknowledge(id)).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedAt: time });
    await pass(60);
    const at = time - 60 * second;
    expect(watch.acknowledge(id)).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedAt: at });
    expect(watch.alerts('FIRING')).toEqual([]);
    setBudget(0);
    await pass(75);
    expect(told()).toEqual([
      'ALERT_FIRING budget-left',
      'ALERT_ACKNOWLEDGED budget-left',
      'ALERT_RESOLVED budget-left',
    ]);
    expect(watch.alerts()).toMatchObject([{ id, state: 'RESOLVED', acknowledgedAt: at }]);
    for (const unknown of [id, 'x']) {
      expect(() => watch.acknowledge(unknown)).toThrow('id: expected the id of an alert that fires, but got "');
    }
  });

  it('of each subject is its own, and over when the subject is named no more', async () => {
    signals = calmSignals({ troubled: ['drug/ndc'] });
    await pass(60);
    signals = calmSignals({ troubled: ['drug/ndc', 'device/510k'] });
    await pass(75);
    expect(told()).toEqual(['ALERT_FIRING breaker-open drug/ndc', 'ALERT_FIRING breaker-open device/510k']);
    signals = calmSignals({ troubled: ['device/510k'] });
    await pass(75);
    expect(told()).toEqual(['ALERT_RESOLVED breaker-open drug/ndc']);
    expect(watch.alerts('FIRING').map(({ subject, message }) => [subject, message])).toEqual([
      ['device/510k', 'openFDA does not answer for device/510k'],
    ]);
  });

  it('that is over is kept, up to the bound, the newest first', async () => {
    for (const job of ['a', 'b', 'c', 'd']) {
      signals = calmSignals({ jobs: [{ job, failuresInRow: 3 }] });
      await pass(75);
      signals = calmSignals({ jobs: [{ job, failuresInRow: 0 }] });
      await pass(75);
    }
    expect(watch.alerts().map(({ subject, state }) => `${subject} ${state}`)).toEqual([
      'd RESOLVED',
      'c RESOLVED',
      'b RESOLVED',
    ]);
  });
});

describe('the signals', () => {
  const add = (hits: number, misses: number, stale = 0) => {
    const { reads } = signals;
    signals = calmSignals({
      reads: { hits: reads.hits + hits, misses: reads.misses + misses, stale: reads.stale + stale, errors: 0 },
    });
  };

  it('are no evidence while they are few: no alert of the hit ratio on 3 reads', async () => {
    await watch.evaluate();
    add(0, 3);
    await pass(600);
    expect(watch.alerts()).toEqual([]);
    await pass(375, () => add(0, 5));
    expect(watch.alerts()).toMatchObject([{ name: 'hit-ratio', value: 0 }]);
  });

  it('are those of the window, whatever was before it', async () => {
    await watch.evaluate();
    add(1_000_000, 0);
    await pass(15);
    await pass(300, () => add(1, 9));
    expect(watch.alerts()).toEqual([]);
    await pass(75, () => add(1, 9));
    expect(watch.alerts()).toMatchObject([{ name: 'hit-ratio', value: 0.1 }]);
  });

  it('keep an alert as it is where they are too few to tell', async () => {
    await watch.evaluate();
    await pass(90, () => add(0, 50));
    expect(watch.alerts('FIRING')).toHaveLength(1);
    await pass(3600);
    expect(watch.alerts('FIRING')).toHaveLength(1);
    await pass(90, () => add(50, 0));
    expect(watch.alerts('RESOLVED')).toHaveLength(1);
  });

  it('tell of errors, latency, stale answers, memory and jobs', async () => {
    await watch.evaluate();
    signals = calmSignals({
      reads: { hits: 90, misses: 0, stale: 10, errors: 0 },
      operations: {
        count: 100,
        failed: 5,
        durations: { boundsMs: [1000, 10_000], counts: [90, 10, 0], sumMs: 0 },
      },
      memory: { usedBytes: 90, limitBytes: 100 },
      jobs: [{ job: 'warm', failuresInRow: 4 }],
    });
    await pass(75);
    expect(Object.fromEntries(watch.alerts().map(({ name, message }) => [name, message]))).toEqual({
      'latency-p95-ms': 'The 95th percentile of the latency of operations is 5500 ms',
      'error-rate': '5 % of operations had errors',
      'stale-share': '10 % of reads were served stale, since openFDA could not be asked',
      memory: 'The process holds 90 % of the memory there is',
      'job-failures': 'The job warm failed 4 times in a row',
    });
  });

  it('are judged by the thresholds that are set, and by none that is off', async () => {
    start('budget-left=0.5, memory=off');
    signals = calmSignals({ budget: { used: 500, limit: 1000 }, memory: { usedBytes: 100, limitBytes: 100 } });
    await pass(75);
    expect(watch.alerts().map(({ name }) => name)).toEqual(['budget-left']);
  });

  it('stay few however often somebody looks, and none is lost', async () => {
    await watch.evaluate();
    for (let step = 0; step < 4000; step += 1) {
      time += 50;
      add(0, 1);
      await watch.evaluate();
    }
    expect(watch.alerts()).toMatchObject([{ name: 'hit-ratio', value: 0 }]);
  });
});
