import { describe, expect, it } from 'vitest';
import { usualFeatures } from '../../src/features.ts';
import { createPageTally } from '../../src/recommendations/page-tally.ts';
import { pageRoundingRule } from '../../src/recommendations/rules/page-rounding.ts';
import { recommended, useGateways } from './recommending.ts';
import { someEvidence } from './some-evidence.ts';

describe('common sizes of pages', () => {
  const start = useGateways();
  /** As pages of an application with a choice of lengths ask: five lengths of each of eight lists. */
  const operations = Array.from({ length: 8 }, (_, list) =>
    [5, 6, 8, 9, 10].map(
      (first) =>
        `{ deviceRecalls(where: {rootCauseDescription: {eq: "cause ${list}"}}, first: ${first}) { nodes { cfresId } } }`,
    ),
  ).flat();

  it('are recommended where lists differ in their length alone, and spare what was told', async () => {
    const plain = await start();
    for (const operation of operations) await plain.ask(operation);
    expect(plain.takeRequests()).toHaveLength(40);
    const [told, ...others] = await recommended(plain);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ id: 'page-rounding', setting: { name: 'ENABLE', value: 'page-rounding' } });
    expect(told?.because).toMatch(
      /^Lists asked for 40 different pages .* of which 32 differ from others in their length/,
    );
    expect(told?.expectedGain).toMatch(/^8 requests to openFDA in place of 40/);

    const rounding = await start({ [told?.setting?.name ?? '']: told?.setting?.value ?? '' });
    for (const operation of operations) await rounding.ask(operation);
    expect(rounding.takeRequests()).toHaveLength(8);
    expect(await recommended(rounding)).toEqual([]);
  });

  it('are not recommended where few pages would be one, or where they are in use', () => {
    const rule = (pages: number, rounded: number, on = false) =>
      pageRoundingRule(
        someEvidence({
          pages: { pages, rounded },
          ...(on ? { features: new Set([...usualFeatures, 'page-rounding' as const]) } : {}),
        }),
      ).length;
    expect([rule(40, 20), rule(200, 180)]).toEqual([1, 1]);
    expect([rule(0, 0), rule(39, 20), rule(201, 181), rule(40, 20, true)]).toEqual([0, 0, 0, 0]);
  });

  it('are counted for pages of up to 100 records, each once, and for no more than can be told apart in little memory', () => {
    const tally = createPageTally();
    const page = (limit: number, skip = 0) => tally.onPage({ dataset: 'device/510k', search: 'a:b', limit, skip });
    for (const limit of [1, 9, 9, 10, 11, 100, 101, 1000]) page(limit);
    page(9, 10);
    expect(tally.pages()).toEqual({ pages: 6, rounded: 4 });
    for (let skip = 0; skip < 10_000; skip += 1) page(10, skip);
    expect(tally.pages().pages).toBe(5000);
  });
});
