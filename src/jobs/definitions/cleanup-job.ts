import type { JobDefinition } from '../job-definition.ts';
import { defaultJobSettings } from '../job-settings.ts';

/** `expired`: past the end that was set for it. `orphaned`: of a version, dataset or page that is no more. `over-age`: kept longer than anything may be. */
export type CleanupKind = 'expired' | 'orphaned' | 'over-age';

export interface Sweep {
  readonly scanned: number;
  readonly removed: number;
  readonly bytes: number;
  /** Where the next sweep goes on; `null` at the end. */
  readonly next: string | null;
}

export interface CleanupPorts {
  /** Looks at no more than so many entries from a place on, and removes those of the kind. */
  readonly sweep: (kind: CleanupKind, from: string | null, most: number, signal: AbortSignal) => Promise<Sweep>;
}

export interface CleanupOptions {
  /** Entries looked at in a step: small, so that nobody waits behind it. @default 500 */
  readonly entriesPerStep?: number;
  /** Bounds a run where entries come faster than they are swept. @default 2000 */
  readonly maxSteps?: number;
}

const kinds: readonly CleanupKind[] = ['expired', 'orphaned', 'over-age'];

/** Removes what is no longer of use from the stores, a little at a time. */
export function createCleanupJob(ports: CleanupPorts, options: CleanupOptions = {}): JobDefinition {
  const { entriesPerStep = 500, maxSteps = 2000 } = options;
  return {
    name: 'cleanup',
    description: 'Removes expired, orphaned and over-age entries, in small steps.',
    scope: 'process',
    settings: {
      ...defaultJobSettings,
      ...{ schedule: { cron: '17 * * * *', jitterMs: 300_000 }, priority: 10, timeoutMs: 600_000 },
    },
    async run(context) {
      let steps = 0;
      for (const kind of kinds) {
        let from: string | null = null;
        let sweeps = 0;
        do {
          if (steps >= maxSteps) return;
          steps += 1;
          sweeps += 1;
          const place: string | null = from;
          from = await context.step(`${kind} ${sweeps}`, async (signal) => {
            const { next, scanned, removed, bytes } = await ports.sweep(kind, place, entriesPerStep, signal);
            return { value: next, numbers: { scanned, [kind]: removed, removed, bytes } };
          });
        } while (from !== null);
      }
    },
  };
}
