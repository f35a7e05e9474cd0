import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';

export interface SnapshotPorts {
  /** What is to survive a restart: entries, epochs, usage, ... */
  readonly parts: () => readonly string[];
  /** Writes a part beside the one of the last snapshot, which stands until the new one is complete. Writing it twice is writing it once. */
  readonly write: (part: string) => Promise<{ readonly entries: number; readonly bytes: number }>;
  /** Puts the complete snapshot in the place of the last one, in one move. */
  readonly commit: () => Promise<void>;
}

/** Saves what this process has learnt and kept, so that its next start is a warm one. */
export function createSnapshotJob(ports: SnapshotPorts): JobDefinition {
  return {
    name: 'snapshot',
    description: 'Saves what is kept in memory, for a warm start.',
    scope: 'process',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { everyMs: 600_000, jitterMs: 60_000 }, priority: 40, timeoutMs: 120_000 },
    },
    async run(context) {
      const parts = ports.parts();
      context.expect(parts.length + 1);
      for (const part of parts) {
        await context.step(`write ${part}`, async () => ({ numbers: { ...(await ports.write(part)) } }));
      }
      await context.step('commit', async () => {
        await ports.commit();
        return {};
      });
    },
  };
}
