import { parseArgs } from 'node:util';

/** The command line of `verify:live`, as values. */
export interface VerifyArguments {
  readonly url: string;
  readonly key: string | undefined;
  readonly max: number;
}

export const USAGE = `Usage: npm run verify:live -- [options]
  Asks openFDA itself whether it is as this project takes it to be.
  --max N      most requests sent, 1 to 1000 (default 40); facts beyond are listed as not run
  --url URL    the API to ask (default https://api.fda.gov)
  --key KEY    an openFDA key (default: the environment's OPENFDA_API_KEY, or none)
  --help       show this
Exit code: 0 no differences, 1 differences, 2 not reached or unusable arguments.`;

/** Reads the command line; `undefined` where help is asked for. Throws an `Error` that names what was expected. */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): VerifyArguments | undefined {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { max: text, url: text, key: text, help: { type: 'boolean' } },
  });
  if (values.help) return undefined;
  const { max = '40', url = 'https://api.fda.gov', key = environment.OPENFDA_API_KEY } = values;
  const problems: string[] = [];
  if (!/^\d+$/.test(max) || Number(max) < 1 || Number(max) > 1000)
    problems.push(`--max: expected a whole number from 1 to 1000, but got: ${max}`);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    problems.push(`--url: expected an address of http or https, but got: ${url}`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { url, key: key === '' ? undefined : key, max: Number(max) };
}
