import { parentPort, workerData } from 'node:worker_threads';
import { createRecordMakers, type GenerateWorldOptions, type RecordMaker } from '../generate-world.ts';
import type { GenerationTask } from './generation-task.ts';
import { writeChunk } from './write-chunk.ts';

/** What a thread runs: it makes the world of its `workerData` for itself and answers each task with a chunk. */
const main = parentPort;
if (!main) throw new Error('expected to be run as a thread, but this is the main one');
const { makers } = createRecordMakers(workerData as GenerateWorldOptions); // what spawnGenerationThread passed

main.on('message', ({ path, from, end }: GenerationTask) => {
  const chunk = writeChunk(recordsOf(makers[path], from, end));
  main.postMessage(chunk, [chunk.bytes.buffer, chunk.lengths.buffer]);
});

function* recordsOf(make: RecordMaker, from: number, end: number) {
  for (let index = from; index < end; index += 1) yield make(index);
}
