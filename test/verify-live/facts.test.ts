import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator.ts';
import { createAsk } from '../../src/verify-live/create-ask.ts';
import type { Fact } from '../../src/verify-live/fact.ts';
import { facts } from '../../src/verify-live/facts.ts';
import { verify } from '../../src/verify-live/verify.ts';

/** An API of another kind: every request is answered alike. */
const answering = (status: number, body: string) => async () => ({ status, headers: new Headers(), text: body });
const quickly = { max: 1000, nowMs: () => 0, wait: async () => undefined };

describe('the facts', () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({
      world: generateWorld({ seed: 1, records: 6000, today: '2026-06-15' }),
      apiKeys: ['good'],
    });
  });
  afterAll(() => emulator.close());

  it.each(facts.map((fact) => [`${fact.label}: ${fact.sentence}`, fact] as const))(
    'hold of the embedded openFDA: %s',
    async (_, fact) => {
      const ask = createAsk({ url: emulator.url, key: 'good', fetch, timeoutMs: 10_000 });
      const { differing, stopped } = await verify({ ...quickly, facts: [fact], ask });
      expect(differing.map(({ difference }) => difference)).toEqual([]);
      expect(stopped).toBeUndefined();
    },
  );

  it('are told by sentences of their own', () => {
    const sentences = facts.map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('are each refuted by an API that fails, or answers with nothing', async () => {
    const refuters = [
      answering(500, '{"error":{"code":"OTHER","message":"other"}}'),
      answering(200, '{}'),
      answering(200, '<html>'),
    ];
    const survivors = async (ask: ReturnType<typeof answering>): Promise<readonly Fact[]> =>
      (await verify({ ...quickly, facts, ask })).agreed;
    const unrefuted = await Promise.all(refuters.map(survivors));
    for (const fact of facts)
      expect(
        unrefuted.every((kept) => kept.includes(fact)),
        fact.sentence,
      ).toBe(false);
    expect(unrefuted[0]?.map(({ sentence }) => sentence)).toEqual([]);
  });
});
