import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import type { WireRecord, World, WorldDataset } from '../../src/emulator/data/world.ts';

type WorldOptions = Parameters<typeof generateWorld>[0];

const held = new Map<string, Promise<World>>();

/** A generated world whose records are made once for all tests of a worker, which only read them. */
export function heldWorld(options: WorldOptions): Promise<World> {
  const name = JSON.stringify(options);
  const known = held.get(name) ?? hold(generateWorld(options));
  held.set(name, known);
  return known;
}

async function hold(world: World): Promise<World> {
  const datasets: WorldDataset[] = [];
  for (const dataset of world.datasets) {
    const records: WireRecord[] = [];
    for await (const record of dataset.records) records.push(record);
    datasets.push({ ...dataset, records });
  }
  return { ...world, datasets };
}
