import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { metricList } from '../../src/metrics/metric-list.ts';

it('docs/metrics.md lists exactly the metrics there are, with type, labels and meaning', () => {
  const rows = readFileSync('docs/metrics.md', 'utf8').matchAll(
    /^\| `(\w+)` +\| (counter|gauge|histogram) +\| ((?:`\w+`(?:, )?)*) *\| (.*?) +\|$/gm,
  );
  const listed = [...rows].map(([, name, type, labels = '', help]) => ({
    ...{ name, type, labels: [...labels.matchAll(/\w+/g)].map(([label]) => label), help },
  }));
  expect(listed).toEqual(metricList.map(({ name, type, labels, help }) => ({ name, type, labels, help })));
});
