import { FileTier } from '../../../src/cache/file/file-tier.ts';
import { InvalidationMarks } from '../../../src/cache/invalidation-marks.ts';
import { createVersionClock } from '../../../src/cache/version-clock.ts';
import { sampleEntry } from '../sample-entry.ts';

// A process that stores entries without end and prints the number of each once it is stored, until it is killed.
const [, , path = ''] = process.argv;
const versions = createVersionClock(Date.now);
const tier = await FileTier.open({
  path,
  origin: 'sample',
  maxBytes: 64_000_000,
  marks: new InvalidationMarks(),
  versions,
  now: Date.now,
});
for (let n = 1; ; n += 1) {
  const text = `value ${n} ${'x'.repeat(n * 10)}`;
  const entry = sampleEntry({ version: versions.next(), keepUntil: Date.now() + 600_000, text });
  if ((await tier.set(`key ${n}`, entry)) === 'stored') process.stdout.write(`${n}\n`);
}
