import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SharedTexts } from '../../src/cache/shared-texts.ts';
import { createPersistedQueries } from '../../src/http/persisted-queries.ts';

const query = '{ two }';
const key = `apq:${hash('sha256', query)}`;

function shared(): SharedTexts & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return { texts, get: async (name) => texts.get(name), set: async (name, text) => void texts.set(name, text) };
}

describe('persisted queries', () => {
  it('are known to every gateway of a fleet, once one was given them', async () => {
    const texts = shared();
    const [one, other] = [1, 2].map(() => createPersistedQueries({ texts, maxBytes: 10_000 }));
    expect(await other?.get(key)).toBeUndefined();
    await one?.set(key, query);
    expect(await other?.get(key)).toBe(query);
    // From then on without asking what is shared.
    texts.texts.clear();
    expect(await other?.get(key)).toBe(query);
  });

  it('are a miss where the text is not what the hash says', async () => {
    const texts = shared();
    const queries = createPersistedQueries({ texts, maxBytes: 10_000 });
    await queries.set(key, query);
    for (const name of texts.texts.keys()) texts.texts.set(name, '{ other }');
    expect(await createPersistedQueries({ texts, maxBytes: 10_000 }).get(key)).toBeUndefined();
  });

  it('are bounded in bytes', async () => {
    const queries = createPersistedQueries({
      texts: { get: async () => undefined, set: async () => {} },
      maxBytes: 10_000,
    });
    for (let number = 0; number < 100; number += 1) await queries.set(`apq:${number}`, 'x'.repeat(400));
    const held = await Promise.all(Array.from({ length: 100 }, (_, number) => queries.get(`apq:${number}`)));
    expect(held.filter((text) => text !== undefined)).toHaveLength(10);
  });
});
