import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import { answerFootprint } from '../../src/cache/entry-footprint.ts';
import { readConfig } from '../../src/config.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { createSeededRandom } from '../../src/emulator/seeded-random.ts';
import { startEmulator } from '../../src/emulator/start-emulator.ts';
import { createMissRatioWatch } from '../../src/monitor/miss-ratio/miss-ratio-watch.ts';
import { createMonitor, type Monitor } from '../../src/monitor/monitor.ts';
import { OperationTrace } from '../../src/monitor/operation-trace.ts';
import { nullPatternStore } from '../../src/monitor/patterns/pattern-store.ts';
import { createQueryPatterns } from '../../src/monitor/patterns/query-patterns.ts';
import type { ServedAnswer } from '../../src/monitor/stored-batch.ts';
import { measureRatio, printRatio } from '../ratio.ts';

const connections = 100;
const rounds = 31;
const served = 50_000;
/** Between two stored answers: 8,000 a second. */
const pauseMs = 0.125;
const made = 200;

/** What listening costs: on a stored answer, in ns; on the long way, as a share of it. */
export async function benchMonitor(): Promise<void> {
  console.log(
    `${rounds} rounds of ${served} stored answers, 8,000 a second on ${connections} connections; goal 1000 ns`,
  );
  for (const [name, answers] of [
    ['200 different ones', 200],
    ['1,000 different ones', 1000],
    ['20,000 different ones', 20_000],
  ] as const)
    printServed(name, answers);
  await compareLongWay();
}

function fullMonitor(now: () => number): Monitor {
  return createMonitor({
    tiers: () => [],
    ...{ now, slowMs: 1000 },
    missRatio: createMissRatioWatch({ footprintOf: answerFootprint }),
    patterns: createQueryPatterns({ now, keyFieldsOf: () => new Set(['k_number']), store: nullPatternStore }),
  });
}

/** The time that this thread had a processor: what others take of the machine is no cost of listening. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Tells a monitor of stored answers, some of which are asked for more than others, and prints what one takes beside a loop without it. */
function printServed(name: string, answers: number): void {
  const random = createSeededRandom(1);
  let time = 1_700_000_000_000;
  const monitor = fullMonitor(() => time);
  const all = Array.from({ length: answers }, (_, at): ServedAnswer => {
    const key = `an operation with its values, number ${at}`;
    const used = [{ dataset: 'device/510k', path: `/device/510k.json?search=k_number%3A%22K${at}%22&limit=1` }];
    return {
      key,
      operationName: 'Repeated',
      signature: 'query Repeated{deviceClearance}',
      used,
      bytes: Buffer.alloc(9),
    };
  });
  const sockets = Array.from({ length: connections }, () => ({}));
  const order = Array.from({ length: served }, () => ({
    answer: all[Math.floor(random() ** 2 * answers)] ?? all[0],
    socket: sockets[Math.floor(random() * connections)] ?? {},
  }));
  const timed = (work: (answer: ServedAnswer, socket: object) => void): number => {
    const startedAt = processorMs();
    for (const { answer, socket } of order) {
      time += pauseMs;
      if (answer) work(answer, socket);
    }
    return ((processorMs() - startedAt) / served) * 1e6;
  };
  let heard = 0;
  const costs: number[] = [];
  for (let round = 0; round < rounds + 5; round += 1) {
    const listening = timed((answer, socket) => monitor.onServed(answer, 0.02, socket));
    const plain = timed((answer) => {
      heard += answer.bytes.byteLength;
    });
    if (round >= 5 && heard > 0) costs.push(listening - plain);
  }
  costs.sort((a, b) => a - b);
  const at = (share: number) => (costs[Math.floor(costs.length * share)] ?? Number.NaN).toFixed(0);
  console.log(`a stored answer of ${name}`.padEnd(64), `${at(0.5)} ns (10-90 %: ${at(0.1)}-${at(0.9)})`);
}

/** Holds all that the monitor does for an operation from the cache against the whole of it. */
async function compareLongWay(): Promise<void> {
  const monitor = fullMonitor(Date.now);
  const emulator = await startEmulator({
    world: generateWorld({ seed: 1, records: 5000, today: '2026-11-01' }),
    limits: { perMinute: 1e9, perDay: 1e9 },
  });
  const config = readConfig({ PORT: '0', OPENFDA_URL: emulator.url, LOG_LEVEL: 'silent', DISABLE: 'answer-store' });
  const app = await createApp({ config, logger: pino({ level: 'silent' }) });
  const query =
    'query Page($first: Int) { deviceClearances(first: $first) { totalCount nodes { kNumber productCode recalls(first: 2) { totalCount } } } }';
  const { signal } = new AbortController();
  for (const first of [1, 20]) {
    const whole = async () => {
      for (let at = 0; at < made; at += 1) await app.perform({ query, variables: { first } }, 'user', signal);
    };
    let distinct = 0;
    const own = () => {
      for (let at = 0; at < made; at += 1) {
        distinct += 1;
        follow(monitor, first, `operation ${distinct}`);
      }
    };
    const name = `long way, ${first} records with a join: the monitor's part of it`;
    printRatio(await measureRatio(name, own, whole, 31, 5));
  }
  await app.close();
  await emulator.close();
}

/** What the monitor does for a page of clearances and their recalls. */
function follow(monitor: Monitor, records: number, key: string): void {
  const trace = new OperationTrace(() => performance.now());
  for (const phase of ['parse', 'validate', 'prepare'] as const) trace.phase(phase)();
  const executed = trace.phase('execute');
  const list = { prev: undefined, key: 'deviceClearances' };
  trace.resolver(list)();
  const nodes = { prev: list, key: 'nodes' };
  const paths = [
    '/device/510k.json?sort=decision_date%3Adesc&limit=20',
    '/device/recall.json?search=k_numbers&limit=1000',
  ];
  for (let at = 0; at < records; at += 1) {
    trace.resolver({ prev: { prev: nodes, key: at }, key: 'recalls' })();
  }
  for (const path of paths) {
    monitor.onRead({
      dataset: 'device/510k',
      path,
      outcome: 'hit',
      negative: false,
      durationMs: 0.1,
      bytesSaved: 9000,
    });
  }
  executed();
  const [text, signature] = [
    'query Page { deviceClearances { totalCount } }',
    'query Page{deviceClearances{totalCount}}',
  ];
  trace.onAnswered({ name: 'Page', signature, text, errors: 0, variables: { first: records } });
  const used = paths.map((path) => ({ dataset: 'device/510k', path }));
  const tally = { hit: 2, miss: 0, stale: 0, error: 0, cancelled: 0 };
  monitor.onMade({ trace, tally, bytes: 5000, asked: { key, used, connection: undefined } });
}
