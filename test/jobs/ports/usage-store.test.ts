import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileUsageStore } from '../../../src/jobs/ports/usage-store.ts';

describe('a file of what was learnt of use', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'usage-'));
    path = join(folder, 'usage');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is about one upstream: for another, and before the upstream was named, there is nothing', async () => {
    const one = createFileUsageStore(path, 'one');
    expect(await one.load()).toBeUndefined();
    await one.stage(Buffer.from('ones'));
    await one.commit();
    expect(Buffer.from((await one.load()) ?? []).toString()).toBe('ones');
    expect(await createFileUsageStore(path, 'other').load()).toBeUndefined();
    await writeFile(path, '{"version":1,"operations":[]}');
    expect(await one.load()).toBeUndefined();
  });
});
