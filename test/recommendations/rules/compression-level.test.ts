import { describe, expect, it } from 'vitest';
import type { CompressionEvidence, PreferenceEvidence } from '../../../src/recommendations/evidence.ts';
import { compressionLevelRule } from '../../../src/recommendations/rules/compression-level.ts';
import { someEvidence } from '../some-evidence.ts';

const curve = [
  { bytes: 1000, missRatio: 0.5 },
  { bytes: 1250, missRatio: 0.3 },
];
const estimate: PreferenceEvidence = { storedShare: 0.8, decodeShare: undefined, triedShare: 0.9, curve };
const same: PreferenceEvidence = { storedShare: 1, decodeShare: 1, triedShare: 0.9, curve };
const speed: CompressionEvidence = {
  ...{ mode: 'speed', switchedOffBy: undefined, evictions: 40, heldBytes: 900 },
  ...{ hitMs: 1000, decodes: 200, decodeMs: 300, space: estimate, speed: same },
};
const space: CompressionEvidence = {
  ...{ ...speed, mode: 'space', evictions: 0, heldBytes: 500 },
  ...{ space: same, speed: { ...estimate, storedShare: 1.2, decodeShare: 0.4 } },
};
const off: CompressionEvidence = { ...speed, mode: 'off', switchedOffBy: 'COMPRESSION', speed: estimate, space: same };
const told = (compression: CompressionEvidence, cache = {}) => {
  const given = { maxBytes: 2000, share: 0.5, reads: 1000, misses: 450, curve: undefined, ...cache };
  return compressionLevelRule(someEvidence({ compression, cache: given }));
};

describe('a recommendation to store in less space', () => {
  it('tells what trials came to, and what the curve says of as much more room', () => {
    expect(told(speed)).toEqual([
      {
        id: 'compression-level',
        title: 'Store answers in less space, though it takes longer',
        because:
          '40 answers had to leave the cache; trials on what is stored came to 20.0 % less, which is as if 1000 bytes were 1250: by the curve 50.0 % of reads miss in these, 30.0 % in those',
        expectedGain: '15.0 % of reads no longer wait for openFDA',
        setting: { name: 'COMPRESSION', value: 'space' },
        severity: 'WORTHWHILE',
      },
    ]);
  });

  it('names the setting by which compression is off', () => {
    expect(told(off)).toMatchObject([
      { title: 'Store answers compressed', setting: { name: 'COMPRESSION', value: 'speed' } },
    ]);
    expect(told({ ...off, switchedOffBy: 'DISABLE' })).toMatchObject([
      { setting: { name: 'DISABLE', value: 'without compression' } },
    ]);
  });

  const flat = { ...estimate, curve: [curve[0] ?? { bytes: 0, missRatio: 0 }, { bytes: 1250, missRatio: 0.445 }] };
  it.each<[string, CompressionEvidence, object, number]>([
    ['a twentieth less', { ...speed, space: { ...estimate, storedShare: 0.95 } }, {}, 1],
    ['hardly less', { ...speed, space: { ...estimate, storedShare: 0.96 } }, {}, 0],
    ['half tried', { ...speed, space: { ...estimate, triedShare: 0.5 } }, {}, 1],
    ['less than half tried', { ...speed, space: { ...estimate, triedShare: 0.49 } }, {}, 0],
    ['few reads', speed, { reads: 999 }, 0],
    ['nothing had to leave', { ...speed, evictions: 0 }, {}, 0],
    ['no curve', { ...speed, space: { ...estimate, curve: undefined } }, {}, 0],
    ['hardly a miss spared', { ...speed, space: flat }, {}, 0],
    ['nothing known of compression', { ...speed, space: same }, {}, 0],
  ])('keeps to its thresholds: %s', (_, compression, cache, times) => {
    expect(told(compression, cache)).toHaveLength(times);
  });
});

describe('a recommendation to store for speed', () => {
  it('tells what decompression takes of the time of hits, and what it would take', () => {
    expect(told(space)).toMatchObject([
      {
        because:
          'Decompression took 30.0 % of the time of hits (300 ms for 200 answers), and no answer had to leave the cache; in trials what speed prefers took 40.0 % of that time',
        expectedGain: '180 of 1000 ms that hits took, for 20.0 % more bytes',
        setting: { name: 'COMPRESSION', value: 'speed' },
      },
    ]);
  });

  it.each<[string, CompressionEvidence, number]>([
    ['a tenth of the time', { ...space, decodeMs: 100 }, 1],
    ['less than that', { ...space, decodeMs: 99 }, 0],
    ['few answers read back', { ...space, decodes: 99 }, 0],
    ['answers had to leave', { ...space, evictions: 1 }, 0],
    ['the more bytes would not fit', { ...space, heldBytes: 900 }, 0],
    ['hardly quicker', { ...space, speed: { ...space.speed, decodeShare: 0.71 } }, 0],
  ])('keeps to its thresholds: %s', (_, compression, times) => {
    expect(told(compression)).toHaveLength(times);
  });
});
