import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Paths of the files that take longest, the longest first. */
const long = [
  'test/differential/datasets',
  'test/jobs/fleet/',
  'test/differential/joins',
  'test/gateway/',
  'test/browser/',
];

/** Starts the files that take longest first, since a clean checkout knows no durations of earlier runs. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const place = long.findIndex((path) => moduleId.includes(path));
      return place < 0 ? long.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
