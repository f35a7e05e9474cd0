import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { GenerateWorldOptions } from '../generate-world.ts';
import type { GenerationThread } from './run-in-threads.ts';

/** Starts a thread that writes records of the given world. */
export function spawnGenerationThread(options: GenerateWorldOptions): GenerationThread {
  // Compiled or not, the thread's module stands beside this one and ends as it does.
  const module = new URL(`./generation-thread${extname(import.meta.url)}`, import.meta.url);
  return new Worker(module, { workerData: options });
}
