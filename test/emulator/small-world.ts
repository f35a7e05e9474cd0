import type { WireRecord, World } from '../../src/emulator/data/world.ts';

/** A world of the given records, all reloaded on one day. */
export function smallWorld(records: Readonly<Record<string, readonly WireRecord[]>>, sample = false): World {
  return {
    sample,
    datasets: Object.entries(records).map(([path, own]) => ({ path, lastUpdated: '2026-03-02', records: own })),
  };
}
