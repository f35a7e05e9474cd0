import { describe, expect, it } from 'vitest';
import { type TestGateway, worldOf } from '../support/start-gateway.ts';
import { recommended, useGateways } from './recommending.ts';

/** Sixty clearances of six makers, whose names all begin with that of one of them. */
const makers = ['ACME', 'ACME EAST', 'ACME WEST', 'ACME NORTH', 'ACME SOUTH', 'ACME AND SONS'];
const clearances = Array.from({ length: 60 }, (_, at) => ({
  ...{ k_number: `K${200000 + at}`, applicant: makers[at % makers.length], decision_date: '2024-05-01' },
  device_name: `Pump ${'abcdefghij'.charAt(at % 10)}${at}`,
}));
const start = useGateways({ world: worldOf({ 'device/510k': clearances }) });

interface Answer {
  readonly deviceClearances: { readonly nodes: readonly { readonly applicant: string }[] };
  readonly openFda: { readonly results: readonly { readonly term: string }[] } | null;
}

describe('a search for a whole value', () => {
  async function ask(gateway: TestGateway, field: string) {
    const found = new Set<string>();
    for (let year = 2015; year < 2021; year += 1) {
      const search = JSON.stringify(`${field}:"ACME" AND decision_date:[${year}-01-01 TO 2024-12-31]`);
      const { data } = await gateway.ask<Answer>(
        `{ deviceClearances(search: ${search}, first: 60) { nodes { applicant } } }`,
      );
      for (const { applicant } of data.deviceClearances.nodes) found.add(applicant);
    }
    return [...found].sort();
  }

  it('is recommended to be by .exact where records show that it finds others, and then finds none', async () => {
    const byWords = await start();
    expect(await ask(byWords, 'applicant')).toEqual([...makers].sort());
    const [told, ...others] = await recommended(byWords);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      id: 'exact-search device/510k applicant',
      because:
        'Quoted values of applicant were searched for 6 times; of 360 records that were found only 60 hold the value whole, the others hold its words among more',
      setting: null,
    });

    const whole = await start();
    expect(await ask(whole, 'applicant.exact')).toEqual(['ACME']);
    expect(await recommended(whole)).toEqual([]);
  });

  it('is not told of where words are meant, as by `contains`', async () => {
    const gateway = await start();
    for (let first = 1; first < 20; first += 1) {
      await gateway.ask(
        `{ deviceClearances(where: {applicant: {contains: "ACME"}}, first: ${first}) { nodes { applicant } } }`,
      );
    }
    expect(await recommended(gateway)).toEqual([]);
  });
});

describe('a count of whole values', () => {
  async function ask(gateway: TestGateway, field: string) {
    const terms = new Set<string>();
    let errors = 0;
    for (let limit = 5; limit < 11; limit += 1) {
      // After a failure openFDA is left alone for a while.
      gateway.advance(60_000);
      const told = await gateway.ask<Answer>(`{ openFda(dataset: "device/510k", count: "${field}", limit: ${limit}) }`);
      errors += told.errors?.length ?? 0;
      for (const { term } of told.data.openFda?.results ?? []) terms.add(term);
    }
    return { errors, terms: [...terms].sort() };
  }

  it('is recommended to be by .exact where openFDA refuses it, and then is answered', async () => {
    const byWords = await start();
    expect(await ask(byWords, 'applicant')).toEqual({ errors: 6, terms: [] });
    const [told, ...others] = await recommended(byWords);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      id: 'exact-count device/510k applicant',
      because:
        'applicant was counted 6 times, and openFDA was asked for it and refused 6 times: it counts whole values, not words',
    });

    const whole = await start();
    expect(await ask(whole, 'applicant.exact')).toEqual({ errors: 0, terms: [...makers].sort() });
    expect(await recommended(whole)).toEqual([]);
  });
});
