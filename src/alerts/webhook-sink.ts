import type { StartTimer } from '../cache/start-timer.ts';
import type { EventSink, GatewayEvent } from './gateway-event.ts';
import { signatureHeader, signWebhook } from './sign-webhook.ts';
import { webhookBody } from './webhook-body.ts';

/** What became of a delivery, told to whoever listens. Holds neither address nor secret. */
export type DeliveryOutcome = 'delivered' | 'retried' | 'given-up' | 'dropped';

export interface WebhookSinkOptions {
  readonly url: string;
  readonly secret: string;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly random: () => number;
  readonly startTimer: StartTimer;
  readonly onOutcome: (event: GatewayEvent, outcome: DeliveryOutcome, detail: string | undefined) => void;
  /** @default 10 s */
  readonly timeoutMs?: number;
  /** @default 6 */
  readonly maxTries?: number;
  /** The wait after the first failure; doubled after each further one. @default 1 s */
  readonly backOffMs?: number;
  /** Events that may wait; where there are more, the oldest is dropped. @default 100 */
  readonly maxWaiting?: number;
}

/** Statuses by which a receiver says that the same may be tried again. */
const isWorthRetrying = (status: number) => status >= 500 || status === 408 || status === 425 || status === 429;

/** Tells events to a web address, one after the other, each signed, each tried several times. */
export function createWebhookSink(options: WebhookSinkOptions): EventSink {
  const { url, secret, now, random, startTimer, onOutcome } = options;
  const { timeoutMs = 10_000, maxTries = 6, backOffMs = 1000, maxWaiting = 100 } = options;
  const waiting: GatewayEvent[] = [];
  const closing = new AbortController();
  let cancelTimer: (() => void) | undefined;
  let busy = false;

  /** Undefined where it was delivered; else what went wrong and whether another try may help. */
  async function send(event: GatewayEvent): Promise<{ detail: string; again: boolean } | undefined> {
    const body = webhookBody(event);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'openfda-gateway',
      'x-openfda-gateway-event': event.kind,
      'x-openfda-gateway-delivery': event.id,
      [signatureHeader]: signWebhook(secret, body, now()),
    };
    const deadline = new AbortController();
    const cancelDeadline = startTimer(timeoutMs, () => deadline.abort(new Error('too late')));
    const signal = AbortSignal.any([closing.signal, deadline.signal]);
    try {
      // A redirect would carry the event to whatever host it names.
      const response = await options.fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
      await response.body?.cancel();
      if (response.ok) return undefined;
      return { detail: `status ${response.status}`, again: isWorthRetrying(response.status) };
    } catch {
      // The cause may hold the address, and with it a secret.
      return { detail: deadline.signal.aborted ? 'no answer in time' : 'cannot be reached', again: true };
    } finally {
      cancelDeadline();
    }
  }

  async function deliver(event: GatewayEvent, tries: number): Promise<void> {
    const failure = await send(event);
    if (closing.signal.aborted) return;
    if (failure?.again && tries < maxTries) {
      onOutcome(event, 'retried', failure.detail);
      // Shortened at random by up to half, so that a fleet does not return together.
      const waitMs = backOffMs * 2 ** (tries - 1) * (1 - random() / 2);
      cancelTimer = startTimer(waitMs, () => void deliver(event, tries + 1));
      return;
    }
    onOutcome(event, failure ? 'given-up' : 'delivered', failure?.detail);
    busy = false;
    next();
  }

  function next(): void {
    const event = busy || closing.signal.aborted ? undefined : waiting.shift();
    if (!event) return;
    busy = true;
    void deliver(event, 1);
  }

  return {
    tell(event) {
      waiting.push(event);
      if (waiting.length > maxWaiting) {
        const [dropped] = waiting.splice(0, 1);
        if (dropped) onOutcome(dropped, 'dropped', `more than ${maxWaiting} wait`);
      }
      next();
    },
    close() {
      closing.abort(new Error('the gateway stops'));
      cancelTimer?.();
    },
  };
}
