import { rm, writeFile } from 'node:fs/promises';

/** Writes a new file that only this process's user may read: it holds what callers asked for. */
export async function writePrivate(path: string, pieces: readonly Buffer[]): Promise<void> {
  // The mode of a file that is there already would stay as it is.
  await rm(path, { force: true });
  await writeFile(path, pieces, { mode: 0o600 });
}
