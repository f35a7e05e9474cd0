import { generateWorld } from './emulator/data/generate-world.ts';
import { startEmulator } from './emulator/start-emulator.ts';

/** The openFDA that `npm run demo` asks: embedded, with generated sample data, on a free port. */
export interface DemoUpstream {
  readonly url: string;
  close(): Promise<void>;
}

/** The day the demo's records are made for: the same for everybody, so that what the README shows is what anybody sees. */
export const demoToday = '2026-11-01';

export async function startDemoUpstream(): Promise<DemoUpstream> {
  const unlimited = Number.MAX_SAFE_INTEGER;
  return startEmulator({
    world: generateWorld({ seed: 1, today: demoToday }),
    limits: { perMinute: unlimited, perDay: unlimited },
  });
}
