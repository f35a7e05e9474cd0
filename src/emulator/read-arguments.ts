import { parseArgs } from 'node:util';
import { type FaultRule, parseFaults } from './control/fault.ts';
import { type Latency, parseLatency } from './control/latency.ts';

/** The command line of the embedded openFDA, as values. */
export interface EmulatorArguments {
  readonly port: number;
  readonly host: string;
  /** Where the records are; generated where absent. */
  readonly data: string | undefined;
  readonly seed: number;
  readonly records: number;
  readonly latency: Latency | undefined;
  readonly faults: readonly FaultRule[];
  readonly limitPerMinute: number | undefined;
  readonly limitPerDay: number | undefined;
  readonly apiKeys: readonly string[] | undefined;
  readonly controlPath: boolean;
}

export const USAGE = `Usage: npm run openfda -- [options]
  --port N               port to listen on; 0 for any (default 4100)
  --host HOST            address to listen on (default 127.0.0.1)
  --data DIR             records in <domain>.<endpoint>.json or .json.zip; without it, sample data is generated
  --seed N               what generated data and chance begin from (default 1)
  --records N            how many records to generate in all, 100 to 1000000 (default 6000)
  --latency MS           120, 50-200, exponential:80 or lognormal:120:0.6
  --faults LIST          such as 503=0.05,429-retry-after=0.02,reset=0.01
  --limit-per-minute N   requests a minute for each caller (default 240)
  --limit-per-day N      requests a day for each caller, with a key or without (default 1000, with a key 120000)
  --api-key KEY          a valid key; may be given several times; without it every key is valid
  --control              serve /_control/ for tests
  --help                 show this`;

/** Reads the command line; all that is wrong with it is told together. `undefined` where help is asked for. Throws an `Error`. */
export function readArguments(argv: readonly string[]): EmulatorArguments | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: text,
      host: text,
      data: text,
      seed: text,
      records: text,
      latency: text,
      faults: text,
      'limit-per-minute': text,
      'limit-per-day': text,
      'api-key': { type: 'string', multiple: true },
      control: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return undefined;
  const problems: string[] = [];
  const attempt = <T>(name: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(`--${name}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const whole = (name: keyof typeof values, max: number, min = 0): number | undefined => {
    const given = values[name];
    if (given === undefined) return undefined;
    const number = Number(given);
    if (typeof given === 'string' && /^\d+$/.test(given) && number >= min && number <= max) return number;
    problems.push(`--${name}: expected a whole number from ${min} to ${max}, but got: ${String(given)}`);
    return undefined;
  };
  const { latency, faults } = values;
  const result = {
    port: whole('port', 65_535) ?? 4100,
    host: values.host ?? '127.0.0.1',
    data: values.data,
    seed: whole('seed', 2 ** 32 - 1) ?? 1,
    records: whole('records', 1_000_000, 100) ?? 6000,
    latency: latency === undefined ? undefined : attempt('latency', () => parseLatency(latency)),
    faults: (faults === undefined ? undefined : attempt('faults', () => parseFaults(faults))) ?? [],
    limitPerMinute: whole('limit-per-minute', 1e9),
    limitPerDay: whole('limit-per-day', 1e9),
    apiKeys: values['api-key'],
    controlPath: values.control ?? false,
  };
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return result;
}
