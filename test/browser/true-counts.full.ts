import { describe, expect, it } from 'vitest';
import { formatBytes, formatCount, formatShare } from '../../src/dashboard/page/format.ts';
import { type CountedLoad, checkTrueCounts, type Operation } from '../monitor/true-counts.ts';
import { chromiumPath, openBrowser } from '../support/browser.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const token = 'forget-it-all';
const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
const datasetOf = (path: string) => path.slice(1).replace('.json', '');
const countBy = (names: readonly string[]) =>
  new Map(Object.entries(Object.groupBy(names, (name) => name)).map(([name, held = []]) => [name, held.length]));

/** The datasets that an operation reads: those of the requests it leads to where nothing is cached. */
async function readsOf(sent: readonly Operation[]): Promise<(operation: Operation) => readonly string[]> {
  const cold = await startGateway({ environment: { ADMIN_TOKEN: token } });
  const known = new Map<string, readonly string[]>();
  const nameOf = ({ name, variables }: Operation) => `${name} ${variables?.code}`;
  for (const operation of sent) {
    if (known.has(nameOf(operation))) continue;
    await forgetAll(cold);
    cold.emulator.requests.clear();
    await cold.ask(operation.query, operation.variables);
    known.set(
      nameOf(operation),
      cold.emulator.requests.map(({ path }) => datasetOf(path)),
    );
  }
  await cold.close();
  return (operation) => known.get(nameOf(operation)) ?? [];
}

async function forgetAll({ url }: TestGateway): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: 'mutation { invalidateCache(all: true) { version } }' }),
  });
  expect(await response.json()).not.toHaveProperty('errors');
}

describe.skipIf(!chromiumPath)('the numbers on /dashboard', () => {
  it('are what the client and openFDA counted, for 20,000 seeded operations', async () => {
    await checkTrueCounts({ seed: 12, operations: 20_000, atOnce: 1, look: lookAtPage });
  });
});

async function lookAtPage(gateway: TestGateway, { sent, counted, requests }: CountedLoad): Promise<void> {
  const readsOfOperation = await readsOf(sent);
  // The first operation of the load asks for the codes.
  const reads = countBy([...sent.flatMap((operation) => readsOfOperation(operation)), 'device/classification']);
  const misses = countBy(requests.map(datasetOf));
  const [allReads, allMisses] = [sum(reads.values()), sum(misses.values())];
  const hits = allReads - allMisses;
  // A stored answer is timed once, whatever it spares.
  const untimed = sum(
    sent.filter(({ isStored }) => isStored).map((operation) => readsOfOperation(operation).length - 1),
  );
  const stored = sum([...counted.values()].map(({ storedAnswers }) => storedAnswers));

  const browser = await openBrowser(new URL(gateway.url).host);
  try {
    const page = await browser.context.newPage();
    await page.goto(`${gateway.url}/dashboard?every=0&window=SINCE_START`);
    await expect
      .poll(() => page.locator('.panel[data-state="shown"]').count())
      .toBe(await page.locator('.panel').count());
    const panel = (name: string) => page.getByRole('region', { name, exact: true });
    const tile = async (name: string) =>
      (await panel('At a glance').locator('.tile').filter({ hasText: name }).locator('dd').allTextContents()).join(
        '; ',
      );
    const rows = async (name: string) => {
      const all = await panel(name).getByRole('table').getByRole('row').all();
      const texts = await Promise.all(all.slice(1).map((row) => row.locator('th, td').allTextContents()));
      return new Map(texts.map(([first = '', ...cells]) => [first, cells]));
    };

    expect(await tile('Hit ratio')).toBe(
      `${formatShare(hits / allReads)}; ${formatCount(hits)} hits, ${formatCount(allMisses)} misses`,
    );
    // One more than in operations: the probe by which the gateway knows at start that openFDA is there.
    expect(await tile('Requests saved')).toBe(`${formatCount(hits)}; ${formatCount(allMisses + 1)} sent to openFDA`);
    expect(await tile('Bytes saved')).toMatch(new RegExp(`; ${formatCount(stored)} whole answers from store$`));
    expect(await tile('Reads that went wrong')).toBe('0; none failed, none stale');

    await panel('Requests openFDA allows')
      .getByText(`${formatCount(allMisses + 1)} of 1\u202fbillion used`)
      .first()
      .waitFor();
    await panel('Hit ratio by tier')
      .getByText(`${formatCount(hits)} of ${formatCount(allReads)}\u202freads`)
      .waitFor();
    await panel('Hit ratio by tier')
      .getByText(`${formatCount(stored)}\u202foperations were answered with stored bytes`)
      .waitFor();

    const datasets = await rows('By dataset');
    expect([...datasets.keys()].sort()).toEqual([...reads.keys()].sort());
    for (const [dataset, [ratio, hit, miss]] of datasets) {
      const [read, missed] = [reads.get(dataset) ?? 0, misses.get(dataset) ?? 0];
      const expected = [formatShare((read - missed) / read), formatCount(read - missed), formatCount(missed)];
      expect([dataset, ratio, hit, miss]).toEqual([dataset, ...expected]);
    }

    const operations = await rows('What is asked');
    for (const [name, { count, errors, bytes }] of counted) {
      const [asked, , , , , failed, length] = operations.get(name) ?? [];
      const expected = [name, formatCount(count), formatCount(errors), formatBytes(bytes)];
      expect([name, asked, failed, length]).toEqual(expected);
    }
    expect(sum([...counted.values()].map(({ count }) => count))).toBe(20_000);

    const latency = await rows('Hits against misses');
    expect(latency.get('Hits')?.at(-1)).toBe(formatCount(hits - untimed));
    expect(latency.get('Misses')?.at(-1)).toBe(formatCount(allMisses));
  } finally {
    await browser.close();
  }
}
