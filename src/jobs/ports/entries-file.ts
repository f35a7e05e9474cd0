import { renameSync, rmSync } from 'node:fs';
import { readIfThere } from './read-if-there.ts';
import { writePrivate } from './write-private.ts';

/** A file of answers that survive a restart, unless they are invalidated before. */
export interface EntriesFile {
  load(): Promise<Uint8Array | undefined>;
  /** Writes beside what is there what was read of the cache since `begin`. */
  stage(pieces: readonly Buffer[]): Promise<void>;
  /** From now on what is staged may be of what the cache holds now. */
  begin(): void;
  /** Puts what was staged in the place of what is there, in one move; nothing where it was forgotten since it was begun, or is done already. */
  commit(): void;
  /** Removes what is there and what is staged, before it returns: a process that is killed then must not leave it. */
  forget(): void;
}

export function createEntriesFile(path: string): EntriesFile {
  const staged = `${path}.new`;
  let isGood = false;
  return {
    load: () => readIfThere(path),
    begin: () => {
      isGood = true;
    },
    stage: (pieces) => writePrivate(staged, pieces),
    commit: () => {
      if (isGood) renameSync(staged, path);
      else rmSync(staged, { force: true });
      isGood = false;
    },
    forget: () => {
      isGood = false;
      rmSync(path, { force: true });
      rmSync(staged, { force: true });
    },
  };
}
