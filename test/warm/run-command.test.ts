import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWarmCommand, warmUsage } from '../../src/warm/run-command.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

describe('npm run warm', () => {
  let gateway: TestGateway;
  let folder: string;
  beforeAll(async () => {
    gateway = await startGateway({ environment: { ADMIN_TOKEN: 'operators-token' } });
    folder = await mkdtemp(join(tmpdir(), 'warm-'));
  });
  afterAll(async () => {
    await gateway.close();
    await rm(folder, { recursive: true });
  });

  async function file(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  }

  async function run(
    args: readonly string[],
    environment: Record<string, string> = { ADMIN_TOKEN: 'operators-token' },
    terminal?: NodeJS.WriteStream,
  ) {
    const lines: string[] = [];
    const errors: string[] = [];
    const code = await runWarmCommand({
      ...{ args, environment, fetch, terminal },
      ...{ print: (line: string) => lines.push(line), printError: (line: string) => errors.push(line) },
    });
    return { code, lines, errors };
  }

  it('has a gateway perform the queries of a document, after which users need not wait', async () => {
    const path = await file(
      'operations.graphql',
      'query One { deviceClassification(productCode: "DQY") { ...Name } } query Two($n: Int = 2) { deviceClearances(first: $n) { totalCount } } fragment Name on DeviceClassification { deviceName }',
    );
    gateway.takeRequests();
    expect(await run(['--file', path, '--url', `${gateway.url}/graphql`])).toEqual({
      ...{ code: 0, errors: [] },
      lines: ['2/2 operations, 2 requests', '2 operations: 2 fetched with 2 requests, 0 fresh already, 0 failed'],
    });
    expect(gateway.takeRequests()).toHaveLength(2);
    await gateway.ask(
      '{ deviceClassification(productCode: "DQY") { deviceName } deviceClearances(first: 2) { totalCount } }',
    );
    expect(gateway.takeRequests()).toEqual([]);
  });

  it('draws a bar on a terminal, which fills as operations are done', async () => {
    const path = await file(
      'many.graphql',
      Array.from(
        { length: 12 },
        (_, n) => `query Q${n} { deviceClearances(first: 1, offset: ${n + 1}) { nodes { kNumber } } }`,
      ).join('\n'),
    );
    const drawn: string[] = [];
    const screen = new Writable({
      write(chunk, _encoding, done) {
        drawn.push(String(chunk));
        done();
      },
    });
    // A terminal is more than this; the bar asks for no more.
    const terminal = Object.assign(screen, { isTTY: true, columns: 100 }) as unknown as NodeJS.WriteStream;
    const { code, lines } = await run(['--file', path, '--url', `${gateway.url}/graphql`], undefined, terminal);
    expect(code).toBe(0);
    expect(lines).toEqual(['12 operations: 12 fetched with 12 requests, 0 fresh already, 0 failed']);
    const text = drawn.join('');
    expect(text).toMatch(/0\/12 operations \| 0 requests/);
    expect(text).toMatch(/12\/12 operations \| 12 requests/);
    expect(text.indexOf('0/12')).toBeLessThan(text.lastIndexOf('12/12'));
  });

  it('names what failed, and ends with exit code 1', async () => {
    const path = await file(
      'list.json',
      '[{"dataset": "device/classification", "key": "DQY"}, {"operation": "{ nothing }"}]',
    );
    const { code, errors } = await run(['--file', path, '--url', `${gateway.url}/graphql`]);
    expect(code).toBe(1);
    expect(errors).toEqual(['failed: { nothing }: Cannot query field "nothing" on type "Query".']);
  });

  it('says what is wrong with its arguments, its file or the gateway', async () => {
    const good = await file('good.graphql', '{ datasets { name } }');
    expect(await run([])).toMatchObject({ code: 2, errors: [`expected --file\n\n${warmUsage}`] });
    expect(await run(['--fil', good])).toMatchObject({ code: 2, errors: [expect.stringContaining("'--fil'")] });
    expect(await run(['--file', good], {})).toMatchObject({
      code: 2,
      errors: [expect.stringContaining('ADMIN_TOKEN')],
    });
    expect(await run(['--file', join(folder, 'absent.graphql')])).toMatchObject({
      ...{ code: 2, errors: [expect.stringContaining('absent.graphql')] },
    });
    const open = await file('open.graphql', 'query Q($id: String!) { deviceClearance(kNumber: $id) { kNumber } }');
    expect(await run(['--file', open])).toMatchObject({
      ...{
        code: 2,
        errors: [expect.stringMatching(/open\.graphql: operation Q: expected a default for \$id; a JSON list/)],
      },
    });
    const order = await file('order.graphql', 'mutation M { invalidateCache(all: true) { version } }');
    expect(await run(['--file', order])).toMatchObject({
      code: 2,
      errors: [expect.stringMatching(/expected a query, but got a mutation/)],
    });
    expect(await run(['--file', good, '--url', 'http://127.0.0.1:9/graphql'])).toMatchObject({
      ...{
        code: 1,
        errors: [expect.stringMatching(/^There is no gateway at http:\/\/127\.0\.0\.1:9\/graphql: start one/)],
      },
    });
    expect(await run(['--file', good, '--url', `${gateway.url}/graphql`, '--token', 'another-token'])).toMatchObject({
      ...{ code: 1, errors: [expect.stringMatching(/refuses: give it its admin token/)] },
    });
  });
});
