import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Codec } from './codec.ts';
import type { SampleTiming, TimingTask } from './time-method.ts';

/** Times a codec on samples. Rejects with the signal's reason when it aborts. */
export type TimeMethod = (codec: Codec, task: TimingTask, signal?: AbortSignal) => Promise<readonly SampleTiming[]>;

/**
 * Times codecs of `node:zlib` in a thread of its own, which ends afterwards: there no other work delays a run, and the main thread is not blocked
 * by the slowest method, which takes a second for each megabyte.
 */
export const timeInThread: TimeMethod = ({ name }, task, signal) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    // Compiled or not, the thread's module stands beside this one and ends as it does.
    const module = new URL(`./benchmark-thread${extname(import.meta.url)}`, import.meta.url);
    const thread = new Worker(module);
    const giveUp = () => end(() => reject(signal?.reason));
    const end = (settle: () => void) => {
      signal?.removeEventListener('abort', giveUp);
      settle();
      void thread.terminate();
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    thread.on('message', (timings: readonly SampleTiming[]) => end(() => resolve(timings)));
    thread.on('error', (error) => end(() => reject(error)));
    thread.on('exit', (code) =>
      reject(new Error(`expected a benchmark thread to answer, but it ended with code ${code}`)),
    );
    thread.postMessage({ codec: name, task });
  });
