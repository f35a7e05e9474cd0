import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoToday } from '../../src/demo-upstream.ts';
import { generateWorld } from '../../src/emulator/data/generate-world.ts';
import { firstOperation } from '../../src/http/first-operation.ts';
import { chromiumPath, openBrowser, type TestBrowser } from '../support/browser.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

interface Overview {
  deviceClassification: { deviceName: string; clearances: { nodes: { kNumber: string; applicant: string }[] } };
}

describe.skipIf(!chromiumPath)('the page of /graphiql', () => {
  let gateway: TestGateway;
  let browser: TestBrowser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    gateway = await startGateway({ world: generateWorld({ seed: 1, today: demoToday }) });
    browser = await openBrowser(new URL(gateway.url).host);
    page = await browser.context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${gateway.url}/graphiql`);
  });
  afterAll(async () => {
    await browser.close();
    await gateway.close();
  });

  it('opens with an operation that shows what the gateway is for', async () => {
    await page.locator('.graphiql-query-editor').getByText('CatheterOverview').waitFor();
    expect(await page.title()).toBe('openFDA gateway');
  });

  it('runs the operation and shows the answer', async () => {
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('CatheterOverview') ?? false,
    );
    await page.getByRole('button', { name: /execute query/i }).click();
    const shown: unknown = await (await answered).json();
    const expected = await gateway.ask<Overview>(firstOperation);
    expect(expected.errors).toBeUndefined();
    expect(shown).toEqual(expected);
    const { deviceName, clearances } = expected.data.deviceClassification;
    expect(clearances.nodes).toHaveLength(10);
    const result = page.getByLabel('Result Window');
    for (const text of [deviceName, clearances.nodes[0]?.kNumber, clearances.nodes[0]?.applicant]) {
      await result.getByText(`"${text}"`).first().waitFor();
    }
  });

  it("shows the schema's documentation", async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByRole('link', { name: 'deviceClearances', exact: true }).click();
    await docs.getByRole('link', { name: 'DeviceClearanceConnection', exact: true }).click();
    await docs.getByRole('link', { name: 'DeviceClearance', exact: true }).first().click();
    await docs.getByText("FDA's finding that a device is substantially equivalent").waitFor();
  });

  it('asks no outside host, and has nothing to complain of', () => {
    expect(browser.takeHosts()).toEqual([new URL(gateway.url).host]);
    expect(faults).toEqual([]);
  });
});
