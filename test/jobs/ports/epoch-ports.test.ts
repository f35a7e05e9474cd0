import { expect, test } from 'vitest';
import { createEpochPorts } from '../../../src/jobs/ports/epoch-ports.ts';
import { createPartBook, type KnownPart } from '../../../src/jobs/warming/part-book.ts';
import type { UsedAnswer } from '../../../src/source/footprint.ts';

const minute = 60_000;

function used(dataset: string, level: UsedAnswer['level']): UsedAnswer {
  return {
    ...{ dataset, path: `/${dataset}.json`, level, fetchedAt: 0, lastUpdated: '2026-01-01' },
    ...{ negative: false, stale: false, outcome: 'hit' },
  };
}

test('probes the datasets that other processes of a fleet use as well, unless they were confirmed of late', async () => {
  const at = 600 * minute;
  const now = () => at;
  const parts = createPartBook({ now });
  parts.note([used('device/510k', 'FRESH')]);
  const foreign = (dataset: string, lastUsedAt: number): KnownPart => ({
    part: used(dataset, 'FRESH'),
    usage: { lastUsedAt, meanGapMs: 1000, deviationMs: 0 },
    ofDay: { value: 1, at },
    ofHour: { value: 1, at },
  });
  const others = [
    foreign('drug/ndc', at - minute),
    foreign('food/event', at - minute),
    foreign('drug/label', at - 90 * minute),
  ];
  const ports = createEpochPorts({
    ...{ parts, now, mayProbe: () => true, spacingMs: 0 },
    foreign: async () => new Map(others.map((known) => [known.part.dataset, known])),
    book: {
      isPending: () => false,
      knownAt: (dataset) => (dataset === 'food/event' ? at - minute : undefined),
      epochOf: () => undefined,
    },
    watch: { ensure: async () => true },
  });
  expect(await ports.datasets()).toEqual(['device/510k', 'drug/ndc']);
});
