import { expect, it } from 'vitest';
import { createAnswerDesk } from '../../src/http/answer-desk.ts';
import { createAnswerStore } from '../../src/http/answer-store.ts';
import { noEncodings } from '../../src/http/answer-variants.ts';
import { createExchange, type Exchange } from '../../src/http/exchange.ts';
import { noWishes } from '../../src/http/read-wishes.ts';
import type { UsedAnswer } from '../../src/source/footprint.ts';
import { createLevelJudge } from './level-judge.ts';

const now = () => 1000;
const part: UsedAnswer = {
  ...{ dataset: 'drug/ndc', path: '/drug/ndc.json', level: 'RECENT', fetchedAt: 1000, lastUpdated: '2026-02-01' },
  ...{ negative: false, stale: false, outcome: 'miss' },
};

function desk() {
  const store = createAnswerStore({ maxBytes: 1e6, encodings: noEncodings });
  const { take, keep } = createAnswerDesk({ store, judge: createLevelJudge(now), now });
  const abandoned: Exchange[] = [];
  const ask = (caller = new AbortController().signal): Exchange => {
    const exchange: Exchange = {
      ...createExchange(noWishes, undefined, store.mark(), caller, () => void abandoned.push(exchange)),
      key: 'k',
    };
    return exchange;
  };
  const make = (exchange: Exchange, isPrivate = false) => {
    exchange.isWhole = true;
    exchange.footprint = { used: [part], isPrivate };
    return keep(exchange, Buffer.from('answer'));
  };
  return { take, keep, ask, make, abandoned };
}

it('gives the answer that one makes to all who came meanwhile, marked as collapsed', async () => {
  const { take, ask, make } = desk();
  const [maker, waiter, other] = [ask(), ask(), ask()];
  expect(await take(maker)).toBe(false);
  const waiting = Promise.all([take(waiter), take(other)]);
  make(maker);
  expect(await waiting).toEqual([true, true]);
  expect([waiter.taken?.collapsed, waiter.taken?.answer.bytes.toString()]).toEqual([true, 'answer']);
  const late = ask();
  expect(await take(late)).toBe(true);
  expect(late.taken?.collapsed).toBe(false);
});

it('lets those who wait make the answer themselves, where it could not be kept or its maker failed', async () => {
  for (const end of ['kept by none', 'failed'] as const) {
    const { take, ask, make } = desk();
    const [maker, waiter] = [ask(), ask()];
    await take(maker);
    const waiting = take(waiter);
    if (end === 'failed') maker.land();
    else make(maker, true);
    expect(await waiting).toBe(false);
  }
});

it('lets nobody wait for what could not be kept the last time, until it could', async () => {
  const { take, ask, make } = desk();
  make(ask(), true);
  const [one, two] = [ask(), ask()];
  expect(await Promise.all([take(one), take(two)])).toEqual([false, false]);
  make(one);
  expect(await take(ask())).toBe(true);
});

/** A caller that can leave, as the long way sees it. */
function leaver(ask: (caller: AbortSignal) => Exchange) {
  const control = new AbortController();
  const exchange = ask(control.signal);
  const leave = () => {
    control.abort(new Error('gone'));
    exchange.onLeft();
  };
  return { exchange, leave };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('gives an operation up when its caller leaves, unless others wait for it', async () => {
  const { take, ask, make, abandoned } = desk();
  const alone = leaver(ask);
  await take(alone.exchange);
  alone.leave();
  expect(abandoned).toEqual([alone.exchange]);
  const maker = leaver(ask);
  expect(await take(maker.exchange)).toBe(false);
  const waiter = ask();
  const waiting = take(waiter);
  maker.leave();
  await settled();
  expect(abandoned).toHaveLength(1);
  make(maker.exchange);
  expect(await waiting).toBe(true);
});

it('gives an operation up when its caller left and the last who waited leaves too', async () => {
  const { take, ask, abandoned } = desk();
  const [maker, one, other] = [leaver(ask), leaver(ask), leaver(ask)];
  await take(maker.exchange);
  const waiting = [take(one.exchange), take(other.exchange)];
  one.leave();
  maker.leave();
  await settled();
  expect(abandoned).not.toContain(maker.exchange);
  other.leave();
  expect(await Promise.all(waiting)).toEqual([false, false]);
  expect(abandoned).toContain(maker.exchange);
  // Whoever comes now does not wait for what was given up.
  expect(await take(ask())).toBe(false);
});
