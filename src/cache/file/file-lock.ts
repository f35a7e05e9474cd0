import { open, readFile, rm } from 'node:fs/promises';

/** Another process has the file. */
export class FileLockedError extends Error {
  override readonly name = 'FileLockedError';
  readonly code = 'FILE_LOCKED';

  constructor(path: string, holder: string) {
    super(`${path} is held by process ${holder}`);
  }
}

/**
 * Takes the right to write a file: another file beside it names the process that has it. What a process that was killed left behind is
 * taken over: nobody has its number now, or who has it was started at another time. Returns the function that gives it back.
 *
 * @throws FileLockedError while a living process has it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  for (let tries = 0; ; tries += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(`${process.pid} ${await startOf(String(process.pid))}`);
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const [pid = '', start = ''] = (await readFile(path, 'utf8')).split(' ');
      if (tries > 0 || (await isRunning(pid, start))) throw new FileLockedError(path, pid);
      await rm(path, { force: true });
    }
  }
}

async function isRunning(pid: string, start: string): Promise<boolean> {
  const number = Number(pid);
  // An empty file is a holder that has only just come.
  if (!Number.isInteger(number) || number <= 0) return pid === '';
  try {
    process.kill(number, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return (await startOf(pid)) === start;
}

/** When a process was started, as Linux tells it; `unknown` elsewhere. */
async function startOf(pid: string): Promise<string> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
