import type { Random } from './random.ts';

/** The name of a field that no catalogue lists: openFDA adds fields without notice, and whoever reads its records must bear that. */
export const UNLISTED_FIELD = 'sample_unlisted_field';

const SHARE = 0.01;

/** Now and then a value for the unlisted field, which every record's maker names last. */
export function unlistedField(random: Random): string | undefined {
  return random.chance(SHARE) ? 'A field that no catalogue lists (sample data)' : undefined;
}
