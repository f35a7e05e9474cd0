/**
 * Repeated operations: the gateway, a bare `node:http` server that sends the same bytes with the same headers, and other GraphQL
 * servers with their caches. Server and load each on a processor of their own where there are two.
 * `node bench/http/main.ts [pairs = 15] [slice in ms = 400] [server ...]`
 */
import { learn } from './learn.ts';
import type { LoadOrder } from './load.ts';
import { isPinned, type Peer, startPeer } from './peer.ts';
import { type Case, cases, requestOf, type Served } from './scenarios.ts';

const pairs = Number(process.argv[2] ?? 15);
const sliceMs = Number(process.argv[3] ?? 400);
const warmUpMs = 2500;

interface Running {
  readonly name: string;
  readonly port: number;
  readonly peer: Peer;
}

/** What was measured of a server, pair by pair, beside the bare one. */
interface Measured {
  readonly speed: number[];
  readonly processor: number[];
  readonly perSecond: number[];
}

async function serve(name: string, served: readonly Served[], openFdaPort = 0): Promise<Running> {
  const peer = startPeer('serve.ts', 0);
  const { port } = await peer.ask<{ port: number }>({ name, served, openFdaPort });
  return { name, port, peer };
}

async function measure(load: Peer, { peer, port }: Running, item: Case, forMs = sliceMs) {
  const before = await peer.ask<{ cpuMicros: number }>({});
  const order: LoadOrder = { port, request: requestOf(item), ms: forMs, connections: 16 };
  const { answers, ms } = await load.ask<{ answers: number; ms: number }>(order);
  const after = await peer.ask<{ cpuMicros: number }>({});
  return { perSecond: (answers / ms) * 1000, cpuMicros: (after.cpuMicros - before.cpuMicros) / answers };
}

/** Measures each server next to the bare one, which goes first every other time. */
async function compare(load: Peer, bare: Running, others: readonly Running[], item: Case): Promise<Measured[]> {
  const results = others.map((): Measured => ({ speed: [], processor: [], perSecond: [] }));
  for (const server of [bare, ...others]) await measure(load, server, item, warmUpMs);
  for (let pair = 0; pair < pairs; pair += 1) {
    for (const [index, server] of others.entries()) {
      const early = pair % 2 === 0 ? await measure(load, bare, item) : undefined;
      const own = await measure(load, server, item);
      const base = early ?? (await measure(load, bare, item));
      results[index]?.speed.push(own.perSecond / base.perSecond);
      results[index]?.processor.push(base.cpuMicros / own.cpuMicros);
      results[index]?.perSecond.push(own.perSecond);
    }
  }
  return results;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const load = startPeer('load.ts', 1);
const openFda = await serve('emulator', []);
const gateway = await serve('gateway', [], openFda.port);
const served: Served[] = [];
for (const item of cases) served.push(await learn(gateway.port, item));
const bare = await serve('bare', served);
const running: Running[] = [gateway, { ...(await serve('bare', served)), name: 'bare, noise' }];
const wanted = process.argv.slice(4);
const beside = ['apollo', 'yoga', 'mercurius'].filter((name) => wanted.length === 0 || wanted.includes(name));
for (const name of beside) running.push(await serve(name, served));

const apart = isPinned ? ', server and load on a processor each' : '';
console.log(`${pairs} interleaved pairs of ${sliceMs} ms, 16 connections${apart}`);
console.log('ratio to bare node:http: throughput median (10 %), processor time median; requests a second');
for (const [index, item] of cases.entries()) {
  const bytes = Buffer.from(served[index]?.body ?? '', 'base64').byteLength;
  console.log(`\n${item.name}: ${bytes} bytes; goal ${item.goal}`);
  const others = running.filter(
    ({ name }) => name === 'gateway' || name === 'bare, noise' || item.beside.includes(name),
  );
  const results = await compare(load, bare, others, item);
  for (const [place, { speed, processor, perSecond }] of results.entries()) {
    const ratio = `${quantile(speed, 0.5).toFixed(2)} (${quantile(speed, 0.1).toFixed(2)})`;
    const name = (others[place]?.name ?? '').padEnd(12);
    console.log(`  ${name} ${ratio}   ${quantile(processor, 0.5).toFixed(2)}   ${quantile(perSecond, 0.5).toFixed(0)}`);
  }
}
for (const { peer } of [openFda, bare, ...running]) peer.child.disconnect();
load.child.disconnect();
