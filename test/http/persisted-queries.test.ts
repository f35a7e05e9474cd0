import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSafelist, readManifest } from '../../src/http/safelist.ts';
import { startAnswerRig } from './answer-rig.ts';

const query = 'query A { two(a: "1") }';
const sha256Hash = hash('sha256', query);
const persisted = { persistedQuery: { version: 1, sha256Hash } };
const extensions = JSON.stringify(persisted);

describe('automatic persisted queries', () => {
  it('are asked for by hash, over GET, and meet the same stored answer', async () => {
    const rig = await startAnswerRig();
    const unknown = await rig.get({ extensions });
    expect(unknown.json.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers['cache-control']).toBe('no-store');
    const registered = await rig.get({ query, extensions });
    expect(registered.json.data).toEqual({ two: '1, y' });
    const known = await rig.get({ extensions });
    expect(known.body).toEqual(registered.body);
    expect(known.headers['cache-control']).toMatch(/^public, max-age=/);
    expect(known.headers['cache-status']).toContain('detail="answer"');
    expect((await rig.post({ query })).headers['cache-status']).toContain('detail="answer"');
    expect((await rig.post({ extensions: persisted })).body).toEqual(registered.body);
    expect(rig.takeAsked()).toHaveLength(1);
    await rig.close();
  });

  it('are refused where the hash is not that of the query, also when the query is stored', async () => {
    const rig = await startAnswerRig();
    await rig.post({ query });
    const wrong = { persistedQuery: { version: 1, sha256Hash: hash('sha256', 'other') } };
    for (let time = 0; time < 2; time += 1) expect((await rig.post({ query, extensions: wrong })).status).toBe(400);
    await rig.close();
  });
});

describe('a safelist', () => {
  const manifest = {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: sha256Hash, name: 'A', type: 'query', body: query }],
  };
  const safe = () => createSafelist(readManifest(JSON.stringify(manifest)));

  it('serves its operations by id and in their words, and nothing else', async () => {
    const rig = await startAnswerRig({ safelist: safe() });
    for (let time = 0; time < 2; time += 1) {
      expect((await rig.get({ extensions })).json.data).toEqual({ two: '1, y' });
      expect((await rig.post({ query })).json.data).toEqual({ two: '1, y' });
      for (const other of [`${query} `, '{ two }', '{ nonsense', '{ __schema { queryType { name } } }']) {
        const refused = await rig.post({ query: other });
        expect([refused.status, refused.json.errors?.[0]?.extensions.code]).toEqual([400, 'QUERY_NOT_IN_SAFELIST']);
        const persistedQuery = { version: 1, sha256Hash: hash('sha256', other) };
        expect((await rig.post({ query: other, extensions: { persistedQuery } })).status).toBe(400);
        const byId = await rig.post({ extensions: { persistedQuery } });
        expect(byId.json.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
      }
    }
    expect((await rig.get({ query: '{__typename}' })).json.data).toEqual({ __typename: 'Query' });
    await rig.close();
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'the file: '],
    [JSON.stringify({ ...manifest, version: 2 }), 'version: '],
    [JSON.stringify({ ...manifest, operations: [{ id: '', name: 'A', type: 'query' }] }), 'operations.0.body: '],
    [
      JSON.stringify({ ...manifest, operations: [...manifest.operations, { ...manifest.operations[0], body: '{x}' }] }),
      'two operations of the id',
    ],
  ])('is not read from %s', (text, message) => {
    expect(() => readManifest(text)).toThrow(message);
  });
});
