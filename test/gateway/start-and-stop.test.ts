import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createRedisServer, hasRedisServer } from '../support/redis-server.ts';

const environment = { PATH: process.env.PATH, PORT: '0', OPENFDA_URL: 'http://127.0.0.1:9' };

interface Started {
  output: string;
  readonly ended: Promise<unknown>;
  until(text: RegExp): Promise<string>;
}

describe('the process of a gateway', () => {
  const cleanUp: (() => void)[] = [];
  afterEach(() => {
    for (const step of cleanUp.splice(0)) step();
  });

  function start(
    command: string,
    args: string[],
    env: Record<string, string | undefined> = {},
  ): Started & { kill(): void } {
    const child = spawn(command, args, { env: { ...environment, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    cleanUp.push(() => child.kill('SIGKILL'));
    const started = {
      output: '',
      ended: once(child, 'close').then(([code]) => code as unknown),
      kill: () => void child.kill('SIGTERM'),
      until: (text: RegExp) =>
        new Promise<string>((resolve, reject) => {
          const look = () => {
            const found = text.exec(started.output);
            if (found) resolve(found[1] ?? '');
          };
          child.stdout.on('data', look);
          child.once('close', () => reject(new Error(`expected ${text}, but got ${started.output}`)));
          look();
        }),
    };
    const read = (chunk: Buffer) => {
      started.output += chunk.toString();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    return started;
  }

  it('says which port is in use, and ends', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    cleanUp.push(() => other.close());
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const gateway = start(process.execPath, ['src/main.ts', '--demo'], { PORT: String(port) });
    expect(await gateway.ended).toBe(1);
    expect(gateway.output).toBe(
      `Port ${port} of 127.0.0.1 is in use. Set PORT to another, or to 0 for any free one.\n`,
    );
  });

  it.skipIf(!hasRedisServer()).each([
    ['its port is in use', (port: string) => ({ PORT: port }), /^Port \d+ of 127.0.0.1 is in use/m],
    ['a job cannot be configured', () => ({ JOBS: '{"nothing": {"enabled": true}}' }), /JOBS: expected jobs among/],
  ])('closes what it opened, Redis included, and ends where %s', async (_, settings, told) => {
    const other = createServer().listen(0, '127.0.0.1');
    cleanUp.push(() => other.close());
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const redis = await createRedisServer();
    cleanUp.push(() => void redis.dispose());
    const folder = mkdtempSync(join(tmpdir(), 'start-'));
    cleanUp.push(() => rmSync(folder, { recursive: true }));
    for (const store of [{ REDIS_URL: redis.url }, { CACHE_URL: `file:${folder}/cache.log` }]) {
      const gateway = start(process.execPath, ['src/main.ts'], { ...store, ...settings(String(port)) });
      expect(await gateway.ended).toBe(1);
      expect(gateway.output).toMatch(told);
    }
    expect(readdirSync(folder)).not.toContain('cache.log.lock');
  });

  it('names a Redis URL that cannot be used, without its password, and ends', async () => {
    const gateway = start(process.execPath, ['src/main.ts', '--demo'], { REDIS_URL: 'redis://:hush@hush/hush' });
    expect(await gateway.ended).toBe(1);
    expect(gateway.output).toContain('REDIS_URL: expected the number of a database');
    expect(gateway.output).not.toContain('hush');
  });

  it('says which settings cannot be used, and ends', async () => {
    const gateway = start(process.execPath, ['src/main.ts', '--demo'], { PORT: 'four', LOG_LEVEL: 'loud' });
    expect(await gateway.ended).toBe(1);
    expect(gateway.output).toMatch(
      /^The environment holds settings that cannot be used:\n {2}PORT: .*\n {2}LOG_LEVEL: .*\n$/,
    );
  });

  it.skipIf(process.platform === 'win32')('ends with the shell that npm started it in', async () => {
    const command = `"${process.execPath}" src/main.ts & wait`;
    const shell = start('sh', ['-c', command], { npm_lifecycle_event: 'start' });
    const url = await shell.until(/openFDA gateway: (http:\S+)\/graphql /);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    shell.kill();
    await shell.ended;
    await expect(fetch(`${url}/health/live`)).rejects.toThrow('fetch failed');
  });
});
