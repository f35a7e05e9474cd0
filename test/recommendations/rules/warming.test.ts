import { describe, expect, it } from 'vitest';
import type { WaitEvidence } from '../../../src/recommendations/evidence.ts';
import { warmingRule } from '../../../src/recommendations/rules/warming.ts';
import { someEvidence } from '../some-evidence.ts';

const waited: WaitEvidence = {
  ...{ name: 'Daily', signature: 'query Daily{deviceRecalls{totalCount}}', values: 2 },
  ...{ asked: 40, waits: 12, lastingWaits: 12 },
};
const off = (waits: WaitEvidence[], switchedOffBy: 'DISABLE' | 'JOBS' = 'DISABLE') =>
  warmingRule(someEvidence({ waits, warming: { switchedOffBy, listed: new Set() } }));
const on = (waits: WaitEvidence[], listed: string[] = []) =>
  warmingRule(someEvidence({ waits, warming: { switchedOffBy: undefined, listed: new Set(listed) } }));

describe('a recommendation to switch warming on', () => {
  it('tells how often users waited, and names operations without their texts', () => {
    const told = off([waited, { ...waited, name: undefined, waits: 20, asked: 50 }]);
    expect(told).toEqual([
      {
        id: 'warming',
        title: 'Let what users ask for often be fetched before they do',
        because:
          'Users waited for openFDA for what was cached and had only grown old: an operation without a name (20 of 50 times, with 2 sets of values), the operation Daily (12 of 40 times, with 2 sets of values); job-warm is switched off',
        expectedGain: 'Up to 32 of 90 answers that nobody waits for',
        setting: { name: 'DISABLE', value: 'without job-warm' },
        severity: 'WORTHWHILE',
      },
    ]);
    expect(JSON.stringify(told)).not.toContain('deviceRecalls');
  });

  it('names the setting that switched it off, and three operations at most', () => {
    const [told] = off(
      [1, 2, 3, 4, 5].map((at) => ({ ...waited, name: `Op${at}` })),
      'JOBS',
    );
    expect(told?.setting?.name).toBe('JOBS');
    expect(told?.because).toMatch(/Op1 .*Op2 .*Op3 \([^)]*\) and 2 more;/);
  });

  it.each([
    ['ten waits', { ...waited, waits: 10 }, 1],
    ['nine waits', { ...waited, waits: 9 }, 0],
    ['three answers for two waits', { ...waited, waits: 20, asked: 30 }, 1],
    ['fewer answers than that', { ...waited, waits: 20, asked: 29 }, 0],
  ])('begins at its thresholds: %s', (_, operation, count) => {
    expect(off([operation])).toHaveLength(count);
  });
});

describe('a recommendation to list an operation', () => {
  it('is made where it is named, seldom asked for and of lasting answers', () => {
    expect(on([waited])).toMatchObject([
      {
        id: expect.stringMatching(/^warm-file Daily [0-9a-f]{8}$/),
        title: 'List the operation Daily among what is always to be warm',
        because: expect.stringContaining('12 of 40 times, with 2 sets of values'),
        expectedGain: 'Up to 12 of 40 answers that nobody waits for',
        setting: { name: 'WARM_FILE', value: 'a file with the operation Daily' },
      },
    ]);
  });

  it.each([
    ['it is listed', waited, ['Daily']],
    ['it has no name', { ...waited, name: undefined }, []],
    ['its answers hold too short', { ...waited, lastingWaits: 9 }, []],
    ['it comes with too many values', { ...waited, values: 21 }, []],
  ])('is not made where %s', (_, operation, listed) => {
    expect(on([operation], listed)).toEqual([]);
  });
});
