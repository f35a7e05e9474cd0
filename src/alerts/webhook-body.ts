import type { Alert } from './alert.ts';
import type { GatewayEvent } from './gateway-event.ts';

const time = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString());

/** An event as the webhook is sent it: names and states as GraphQL gives them, times as RFC 3339. */
export function webhookBody(event: GatewayEvent): string {
  const { kind, id, at } = event;
  const common = { version: 1, kind, id, at: time(at) };
  if (event.kind === 'DATASET_RELOADED') {
    const { datasets, from, to } = event;
    return JSON.stringify({ ...common, reload: { datasets, from, to } });
  }
  return JSON.stringify({ ...common, alert: alertBody(event.alert) });
}

function alertBody({ startedAt, firedAt, acknowledgedAt, resolvedAt, subject, ...alert }: Alert) {
  const times = { startedAt, firedAt, acknowledgedAt, resolvedAt };
  const told = Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, time(ms)]));
  return { ...alert, subject: subject ?? null, ...told };
}
