import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** Whether processes can be given a processor each. */
export const isPinned = availableParallelism() > 1 && spawnSync('taskset', ['-V']).status === 0;

/** Another process of the bench, asked one question at a time. */
export interface Peer {
  readonly child: ChildProcess;
  ask<Answer>(message: object): Promise<Answer>;
}

export function startPeer(file: string, processor: number): Peer {
  // The heap as `npm start` has it.
  const heap = ['--max-semi-space-size=16', '--heap-growing-percent=20'];
  const node = [process.execPath, '--expose-gc', ...heap, join(import.meta.dirname, file)];
  const child = isPinned
    ? spawn('taskset', ['-c', String(processor), ...node], { stdio: [0, 1, 2, 'ipc'] })
    : spawn(process.execPath, node.slice(1), { stdio: [0, 1, 2, 'ipc'] });
  return {
    child,
    ask: (message) =>
      new Promise((resolve, reject) => {
        const onExit = () => reject(new Error(`${file} ended`));
        child.once('exit', onExit);
        child.once('message', (answer) => {
          child.off('exit', onExit);
          resolve(answer as never);
        });
        child.send(message);
      }),
  };
}
