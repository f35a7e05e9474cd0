import { expect, it } from 'vitest';
import { runCommand } from '../../src/emulator/run-command.ts';
import { fetchPlainly } from './fetch-plainly.ts';
import { smallWorld } from './small-world.ts';

function run(...argv: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const stops: (() => void)[] = [];
  let ended: (code: number) => void = () => undefined;
  const exited = new Promise<number>((resolve) => {
    ended = resolve;
  });
  const started = runCommand({
    argv,
    makeWorld: ({ data }) => {
      if (data === 'nowhere') throw new Error('no such directory: nowhere');
      return smallWorld({ 'device/510k': [{ k_number: 'K1' }] }, data === undefined);
    },
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
    onStop: (stop) => stops.push(stop),
    exit: ended,
  });
  return { printed, errors, stops, exited, started };
}

it('prints one line with its address and what it serves, and ends with 0 when told to stop', async () => {
  const { printed, stops, exited, started } = run('--port', '0', '--seed', '7', '--records', '500');
  await started;
  expect(printed).toEqual([
    expect.stringMatching(
      /^openFDA, embedded, at http:\/\/127\.0\.0\.1:\d+ with 500 records of generated sample data \(seed 7\)$/,
    ),
  ]);
  const url = /http:\S+/.exec(printed[0] ?? '')?.[0] ?? '';
  const answer = await fetchPlainly(url, '/device/510k.json');
  expect(answer.headers['x-openfda-sample-data']).toBe('generated');
  for (const stop of [...stops, ...stops]) stop();
  expect(await exited).toBe(0);
  await expect(fetchPlainly(url, '/device/510k.json')).rejects.toThrow('ECONNREFUSED');
});

it('serves given records without the header of sample data', async () => {
  const { printed, stops, started, exited } = run('--port', '0', '--data', 'records');
  await started;
  expect(printed[0]).toMatch(/ with records from records$/);
  const answer = await fetchPlainly(/http:\S+/.exec(printed[0] ?? '')?.[0] ?? '', '/device/510k.json');
  expect(answer.headers).not.toHaveProperty('x-openfda-sample-data');
  stops[0]?.();
  expect(await exited).toBe(0);
});

it('tells all that is wrong with its arguments, and what was expected', async () => {
  const { errors, exited } = run('--port', 'x', '--latency', 'soon', '--faults', '999=2', '--limit-per-day=-5');
  expect(await exited).toBe(1);
  expect(errors).toHaveLength(1);
  expect((errors[0] ?? '').split('\n')).toEqual([
    '--port: expected a whole number from 0 to 65535, but got: x',
    '--latency: Expected a latency such as 120, 50-200, exponential:80 or lognormal:120:0.6 (milliseconds), but got: soon',
    expect.stringMatching(/^--faults: Expected a fault \(400, 403, .*\), but got: 999$/),
    '--limit-per-day: expected a whole number from 0 to 1000000000, but got: -5',
  ]);
});

it('ends with 1 and the reason where it cannot begin', async () => {
  const unknown = run('--prot', '1');
  expect(await unknown.exited).toBe(1);
  expect(unknown.errors[0]).toContain("Unknown option '--prot'");
  const nowhere = run('--data', 'nowhere');
  expect(await nowhere.exited).toBe(1);
  expect(nowhere.errors).toEqual(['no such directory: nowhere']);
});

it('shows its usage', async () => {
  const { printed, started } = run('--help');
  await started;
  expect(printed[0]).toContain('--limit-per-minute N');
});
