import { type ClientRequest, request } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import type { Answer } from '../support/start-gateway.ts';

/** Holds the answers of an embedded openFDA back while it is closed. */
export function createGate() {
  let held: PromiseWithResolvers<void> | undefined;
  return {
    delay: async () => held?.promise,
    close() {
      held ??= Promise.withResolvers<void>();
    },
    open() {
      held?.resolve();
      held = undefined;
    },
  };
}

/** A caller over a connection of its own, who may leave. */
export function startCaller(url: string, query: string) {
  const { promise, resolve, reject } = Promise.withResolvers<Answer<unknown>>();
  const headers = { 'content-type': 'application/json' };
  const outgoing: ClientRequest = request(`${url}/graphql`, { method: 'POST', headers, agent: false }, (incoming) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Answer<unknown>));
    incoming.on('error', reject);
  });
  outgoing.on('error', reject);
  outgoing.end(JSON.stringify({ query }));
  promise.catch(() => {});
  return { answer: promise, leave: () => outgoing.destroy() };
}

/**
 * 200 callers of one operation, spread over gateways, come and leave in an order that the seed decides, a few turns of the event loop
 * apart. One of them stays: resolves to the promise of its answer.
 */
export async function crowd(urls: readonly string[], query: string, seed: number) {
  const random = createSeededRandom(seed);
  const among = (count: number) => Math.floor(random() * count);
  const staying = among(200);
  const present: ReturnType<typeof startCaller>[] = [];
  let stayed: ReturnType<typeof startCaller> | undefined;
  let come = 0;
  while (come < 200 || present.length > 0) {
    if (come < 200 && (present.length === 0 || random() < 0.55)) {
      const caller = startCaller(urls[among(urls.length)] ?? '', query);
      if (come === staying) stayed = caller;
      else present.push(caller);
      come += 1;
    } else present.splice(among(present.length), 1)[0]?.leave();
    for (let turns = among(4); turns > 0; turns -= 1) await turn();
  }
  if (!stayed) throw new Error('expected one caller to stay');
  return { answer: stayed.answer };
}
