import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is wrong with the files that settings name, in the form of zod's issues. */
export function fileFaults({
  CACHE_URL: cacheUrl,
  PERSISTED_QUERY_MANIFEST: manifest,
}: Readonly<Record<string, string>>) {
  const faults: { path: string[]; message: string }[] = [];
  if (cacheUrl?.startsWith('file:') && !canAccess(dirname(cacheUrl.slice('file:'.length)), constants.W_OK)) {
    faults.push({ path: ['CACHE_URL'], message: 'expected a file in a folder that is there and can be written to' });
  }
  if (manifest !== undefined && !(canAccess(manifest, constants.R_OK) && statSync(manifest).isFile())) {
    faults.push({ path: ['PERSISTED_QUERY_MANIFEST'], message: 'expected a file that can be read' });
  }
  return faults;
}

function canAccess(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
