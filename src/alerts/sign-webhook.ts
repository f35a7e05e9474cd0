import { createHmac } from 'node:crypto';

/** The header that proves where a delivery comes from. */
export const signatureHeader = 'x-openfda-gateway-signature';

/**
 * The header's value, `t=<seconds since 1970>,v1=<hex>`: the HMAC-SHA256, by the shared secret, of the seconds, a full stop and the
 * body. The time is part of what is signed, so that a receiver can refuse a delivery that somebody repeats later.
 */
export function signWebhook(secret: string, body: string, now: number): string {
  const seconds = Math.floor(now / 1000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}
