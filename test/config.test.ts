import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig, settingNames } from '../src/config.ts';
import { ConfigError } from '../src/config-error.ts';
import { featureNames } from '../src/features.ts';

function faultsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment, { usesFiles: true });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('expected a ConfigError, but the settings were read');
}

describe('the settings', () => {
  it('all have defaults, and blank ones count as absent', () => {
    const defaults = readConfig({});
    expect(defaults).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      openFdaUrl: 'https://api.fda.gov',
      openFdaApiKey: undefined,
      openFdaMaxConcurrency: 8,
      cacheMaxBytes: 268_435_456,
      corsOrigins: [],
    });
    expect(readConfig(Object.fromEntries(settingNames.map((name) => [name, ''])))).toEqual(defaults);
    expect(readConfig({ UNRELATED: 'x' })).toEqual(defaults);
  });

  it('are read from the environment', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::1',
      OPENFDA_URL: 'http://localhost:4100/mirror//',
      OPENFDA_API_KEY: 'abc',
      OPENFDA_TIMEOUT_MS: '5',
      CACHE_MAX_BYTES: '0',
      CORS_ORIGINS: ' https://a.example , ,https://b.example',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '::1',
      openFdaUrl: 'http://localhost:4100/mirror',
      openFdaApiKey: 'abc',
      openFdaTimeoutMs: 5,
      cacheMaxBytes: 0,
      corsOrigins: ['https://a.example', 'https://b.example'],
      logLevel: 'debug',
    });
  });

  it('that cannot be used are told all together, each with what came', () => {
    const bad: Record<string, string> = {
      PORT: '70000',
      OPENFDA_TIMEOUT_MS: 'soon',
      OPENFDA_MAX_CONCURRENCY: '0',
      CACHE_MAX_BYTES: '-1',
      LOG_LEVEL: 'loud',
    };
    const lines = faultsOf(bad).split('\n').slice(1);
    expect(lines).toHaveLength(Object.keys(bad).length);
    for (const [name, value] of Object.entries(bad)) {
      const line = lines.find((candidate) => candidate.startsWith(`  ${name}: `));
      expect(line, name).toContain(`but got ${JSON.stringify(value)}`);
    }
  });

  it.each([
    ['PORT', ' '],
    ['PORT', '0x10'],
    ['PORT', '1e3'],
    ['PORT', '4000.5'],
    ['OPENFDA_TIMEOUT_MS', '9999999999'],
    ['CACHE_MAX_BYTES', '99999999999999999999'],
    ['OPENFDA_URL', 'api.fda.gov'],
    ['OPENFDA_URL', 'ftp://api.fda.gov'],
    ['OPENFDA_URL', 'https://api.fda.gov?x=1'],
    ['OPENFDA_URL', 'https://user:secret@api.fda.gov'],
    ['OPENFDA_API_KEY', 'two words'],
    ['OPENFDA_API_KEY', 'key\nwith a line'],
  ])('are refused where they would fail later: %s=%j', (name, value) => {
    expect(faultsOf({ [name]: value })).toContain(`  ${name}: `);
  });

  it('of the webhook are given together, and never shown', () => {
    const url = 'https://hooks.example/SECRET';
    expect(faultsOf({ ALERT_WEBHOOK_URL: url })).toMatch(/ALERT_WEBHOOK_SECRET: expected it together with/);
    expect(faultsOf({ ALERT_WEBHOOK_SECRET: 'SECRET SECRET SECRET' })).not.toContain('SECRET SECRET');
    expect(faultsOf({ ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_SECRET: 'SECRET S' })).not.toMatch(/SECRET S|hooks/);
    const { alerts } = readConfig({ ALERT_WEBHOOK_URL: url, ALERT_WEBHOOK_SECRET: 'SECRET SECRET SECRET' });
    expect(alerts).toMatchObject({ webhookUrl: url, windowMs: 300_000, holdMs: 60_000, minEvents: 100 });
    expect(faultsOf({ ALERTS: 'memory=2' })).toContain('  ALERTS: expected memory to be off or');
  });

  it.each([
    [{ OPENFDA_URL: 'foo' }, 'OPENFDA_URL: expected an address that begins with http:// or https://, but got "foo"'],
    [{ REDIS_URL: 'x:1' }, 'REDIS_URL: expected an address that begins with redis:// or rediss://, but got "x:1"'],
    [{ PERSISTED_QUERY_MANIFEST: '/tmp' }, 'PERSISTED_QUERY_MANIFEST: expected a file that can be read'],
    [{ CORS_ORIGINS: 'https://a.example/path' }, 'CORS_ORIGINS: expected origins such as https://app.example, or *'],
    [{ CACHE_URL: 'file:/no/such/folder/x' }, 'CACHE_URL: expected a file in a folder that is there'],
    [{ PERSISTED_QUERY_MANIFEST: '/no/such/file' }, 'PERSISTED_QUERY_MANIFEST: expected a file that can be read'],
    [{ FRESHNESS: 'device/510k=OLD' }, 'STALE for device/510k, but got "OLD"'],
    [{ ENABLE: 'join-batching' }, 'ENABLE: expected some of page-rounding, but got "join-batching"'],
  ])('say what was expected: %j', (environment, told) => {
    expect(faultsOf({ ...environment, PORT: 'x' })).toContain(told);
    expect(faultsOf({ ...environment, PORT: 'x' }).match(/PORT/g)).toHaveLength(1);
  });

  it.each([
    ['redis://:p@ss/hush', 'expected the number of a database'],
    ['redis://host/hush', 'expected the number of a database'],
    ['redis://host?db=3&password=hush', 'expected no ? or #'],
    ['redis://:pass#hush@host', 'expected redis://user:password@host:port/database'],
    ['redis://:pass/hush@host', 'expected redis://user:password@host:port/database'],
    ['redis://:hush@one@two', 'expected redis://user:password@host:port/database'],
    ['redis://:hush%zz@host', 'expected a % in the user or password'],
    ['redis://hush:99999', 'expected redis://user:password@host:port/database'],
    ['redis:///3', 'expected redis://user:password@host:port/database'],
  ])('refuse a Redis URL that would fail later, without showing it: %s', (url, expected) => {
    const told = faultsOf({ REDIS_URL: url });
    expect(told).toContain(`REDIS_URL: ${expected}`);
    expect(told).not.toContain('hush');
    expect(told).toContain('but got a value that is not shown');
  });

  it('name the upstream of what is stored in one way, however its URL is written', () => {
    const idOf = (url: string) => readConfig({ OPENFDA_URL: url }).upstreamId;
    expect(idOf('https://API.fda.gov:443/')).toBe(idOf('https://api.fda.gov'));
    expect(idOf('http://api.fda.gov')).not.toBe(idOf('https://api.fda.gov'));
    expect(idOf('http://127.0.0.1:4100')).not.toBe(idOf('http://127.0.0.1:4101'));
    const { redisNamespace } = readConfig({ REDIS_PREFIX: 'mine' });
    expect(redisNamespace).toBe(`mine:2:${idOf('https://api.fda.gov')}`);
    expect(readConfig({}, { upstreamId: 'demo' }).redisNamespace).toBe('ofda:2:demo');
  });

  it('let in pages of any kind of origin', () => {
    const origins = ['https://a.example:8443', 'capacitor://localhost', 'null', 'http://[::1]:3000'];
    expect(readConfig({ CORS_ORIGINS: origins.join(', ') }).corsOrigins).toEqual(origins);
    expect(readConfig({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
  });

  it('name files that only who uses them must find', () => {
    expect(readConfig({ CACHE_URL: 'file:/no/such/folder/x' }).cacheUrl).toBe('file:/no/such/folder/x');
  });

  it('switch features on and off', () => {
    expect(readConfig({}).features.has('page-rounding')).toBe(false);
    expect(readConfig({ ENABLE: 'page-rounding', DISABLE: 'record-index' }).features).toEqual(
      new Set(featureNames.filter((name) => name !== 'record-index')),
    );
    expect(readConfig({ ENABLE: 'page-rounding', DISABLE: 'page-rounding' }).features.has('page-rounding')).toBe(false);
  });

  it('that are secret, or may hold a secret, are not shown', () => {
    expect(faultsOf({ OPENFDA_URL: 'https://h?api_key=SECRET' })).not.toContain('SECRET');
    expect(faultsOf({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://u:SECRET@h' })).not.toContain('SECRET');
    const message = faultsOf({ OPENFDA_API_KEY: 'SECRET KEY', OPENFDA_URL: 'https://u:SECRET@h', PORT: 'x' });
    expect(message).not.toContain('SECRET');
    expect(message).toContain('OPENFDA_API_KEY');
    expect(message).toContain('OPENFDA_URL');
  });
});

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const listed = Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? '']];
    }),
  );

  it('lists exactly the settings there are', () => {
    expect(Object.keys(listed).sort()).toEqual([...settingNames].sort());
  });

  it('lists them with their defaults', () => {
    expect(readConfig(listed)).toEqual(readConfig({}));
    const shown = Object.values(listed).filter((value) => value !== '');
    expect(shown.length).toBeGreaterThan(5);
  });

  it('says of each what it is', () => {
    lines.forEach((line, place) => {
      if (/^[A-Z_]+=/.test(line)) expect(lines[place - 1], line).toMatch(/^(# .+|[A-Z_]+=.*)$/);
    });
  });
});
