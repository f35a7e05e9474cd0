import type { Random } from './random.ts';

/** The name of a field that no catalogue lists: openFDA adds fields without notice, and whoever reads its records must bear that. */
export const UNLISTED_FIELD = 'sample_unlisted_field';

const SHARE = 0.01;

/** Now and then the unlisted field, to be spread into a record. */
export function unlistedField(random: Random): Record<string, string> {
  return random.chance(SHARE) ? { [UNLISTED_FIELD]: 'A field that no catalogue lists (sample data)' } : {};
}
