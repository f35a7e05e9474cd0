import { DATASET_PATHS } from '../dataset-paths.ts';
import { createRecordMakers, type GenerateWorldOptions, generateWorld } from '../generate-world.ts';
import type { World } from '../world.ts';
import type { GenerationTask } from './generation-task.ts';
import { type GenerationThread, runInThreads } from './run-in-threads.ts';
import { spawnGenerationThread } from './spawn-generation-thread.ts';

/** What a world is made from, and by how many. */
export interface GenerateInThreadsOptions extends GenerateWorldOptions {
  readonly threads: number;
  /** Enough to keep a thread busy for a while, few enough that all end at about the same time. @default 1000 */
  readonly recordsATask?: number;
  /** @default starts a worker thread */
  readonly spawn?: (options: GenerateWorldOptions) => GenerationThread;
}

/** Makes the world that `generateWorld` makes, with its records written by several threads at once. */
export async function generateInThreads({
  threads,
  recordsATask = 1000,
  spawn = spawnGenerationThread,
  ...options
}: GenerateInThreadsOptions): Promise<World> {
  const world = generateWorld(options);
  const { universe } = createRecordMakers(options);
  const tasks = DATASET_PATHS.flatMap((path) => tasksOf(path, universe.count(path), recordsATask));
  const chunks = await runInThreads(
    Array.from({ length: threads }, () => spawn(options)),
    tasks,
  );
  return {
    ...world,
    datasets: world.datasets.map((dataset) => ({
      ...dataset,
      chunks: chunks.filter((_, at) => tasks[at]?.path === dataset.path),
    })),
  };
}

function tasksOf(path: GenerationTask['path'], count: number, size: number): GenerationTask[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, at) => ({
    path,
    from: at * size,
    end: Math.min(count, (at + 1) * size),
  }));
}
