import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';

/** Another process has the file. */
export class FileLockedError extends Error {
  override readonly name = 'FileLockedError';
  readonly code = 'FILE_LOCKED';

  constructor(path: string, holder: string) {
    super(`${path} is held by process ${holder}`);
  }
}

/**
 * Takes the right to write a file: another file beside it names the process that has it. The lock appears whole, by `link`, so an empty or
 * unreadable one is left from a crash and is nobody's. So is one whose process has ended. Returns the function that gives the lock back.
 *
 * @throws FileLockedError while a living process has it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const own = `${path}.${randomUUID()}`;
  await writeFile(own, `${process.pid} ${await startOf(String(process.pid))}`, { flag: 'wx' });
  try {
    if (!(await linked(own, path))) {
      await removeStale(path);
      if (!(await linked(own, path))) throw new FileLockedError(path, holderIn(await textOf(path)));
    }
  } finally {
    await rm(own, { force: true });
  }
  return () => rm(path, { force: true });
}

/** Removes a lock that is nobody's. Throws FileLockedError where it is somebody's. */
async function removeStale(path: string): Promise<void> {
  const stale = await textOf(path);
  if (await isHeld(stale)) throw new FileLockedError(path, holderIn(stale));
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  try {
    // Another process may have removed the stale lock and taken its own since it was read.
    const moved = await textOf(aside);
    if (moved === stale) return;
    await linked(aside, path);
    throw new FileLockedError(path, holderIn(moved));
  } finally {
    await rm(aside, { force: true });
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A lock's text; empty where there is none. */
async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

function holderIn(text: string): string {
  return text.split(' ')[0] || 'unknown';
}

async function isHeld(text: string): Promise<boolean> {
  const [pid = '', start = ''] = text.split(' ');
  if (!/^[1-9]\d{0,9}$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return (await startOf(pid)) === start;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** When a process was started, as Linux reports it; `unknown` elsewhere. */
async function startOf(pid: string): Promise<string> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
