import type { World } from './world.ts';

/** What a generated world is made from. */
export interface GenerateWorldOptions {
  readonly seed: number;
  readonly records: number;
  readonly today: string;
}

/** A generated world of sample records. */
export function generateWorld(_options: GenerateWorldOptions): World {
  throw new Error('The generator of sample data is not built yet.');
}
