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
    if (!(await linked(own, path))) await takeOver(own, path);
  } finally {
    await rm(own, { force: true });
  }
  return () => rm(path, { force: true });
}

/**
 * Replaces a lock that is nobody's, in one move: while a lock stands in its place nobody else can take it. A second lock lets one process at a
 * time find that the first is nobody's.
 *
 * @throws FileLockedError where it is somebody's, or another process is about to take it.
 */
async function takeOver(own: string, path: string): Promise<void> {
  const guard = `${path}.takeover`;
  if (!(await linked(own, guard))) {
    const holder = await textOf(guard);
    if (await isHeld(holder)) throw new FileLockedError(path, holderIn(holder));
    // Its process ended in mid-take-over.
    await rm(guard, { force: true });
    if (!(await linked(own, guard))) throw new FileLockedError(path, holderIn(await textOf(guard)));
  }
  try {
    const present = await textOf(path);
    if (await isHeld(present)) throw new FileLockedError(path, holderIn(present));
    await rename(own, path);
  } finally {
    await rm(guard, { force: true });
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
