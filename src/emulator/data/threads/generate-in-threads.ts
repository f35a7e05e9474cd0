import { DATASET_PATHS } from '../dataset-paths.ts';
import { createRecordMakers, type GenerateWorldOptions, generateWorld } from '../generate-world.ts';
import type { World } from '../world.ts';
import type { GenerationTask } from './generation-task.ts';
import { type GenerationThread, runInThreads } from './run-in-threads.ts';
import { spawnGenerationThread } from './spawn-generation-thread.ts';

/** What a world is made from, and by how many. */
export interface GenerateInThreadsOptions extends GenerateWorldOptions {
  readonly threads: number;
  /** @default starts a worker thread */
  readonly spawn?: (options: GenerateWorldOptions) => GenerationThread;
}

/** Enough records for a thread to be busy with for a while, few enough that all end at about the same time. */
const RECORDS_A_TASK = 1000;

/** Makes the world that `generateWorld` makes, with its records written by several threads at once. */
export async function generateInThreads({
  threads,
  spawn = spawnGenerationThread,
  ...options
}: GenerateInThreadsOptions): Promise<World> {
  const world = generateWorld(options);
  const { universe } = createRecordMakers(options);
  const tasks = DATASET_PATHS.flatMap((path) => tasksOf(path, universe.count(path)));
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

function tasksOf(path: GenerationTask['path'], count: number): GenerationTask[] {
  return Array.from({ length: Math.ceil(count / RECORDS_A_TASK) }, (_, at) => ({
    path,
    from: at * RECORDS_A_TASK,
    end: Math.min(count, (at + 1) * RECORDS_A_TASK),
  }));
}
