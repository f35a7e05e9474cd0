/** What a text is by its size: a record or few, a page, or a page so long that a dictionary hardly tells. */
export type SizeClass = 'record' | 'page' | 'bulk';

export const recordMaxBytes = 16 * 1024;
export const pageMaxBytes = 256 * 1024;

export function sizeClassOf(bytes: number): SizeClass {
  if (bytes <= recordMaxBytes) return 'record';
  return bytes <= pageMaxBytes ? 'page' : 'bulk';
}
