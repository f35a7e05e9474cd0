import { parentPort } from 'node:worker_threads';
import type { CodecName } from './codec.ts';
import { createCodecSet } from './codec-set.ts';
import { type TimingTask, timeMethod } from './time-method.ts';

/** What a thread runs: it times each task on codecs of its own. */
const main = parentPort;
if (!main) throw new Error('expected to be run as a thread, but this is the main one');
const codecs = createCodecSet();

main.on('message', ({ codec, task }: { readonly codec: CodecName; readonly task: TimingTask }) => {
  main.postMessage(timeMethod(codecs[codec], task, () => performance.now()));
});
