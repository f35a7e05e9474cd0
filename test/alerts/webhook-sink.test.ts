import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { GatewayEvent } from '../../src/alerts/gateway-event.ts';
import { signatureHeader } from '../../src/alerts/sign-webhook.ts';
import { createWebhookSink } from '../../src/alerts/webhook-sink.ts';
import { ManualClock } from '../jobs/manual-clock.ts';

const secret = 'a secret of enough length';
const url = 'https://hooks.example/abc?token=HIDDEN';

interface Received {
  readonly atMs: number;
  readonly headers: Headers;
  readonly body: string;
}

const reloaded = (to: string): GatewayEvent => ({
  ...{ kind: 'DATASET_RELOADED', id: `DATASET_RELOADED device/510k ${to}`, at: Date.UTC(2026, 0, 5) },
  ...{ datasets: ['device/510k'], from: '2026-01-01', to },
});

/** A sink whose receiver answers with the statuses, then with 204; 0 is no answer at all, -1 one that never comes. */
function rig({ statuses = [] as number[], maxWaiting = 100 } = {}) {
  const clock = new ManualClock();
  const start = clock.now();
  const received: Received[] = [];
  const outcomes: string[] = [];
  const sink = createWebhookSink({
    ...{ url, secret, now: clock.now, random: () => 0, startTimer: clock.startTimer, maxWaiting },
    fetch: async (asked, init = {}) => {
      expect([asked, init.method, init.redirect]).toEqual([url, 'POST', 'manual']);
      received.push({ atMs: clock.now() - start, headers: new Headers(init.headers), body: String(init.body) });
      const status = statuses.shift() ?? 204;
      if (status === 0) throw new TypeError(`cannot reach ${url}`);
      if (status === -1) {
        await new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));
      }
      return new Response(null, { status });
    },
    onOutcome: (event, outcome, detail) => outcomes.push([event.id.slice(-10), outcome, detail ?? ''].join(' ').trim()),
  });
  return { clock, sink, received, outcomes };
}

describe('a webhook', () => {
  it('is told events as JSON, signed so that the receiver can tell that they are genuine and recent', async () => {
    const { clock, sink, received, outcomes } = rig();
    sink.tell(reloaded('2026-01-04'));
    await clock.advance(0);
    const [{ headers, body } = { headers: new Headers(), body: '' }] = received;
    expect(JSON.parse(body)).toEqual({
      ...{ version: 1, kind: 'DATASET_RELOADED', id: 'DATASET_RELOADED device/510k 2026-01-04' },
      at: '2026-01-05T00:00:00.000Z',
      reload: { datasets: ['device/510k'], from: '2026-01-01', to: '2026-01-04' },
    });
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(headers.get(signatureHeader) ?? '') ?? [];
    expect(Number(seconds) * 1000).toBe(clock.now());
    expect(signature).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
    expect(headers.get('x-openfda-gateway-event')).toBe('DATASET_RELOADED');
    expect(headers.get('x-openfda-gateway-delivery')).toBe('DATASET_RELOADED device/510k 2026-01-04');
    expect(outcomes).toEqual(['2026-01-04 delivered']);
  });

  it('is told alerts with their times', async () => {
    const { clock, sink, received } = rig();
    const alert = {
      ...({ id: 'memory x', name: 'memory', subject: undefined, severity: 'CRITICAL', state: 'FIRING' } as const),
      ...{ message: 'm', value: 1, threshold: 0.9, startedAt: 0, firedAt: 1000 },
      ...{ acknowledgedAt: undefined, resolvedAt: undefined },
    };
    sink.tell({ kind: 'ALERT_FIRING', id: 'ALERT_FIRING memory x', at: 1000, alert });
    await clock.advance(0);
    expect(JSON.parse(received[0]?.body ?? '')).toMatchObject({
      kind: 'ALERT_FIRING',
      alert: {
        ...{ id: 'memory x', subject: null, startedAt: '1970-01-01T00:00:00.000Z' },
        ...{ firedAt: '1970-01-01T00:00:01.000Z', resolvedAt: null },
      },
    });
  });

  it('is tried again with growing waits, with a signature of the new time, and the rest waits its turn', async () => {
    const { clock, sink, received, outcomes } = rig({ statuses: [503, 0, 429] });
    sink.tell(reloaded('2026-01-04'));
    sink.tell(reloaded('2026-01-05'));
    await clock.advance(60_000);
    expect(received.map(({ atMs }) => atMs)).toEqual([0, 1000, 3000, 7000, 7000]);
    expect(new Set(received.slice(0, 4).map(({ headers }) => headers.get(signatureHeader))).size).toBe(4);
    expect(outcomes).toEqual([
      '2026-01-04 retried status 503',
      '2026-01-04 retried cannot be reached',
      '2026-01-04 retried status 429',
      '2026-01-04 delivered',
      '2026-01-05 delivered',
    ]);
  });

  it('that never answers is given up after a time, and after so many tries', async () => {
    const { clock, sink, received, outcomes } = rig({ statuses: Array.from({ length: 6 }, () => -1) });
    sink.tell(reloaded('2026-01-04'));
    await clock.advance(600_000);
    expect(received.map(({ atMs }) => atMs)).toEqual([0, 11_000, 23_000, 37_000, 55_000, 81_000]);
    expect(outcomes.at(-1)).toBe('2026-01-04 given-up no answer in time');
  });

  it('that refuses is not asked again', async () => {
    const { clock, sink, received, outcomes } = rig({ statuses: [401, 302] });
    sink.tell(reloaded('2026-01-04'));
    sink.tell(reloaded('2026-01-05'));
    await clock.advance(60_000);
    expect(received).toHaveLength(2);
    expect(outcomes).toEqual(['2026-01-04 given-up status 401', '2026-01-05 given-up status 302']);
  });

  it('has a bounded queue: the oldest that waits is dropped, and told so', async () => {
    const { clock, sink, outcomes } = rig({ statuses: [503], maxWaiting: 2 });
    for (const day of ['04', '05', '06', '07']) sink.tell(reloaded(`2026-01-${day}`));
    await clock.advance(60_000);
    expect(outcomes.filter((outcome) => !outcome.includes('retried')).sort()).toEqual([
      '2026-01-04 delivered',
      '2026-01-05 dropped more than 2 wait',
      '2026-01-06 delivered',
      '2026-01-07 delivered',
    ]);
  });

  it('leaves nothing behind when it is closed', async () => {
    const { clock, sink, received } = rig({ statuses: [503] });
    sink.tell(reloaded('2026-01-04'));
    await clock.advance(0);
    sink.close();
    expect(clock.pendingTimers).toBe(0);
    await clock.advance(60_000);
    expect(received).toHaveLength(1);
  });

  it('shows neither address nor secret in what is told of deliveries', async () => {
    const { clock, sink, outcomes } = rig({ statuses: [0, 500, 401] });
    sink.tell(reloaded('2026-01-04'));
    await clock.advance(60_000);
    expect(outcomes).toHaveLength(3);
    expect(outcomes.join()).not.toMatch(/hooks|HIDDEN|secret/);
  });
});
