import type { RecordChunk } from '../world.ts';
import type { GenerationTask } from './generation-task.ts';

/** What is used of a worker thread: it takes a task at a time and answers each with a chunk. */
export interface GenerationThread {
  postMessage(task: GenerationTask): void;
  on(event: 'message', listener: (chunk: RecordChunk) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): unknown;
}

/**
 * Has threads write the records of all tasks, whichever is free taking the next; the chunks come in the order of the tasks. All threads
 * are ended afterwards. Where one fails, all is given up and its error thrown.
 */
export async function runInThreads(
  threads: readonly GenerationThread[],
  tasks: readonly GenerationTask[],
): Promise<RecordChunk[]> {
  const chunks: RecordChunk[] = [];
  let next = 0;
  const work = (thread: GenerationThread): Promise<void> =>
    new Promise((resolve, reject) => {
      let current = -1;
      const takeNext = (): void => {
        const task = tasks[next];
        if (!task) {
          resolve();
          return;
        }
        current = next;
        next += 1;
        thread.postMessage(task);
      };
      thread.on('message', (chunk) => {
        chunks[current] = chunk;
        takeNext();
      });
      thread.on('error', reject);
      thread.on('exit', (code) =>
        reject(new Error(`expected a generating thread to stay, but it ended with code ${code}`)),
      );
      takeNext();
    });
  try {
    await Promise.all(threads.map(work));
  } finally {
    for (const thread of threads) thread.terminate();
  }
  return chunks;
}
