import type { AtRest } from '../../compression/at-rest.ts';
import { encodingName, type Method } from '../../compression/method.ts';
import type { BenchmarkCompressionPorts, CompressionMeasurement } from '../definitions/benchmark-compression-job.ts';
import type { Improvement } from '../definitions/optimise-job.ts';
import { trialsOf } from './trials-of.ts';
import type { Tunable } from './tunable.ts';

export interface MethodGainsOptions {
  readonly atRest: Pick<AtRest, 'packed' | 'stats' | 'methods' | 'bestOf'>;
  readonly benchmark: BenchmarkCompressionPorts;
  readonly leastRecords: number;
}

/** The choice of methods as a tunable, and as what follows from another dictionary. */
export interface MethodGains extends Tunable {
  /** Measures all kinds of a dataset, and has the choice go by it. */
  measureAgain(dataset: string, signal: AbortSignal): Promise<void>;
}

const name = 'methods';
const mostKinds = 6;
/** Times of two measurements differ by as much where nothing has changed. */
const leastFaster = 0.2;

/** The methods for kinds of answers: what was chosen is held against what is best on answers kept now. */
export function createMethodGains({ atRest, benchmark, leastRecords }: MethodGainsOptions): MethodGains {
  const measured = new Map<string, readonly CompressionMeasurement[]>();
  /** How many records of a kind had been stored when it was measured last. */
  const lookedAt = new Map<string, number>();

  async function measure(kind: string, signal: AbortSignal): Promise<readonly CompressionMeasurement[]> {
    const found: CompressionMeasurement[] = [];
    for (const method of benchmark.methods()) {
      const measurement = await benchmark.measure(method, kind, signal);
      if (measurement) found.push(measurement);
    }
    return found;
  }

  const chosen = () => new Map(atRest.stats().choices.map((choice) => [kindOf(choice), choice.method]));
  const stored = () => new Map(atRest.packed().kinds.map((kind) => [kindOf(kind), kind.records]));

  /** What the best method gains over the one in use: in bytes, or in time where that is told from noise. */
  function gainOf(measurements: readonly CompressionMeasurement[], current: Method): number {
    const trials = trialsOf(measurements, atRest.methods());
    const find = (method: Method | undefined) =>
      method && trials.find((trial) => encodingName(trial.method) === encodingName(method));
    const [best, used] = [find(atRest.bestOf(trials)), find(current)];
    if (!best || !used || best === used) return 0;
    const faster = used.ms > 0 ? 1 - best.ms / used.ms : 0;
    return Math.max(0, 1 - best.storedBytes / used.storedBytes, faster >= leastFaster ? faster : 0);
  }

  return {
    name,
    async improvements(signal) {
      const [choices, records] = [chosen(), stored()];
      for (const kind of (await benchmark.kinds()).slice(0, mostKinds)) {
        const seen = records.get(kind) ?? 0;
        if (!choices.has(kind) || seen - (lookedAt.get(kind) ?? 0) < leastRecords) continue;
        measured.set(kind, await measure(kind, signal));
        lookedAt.set(kind, seen);
      }
      return [...measured].flatMap(([kind, measurements]): Improvement[] => {
        const current = choices.get(kind);
        const gain = current ? gainOf(measurements, current) : 0;
        if (gain > 0) return [{ id: `${name} ${kind}`, gain, observations: records.get(kind) ?? 0 }];
        measured.delete(kind);
        return [];
      });
    },
    async apply(id) {
      const kind = id.slice(name.length + 1);
      const measurements = measured.get(kind);
      if (!measurements) return 'refused';
      await benchmark.adopt(measurements);
      measured.delete(kind);
      return 'applied';
    },
    async measureAgain(dataset, signal) {
      const own = (await benchmark.kinds()).filter((kind) => kind.startsWith(`${dataset} `));
      for (const kind of own) {
        await benchmark.adopt(await measure(kind, signal));
        measured.delete(kind);
        lookedAt.set(kind, stored().get(kind) ?? 0);
      }
    },
  };
}

function kindOf({ dataset, sizeClass }: { readonly dataset: string; readonly sizeClass: string }): string {
  return `${dataset} ${sizeClass}`;
}
