import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { GenerationTask } from '../../../../src/emulator/data/threads/generation-task.ts';
import { runInThreads } from '../../../../src/emulator/data/threads/run-in-threads.ts';
import type { RecordChunk } from '../../../../src/emulator/data/world.ts';

/** A thread that answers when it is told to. */
class HeldThread extends EventEmitter {
  readonly taken: GenerationTask[] = [];
  ended = false;

  postMessage(task: GenerationTask): void {
    this.taken.push(task);
  }

  answer(): void {
    const { from = 0 } = this.taken.at(-1) ?? {};
    this.emit('message', chunkOf(from));
  }

  terminate(): void {
    this.ended = true;
    this.emit('exit', 1);
  }
}

const chunkOf = (length: number): RecordChunk => ({ bytes: new Uint8Array(length), lengths: Uint32Array.of(length) });
const tasks = [0, 1, 2, 3].map((from): GenerationTask => ({ path: 'device/510k', from, end: from + 1 }));

describe('runInThreads', () => {
  it('gives each thread one task at a time, the next to whoever is free, and the chunks in the order of the tasks', async () => {
    const quick = new HeldThread();
    const slow = new HeldThread();
    const done = runInThreads([quick, slow], tasks);
    expect([quick.taken.length, slow.taken.length]).toEqual([1, 1]);
    quick.answer();
    quick.answer();
    expect(quick.taken.map(({ from }) => from)).toEqual([0, 2, 3]);
    slow.answer();
    quick.answer();
    expect((await done).map(({ bytes }) => bytes.length)).toEqual([0, 1, 2, 3]);
    expect([quick.ended, slow.ended]).toEqual([true, true]);
  });

  it('ends all threads with the error of the one that failed', async () => {
    const threads = [new HeldThread(), new HeldThread()];
    const done = runInThreads(threads, tasks);
    threads[1]?.emit('error', new Error('out of memory'));
    await expect(done).rejects.toThrow('out of memory');
    expect(threads.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it('takes a thread that ends of itself for a failure', async () => {
    const thread = new HeldThread();
    const done = runInThreads([thread], tasks);
    thread.emit('exit', 3);
    await expect(done).rejects.toThrow('expected a generating thread to stay, but it ended with code 3');
  });
});
