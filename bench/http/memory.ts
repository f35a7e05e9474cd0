/**
 * What 50,000 distinct operations leave in memory, over what their budget is. Run apart for each way:
 * `node --expose-gc bench/http/memory.ts store|variables|documents [budget in bytes = 67108864] [operations = 50000]`
 * - `store`: the answer store alone, with answers of 1 KB, each found once by its raw form and sent once.
 * - `variables`: the gateway, one document with other variables each time. `documents`: another document each time.
 */
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import { createWireEncodings } from '../../src/compression/wire-encodings.ts';
import { readConfig } from '../../src/config.ts';
import { createLevelJudge } from '../../src/http/answer-judge.ts';
import { createAnswerSender } from '../../src/http/answer-sender.ts';
import { createAnswerStore } from '../../src/http/answer-store.ts';
import { startPeer } from './peer.ts';

const [way = 'store', maxBytes = 67_108_864, operations = 50_000] = process.argv
  .slice(2)
  .map((text, place) => (place === 0 ? text : Number(text))) as [string, number, number];

/** Resident bytes once garbage is collected and its pages are given back, which V8 does aside. */
async function resident(): Promise<number> {
  for (let time = 0; time < 5; time += 1) {
    globalThis.gc?.();
    await setTimeout(200);
  }
  return process.memoryUsage().rss;
}

async function fillStore(): Promise<void> {
  const now = () => 1000;
  const judge = createLevelJudge(now);
  const store = createAnswerStore({ maxBytes, encodings: createWireEncodings() });
  const send = createAnswerSender({ corsOrigins: [], onError: console.error });
  const request = { headers: {}, method: 'POST' };
  const response = { writeHead() {}, end() {} };
  const before = await resident();
  for (let n = 0; n < operations; n += 1) {
    const path = `/device/510k.json?search=k_number:%22K${n}%22&limit=1`;
    const answer = store.put(
      {
        key: `${n}`.padStart(43, 'k'),
        content: Buffer.from(`${n}`.padStart(1024, 'text ')),
        used: [
          {
            ...{ dataset: 'device/510k', path, level: 'RECENT' as const, fetchedAt: 0, lastUpdated: '2026-02-01' },
            ...{ negative: false, stale: false, outcome: 'miss' as const },
          },
        ],
        operationName: 'One',
        signature: 'query One($k:String!){deviceClearance(kNumber:$k){kNumber applicant}}',
      },
      store.mark(),
    );
    if (!answer) throw new Error('the answer was not stored');
    store.remember(
      `P{"query":"query One($k: String!) { deviceClearance(kNumber: $k) { kNumber } }","variables":{"k":"K${n}"}}`,
      answer,
    );
    const sending = { answer, verdict: answer.verdict(judge, now()), mediaType: 0 };
    for (let time = 0; time < 2; time += 1) send(request as never, response as never, sending);
  }
  await tell(before, store.stats().entries, store.stats().bytes);
}

async function tell(before: number, entries?: number, bytes = 0): Promise<void> {
  const grown = (await resident()) - before;
  const megabytes = (value: number) => `${(value / 2 ** 20).toFixed(1)} MiB`;
  const held = entries === undefined ? '' : `${entries} answers, ${megabytes(bytes)} by its own count; `;
  console.log(
    `${way}: ${held}resident ${megabytes(grown)} more; ${(grown / maxBytes).toFixed(2)} x the budget of ${megabytes(maxBytes)}`,
  );
}

async function askGateway(): Promise<void> {
  const emulator = startPeer('serve.ts', 0);
  const { port } = await emulator.ask<{ port: number }>({ name: 'emulator', served: [] });
  const environment = { PORT: '0', OPENFDA_URL: `http://127.0.0.1:${port}`, LOG_LEVEL: 'silent' };
  const config = readConfig({ ...environment, CACHE_MAX_BYTES: String(maxBytes) });
  const app = await createApp({ config, logger: pino({ level: 'silent' }) });
  const url = `${await app.listen()}/graphql`;
  const isDocuments = way === 'documents';
  const ask = async (n: number) => {
    const [first, offset] = [1 + (n % 10), Math.floor(n / 10) % 4900];
    const query = isDocuments
      ? `query Q${n} { deviceClearances(first: ${first}, offset: ${offset}) { nodes { a${n}: kNumber applicant } } }`
      : 'query Q($f: Int, $o: Int) { deviceClearances(first: $f, offset: $o) { nodes { kNumber applicant } } }';
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: isDocuments ? {} : { f: first, o: offset } }),
    });
    const text = await response.text();
    if (text.includes('"errors"')) throw new Error(text);
  };
  for (let n = 0; n < 200; n += 1) await ask(n);
  const before = await resident();
  let next = 200;
  const worker = async () => {
    while (next < operations) {
      next += 1;
      await ask(next);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  await tell(before);
  await app.close();
  emulator.child.disconnect();
}

if (way === 'store') await fillStore();
else await askGateway();
