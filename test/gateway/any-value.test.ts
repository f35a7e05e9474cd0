import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

/** What openFDA takes in a search, written down apart from the gateway's own copy. */
const taken = new Set('&0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@%/\\\',._:()"[]{}-+><=* ');

const nasty = [
  '',
  '"',
  '\\',
  '\\"',
  'a OR b',
  '" OR "',
  ') OR (',
  '* TO *',
  'AND',
  'NOT x',
  '_exists_:k_number',
  'a\\',
  'a/b/',
  '++',
  'x:y',
  ' lead',
  'trail ',
];
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...taken), maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(...nasty),
);
const samples = fc.sample(anyText, { numRuns: 300, seed: 20261122 });
const values = [...new Set([...nasty, ...samples])].filter((value) =>
  [...value].every((character) => taken.has(character)),
);

describe('any text as a value', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    const records = values.map((applicant, place) => ({
      k_number: `K${100000 + place}`,
      applicant,
      contact: applicant,
    }));
    gateway = await startGateway({ world: worldOf({ 'device/510k': records }) });
  });
  afterAll(() => gateway.close());

  const query =
    'query($value: String!) { deviceClearances(where: {applicant: {eq: $value}}, first: 1000) { totalCount nodes { raw } } }';
  type Data = { deviceClearances: { totalCount: number; nodes: { raw: { applicant: string } }[] } | null };

  it('finds exactly the records that hold it, or is refused naming the character', { timeout: 60_000 }, async () => {
    const texts = fc.oneof(anyText, fc.constantFrom(...values));
    await fc.assert(
      fc.asyncProperty(texts, async (value) => {
        const { data, errors } = await gateway.ask<Data>(query, { value });
        const refused = [...value].find((character) => !taken.has(character));
        if (refused !== undefined) {
          expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
          expect(errors?.[0]?.message).toContain(JSON.stringify(refused));
          return;
        }
        expect(errors).toBeUndefined();
        const found = data.deviceClearances?.nodes.map((node) => node.raw.applicant) ?? [];
        expect(found).toEqual(values.includes(value) ? [value] : []);
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  it('is never sent where openFDA would refuse it', () => {
    expect(gateway.emulator.requests.length).toBeGreaterThan(50);
    const refused = gateway.emulator.requests.filter((request) => request.status !== 200 && request.status !== 404);
    expect(refused).toEqual([]);
  });

  it('is matched literally by startsWith', { timeout: 60_000 }, async () => {
    const part =
      'query($value: String!) { deviceClearances(where: {applicant: {startsWith: $value}}, first: 1000) { nodes { raw } } }';
    for (const value of ['*', '\\', '"', 'a*', '* TO', 'a OR', 'x:', '\\"', '(', '[', '-', 'AND', ' lead']) {
      const { data, errors } = await gateway.ask<Data>(part, { value });
      expect(errors).toBeUndefined();
      const found = data.deviceClearances?.nodes.map((node) => node.raw.applicant).sort();
      expect(found).toEqual(values.filter((held) => held.startsWith(value)).sort());
    }
  });
});
