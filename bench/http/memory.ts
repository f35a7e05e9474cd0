/**
 * What 50,000 distinct operations leave in memory, over what their budget is. Run apart for each way:
 * `node --expose-gc bench/http/memory.ts store|variables|documents [budget in bytes = 67108864] [operations = 50000]`
 * - `store`: the answer store alone, with answers of 1 KB, each found once by its raw form and sent once.
 * - `variables`: the gateway, one document with other variables each time. `documents`: another document each time.
 */
import { Agent, request } from 'node:http';
import { createWireEncodings } from '../../src/compression/wire-encodings.ts';
import type { JudgeAnswer } from '../../src/http/answer-judge.ts';
import { createAnswerSender } from '../../src/http/answer-sender.ts';
import { createAnswerStore } from '../../src/http/answer-store.ts';
import { createRequestIds } from '../../src/http/request-ids.ts';
import { startPeer } from './peer.ts';
import { resident } from './resident.ts';

const [way = 'store', maxBytes = 67_108_864, operations = 50_000] = process.argv
  .slice(2)
  .map((text, place) => (place === 0 ? text : Number(text))) as [string, number, number];

async function fillStore(): Promise<void> {
  const judge: JudgeAnswer = () => ({
    ...{ action: 'serve', ageMs: 1000, freshForMs: 60_000, staleWhileRevalidateMs: 0, staleIfErrorMs: 0 },
  });
  const store = createAnswerStore({ maxBytes, encodings: createWireEncodings() });
  const send = createAnswerSender({ requestIdOf: createRequestIds(), corsOrigins: [], onError: console.error });
  const asked = { headers: {}, method: 'POST' };
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
    const sending = { answer, verdict: answer.verdict(judge, 1000), mediaType: 0 };
    for (let time = 0; time < 2; time += 1) send(asked as never, response as never, sending);
  }
  tell((await resident()) - before, store.stats().entries, store.stats().bytes);
}

function tell(grown: number, entries?: number, bytes = 0): void {
  const megabytes = (value: number) => `${(value / 2 ** 20).toFixed(1)} MiB`;
  const held = entries === undefined ? '' : `${entries} answers, ${megabytes(bytes)} by its own count; `;
  console.log(
    `${way}: ${held}resident ${megabytes(grown)} more; ${(grown / maxBytes).toFixed(2)} x the budget of ${megabytes(maxBytes)}`,
  );
}

/** The gateway and openFDA in processes of their own, so that only the gateway's memory is counted. */
async function askGateway(): Promise<void> {
  const emulator = startPeer('serve.ts', 0);
  const { port: openFdaPort } = await emulator.ask<{ port: number }>({ name: 'emulator', served: [] });
  const gateway = startPeer('serve.ts', 1);
  const { port } = await gateway.ask<{ port: number }>({ name: 'gateway', served: [], openFdaPort, maxBytes });
  const agent = new Agent({ keepAlive: true });
  const residentOf = async () => (await gateway.ask<{ residentBytes: number }>({ collect: true })).residentBytes;
  const ask = (n: number) => post({ port, agent, body: JSON.stringify(operation(n)) });

  for (let n = 0; n < 200; n += 1) await ask(n);
  const before = await residentOf();
  let next = 200;
  const worker = async () => {
    while (next < operations) {
      next += 1;
      await ask(next);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  tell((await residentOf()) - before);
  for (const peer of [gateway, emulator]) peer.child.disconnect();
  agent.destroy();
}

function operation(n: number): object {
  const [first, offset] = [1 + (n % 10), Math.floor(n / 10) % 4900];
  if (way === 'documents') {
    const query = `query Q${n} { deviceClearances(first: ${first}, offset: ${offset}) { nodes { a${n}: kNumber applicant } } }`;
    return { query };
  }
  const query = 'query Q($f: Int, $o: Int) { deviceClearances(first: $f, offset: $o) { nodes { kNumber applicant } } }';
  return { query, variables: { f: first, o: offset } };
}

function post({ port, agent, body }: { port: number; agent: Agent; body: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const options = { host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers };
    const outgoing = request(options, (incoming) => {
      let text = '';
      incoming.on('data', (chunk) => {
        text += String(chunk);
      });
      incoming.on('end', () => (text.includes('"errors"') ? reject(new Error(text)) : resolve()));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

if (way === 'store') await fillStore();
else await askGateway();
