import type { Codec, CodecName } from './codec.ts';
import type { CodecSet } from './codec-set.ts';

/** Whether a codec gave back what it was given. */
export interface SelfCheck {
  readonly codec: CodecName;
  readonly available: boolean;
  readonly ok: boolean;
  /** What was expected and what came, where it is not ok. */
  readonly problem?: string;
}

const record = '{"k_number":"K123456","applicant":"Acme Devices","product_code":"DQY","decision_date":"2020-02-17"}';
const probes: readonly Buffer[] = [
  Buffer.alloc(0),
  Buffer.from([0]),
  Buffer.from(record),
  Buffer.from(`[${Array.from({ length: 300 }, (_, index) => record.replace('123456', `${index}`)).join()}]`),
  Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 2_654_435_761) >>> 24)),
];

/** Sends sample bytes through every codec there and back, at its lowest level and a middling one, with a dictionary where it takes one. */
export function selfCheck(codecs: CodecSet): SelfCheck[] {
  return Object.values(codecs).map((codec) => {
    if (!codec.available) return { codec: codec.name, available: false, ok: false, problem: 'not in this runtime' };
    const problem = problemOf(codec);
    return { codec: codec.name, available: true, ok: problem === undefined, ...(problem ? { problem } : {}) };
  });
}

function problemOf(codec: Codec): string | undefined {
  const dictionaries = codec.takesDictionary ? [undefined, Buffer.from(record)] : [undefined];
  for (const level of [codec.levels.min, Math.min(codec.levels.max, 5)]) {
    for (const dictionary of dictionaries) {
      for (const probe of probes) {
        const problem = tryOne(codec, level, dictionary, probe);
        if (problem)
          return `level ${level}${dictionary ? ' with a dictionary' : ''}, ${probe.length} bytes: ${problem}`;
      }
    }
  }
  return undefined;
}

function tryOne(codec: Codec, level: number, dictionary: Buffer | undefined, probe: Buffer): string | undefined {
  try {
    const back = codec.decode(codec.encode(probe, { level, dictionary }), { maxBytes: probe.length, dictionary });
    if (!back) return 'expected them back, but it could not read what it wrote';
    return back.equals(probe) ? undefined : `expected them back, but got ${back.length} other bytes`;
  } catch (error) {
    return `expected them back, but it threw: ${error instanceof Error ? error.message : String(error)}`;
  }
}
