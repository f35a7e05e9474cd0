import { setTimeout } from 'node:timers/promises';

/** Resident bytes of this process once garbage is collected and its pages are given back, which V8 does aside. */
export async function resident(): Promise<number> {
  for (let time = 0; time < 5; time += 1) {
    globalThis.gc?.();
    await setTimeout(200);
  }
  return process.memoryUsage().rss;
}
