import { generateWorld } from './emulator/data/generate-world.ts';
import { startEmulator } from './emulator/start-emulator.ts';

/** The openFDA that `npm run demo` asks: embedded, with generated sample data, on a free port. */
export interface DemoUpstream {
  readonly url: string;
  close(): Promise<void>;
}

export async function startDemoUpstream(now: () => number): Promise<DemoUpstream> {
  const today = new Date(now()).toISOString().slice(0, 10);
  const unlimited = Number.MAX_SAFE_INTEGER;
  return startEmulator({
    world: generateWorld({ seed: 1, today }),
    limits: { perMinute: unlimited, perDay: unlimited },
  });
}
