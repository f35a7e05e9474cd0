import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openBrowser, type TestBrowser } from '../support/browser.ts';
import { startGateway, type TestGateway, worldOf } from '../support/start-gateway.ts';

describe.skipIf(!chromiumPath)('the page of /graphql', () => {
  let gateway: TestGateway;
  let browser: TestBrowser;
  beforeAll(async () => {
    gateway = await startGateway({ world: worldOf({}) });
    browser = await openBrowser(new URL(gateway.url).host);
  });
  afterAll(async () => {
    await browser.close();
    await gateway.close();
  });

  it('asks for Apollo Sandbox, and says what to do where its host cannot be reached', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${gateway.url}/`);
    expect(page.url()).toBe(`${gateway.url}/graphql`);
    expect(await page.title()).toBe('openFDA gateway: Apollo Sandbox');
    expect(browser.takeHosts()).toContain('embeddable-sandbox.cdn.apollographql.com');
    await page.getByText('The gateway is up.').waitFor();
    const link = page.getByRole('link', { name: 'Open the explorer at /graphiql' });
    await expect
      .poll(() => link.evaluate((element) => getComputedStyle(element.closest('div') ?? element).opacity), {
        timeout: 10_000,
      })
      .toBe('1');
    await link.click();
    await page.getByRole('button', { name: /execute query/i }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/graphiql');
  });

  it('has a line below Sandbox, which leads to the explorer without outside hosts', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${gateway.url}/graphql`);
    const link = page.getByRole('link', { name: 'Explorer without outside hosts' });
    const line = await page.locator('#explorer').boundingBox();
    expect(line).toEqual({ x: 0, y: 768, width: 1280, height: 32 });
    const sandbox = await page.locator('#embeddableSandbox').boundingBox();
    expect(sandbox).toEqual({ x: 0, y: 0, width: 1280, height: 768 });
    await link.click();
    await page.waitForURL(`${gateway.url}/graphiql*`);
  });
});
