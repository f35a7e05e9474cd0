import { fileURLToPath } from 'node:url';
import type { CacheTier } from './cache-tier.ts';
import { FileTier, type FileTierOptions } from './file/file-tier.ts';
import { createNullTier } from './null-tier.ts';

export interface OpenSharedTierOptions extends Omit<FileTierOptions, 'path'> {
  /** `off`, or `file:` with a path (`file:cache.log`, `file:///var/cache/gateway.log`). */
  readonly url: string;
}

/**
 * Opens the tier behind memory of a gateway without Redis, which `CACHE_URL` names.
 *
 * @throws RangeError for any other URL; FileLockedError while another process has the file.
 */
export async function openSharedTier(options: OpenSharedTierOptions): Promise<CacheTier> {
  const { url, ...rest } = options;
  const path = cacheFilePath(url);
  return path === undefined ? createNullTier() : FileTier.open({ ...rest, path });
}

/**
 * The file that a `CACHE_URL` names; undefined for `off`.
 *
 * @throws RangeError for any other URL.
 */
export function cacheFilePath(url: string): string | undefined {
  if (url === 'off') return undefined;
  if (!url.startsWith('file:')) throw new RangeError(`CACHE_URL must be "off" or begin with "file:", but got: ${url}`);
  const path = url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
  if (path === '') throw new RangeError(`CACHE_URL must name a file after "file:", but got: ${url}`);
  return path;
}
