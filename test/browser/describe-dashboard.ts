import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath, openBrowser, type TestBrowser } from '../support/browser.ts';
import { startGateway, type TestGateway } from '../support/start-gateway.ts';

const adminToken = 'open-sesame';
/** The page asks again every 2 s. */
const soon = { timeout: 20_000 };
const clearance = (offset: number) =>
  `query Newest { deviceClearances(first: 1, offset: ${offset}) { nodes { kNumber } } }`;

/** The page in real Chromium, held against WCAG in the looks that are given. */
export function describeDashboard(looks: readonly (readonly ['light' | 'dark', number])[]): void {
  describe.skipIf(!chromiumPath)('the page of /dashboard', () => {
    let gateway: TestGateway;
    let browser: TestBrowser;
    let page: Page;
    const faults: string[] = [];
    beforeAll(async () => {
      gateway = await startGateway({ environment: { ADMIN_TOKEN: adminToken, ALERT_HOLD_SECONDS: '30' } });
      browser = await openBrowser(new URL(gateway.url).host);
      page = await browser.context.newPage();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(`${gateway.url}/dashboard?every=2&window=SINCE_START`);
    });
    afterAll(async () => {
      await browser.close();
      await gateway.close();
    });

    const panel = (name: string) => page.getByRole('region', { name, exact: true });
    const tile = (name: string) => panel('At a glance').locator('.tile').filter({ hasText: name }).locator('.value');
    const shown = (name: string) => tile(name).textContent();

    it('says that nothing was read yet', async () => {
      await panel('At a glance').getByText('No read yet', { exact: true }).waitFor();
      expect(await shown('Hit ratio')).toBe('no read yet');
    });

    it('shows every panel, and no fault', async () => {
      await expect
        .poll(() => page.locator('.panel[data-state="shown"]').count(), soon)
        .toBe(await page.locator('.panel').count());
      expect(await page.locator('.panel').count()).toBe(15);
      expect(await page.locator('.panel-fault:visible').allTextContents()).toEqual([]);
    });

    it('moves with what the gateway is asked', async () => {
      for (let times = 0; times < 3; times += 1) {
        for (let offset = 0; offset < 10; offset += 1) await gateway.ask(clearance(offset));
      }
      await expect.poll(() => shown('Hit ratio'), soon).toBe('66.7\u202f%');
      expect(await shown('Requests saved')).toBe('20');
      await panel('At a glance').getByText('The cache helps, and could do more').waitFor();
      await page.getByText('Sample data, not FDA’s').waitFor();
      const row = panel('By dataset').getByRole('row', { name: /device\/510k/ });
      expect(await row.getByRole('cell').allTextContents()).toEqual(['66.7\u202f%', '20', '10', '0', '0', '0']);
      await panel('What is asked')
        .getByRole('row', { name: /Newest/ })
        .waitFor();
      await panel('Memory').getByRole('list', { name: 'Memory by dataset' }).getByText('device/510k').waitFor();
    });

    it('tells of the window that was chosen, and keeps the choice in the address', async () => {
      gateway.advance(2 * 3_600_000);
      await page.getByRole('radio', { name: 'Hour' }).check({ force: true });
      await expect.poll(() => shown('Hit ratio'), soon).toBe('no read yet');
      await panel('At a glance').getByText('In the last hour').waitFor();
      await page.reload();
      expect(await page.getByRole('radio', { name: 'Hour' }).isChecked()).toBe(true);
      await page.getByRole('radio', { name: 'Since start' }).check({ force: true });
      await expect.poll(() => shown('Hit ratio'), soon).toBe('66.7\u202f%');
    });

    it('leaves open what the reader has opened, and the focus where it is', async () => {
      const summary = panel('At a glance').getByText('As a table');
      await summary.click();
      const before = await shown('Requests saved');
      for (let times = 0; times < 3; times += 1) await gateway.ask(clearance(0));
      await expect.poll(() => shown('Requests saved'), soon).not.toBe(before);
      await panel('At a glance').getByRole('columnheader', { name: 'From the cache' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });

    it('lets an alert be acknowledged by whoever knows the admin token', async () => {
      gateway.emulator.control.setFaults([{ kind: '503', path: '/food/event' }]);
      for (let offset = 0; offset < 6; offset += 1) {
        await gateway.ask(`{ foodEvents(first: 1, offset: ${offset}) { totalCount nodes { reportNumber } } }`);
      }
      await gateway.ask('{ alerts { id } }');
      gateway.advance(30_000);
      const alerts = panel('Alerts');
      await alerts.getByText('openFDA does not answer for food/event').waitFor();
      await alerts.getByRole('button', { name: 'Acknowledge breaker-open of food/event' }).click();
      const dialog = page.getByRole('dialog', { name: 'Admin token' });
      await dialog.getByLabel('Token').fill('wrong');
      await page.keyboard.press('Enter');
      await dialog.getByRole('alert').waitFor();
      await dialog.getByLabel('Token').fill(adminToken);
      await dialog.getByRole('button', { name: 'Go on' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await alerts
        .getByRole('listitem')
        .filter({ hasText: 'food/event' })
        .getByText('known', { exact: true })
        .waitFor();
      expect(await alerts.getByRole('button', { name: 'Acknowledge breaker-open of food/event' }).count()).toBe(0);
      const { data } = await gateway.ask<{ alerts: { subject: string | null; state: string }[] }>(
        '{ alerts { subject state } }',
      );
      expect(data.alerts).toContainEqual({ subject: 'food/event', state: 'ACKNOWLEDGED' });
      gateway.emulator.control.setFaults([]);
    });

    if (looks.length > 0) {
      describe('held against WCAG', () => {
        beforeEach(() => page.emulateMedia({ reducedMotion: 'reduce' }));

        it.each(looks)('has no fault in %s at %d px', async (colorScheme, width) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          await page.getByLabel('Updates').selectOption('0');
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))])).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        });
      });
    }

    it('asks no outside host, and has nothing to complain of', () => {
      expect(browser.takeHosts()).toEqual([new URL(gateway.url).host]);
      expect(faults).toEqual([]);
    });

    it('shows a panel that fails as failed, and all others as they are', async () => {
      const other = await browser.context.newPage();
      await other.route('**/graphql', (route) =>
        route.request().postData()?.includes('DashboardTiers')
          ? route.fulfill({ json: { errors: [{ message: 'the tiers are out of order' }] } })
          : route.fallback(),
      );
      await other.goto(`${gateway.url}/dashboard`);
      await other
        .getByRole('region', { name: 'Hit ratio by tier' })
        .getByText('Cannot be shown. the tiers are out of order')
        .waitFor();
      await expect
        .poll(() => other.locator('.panel[data-state="shown"]').count(), soon)
        .toBe((await other.locator('.panel').count()) - 1);
      expect(await other.locator('.panel[data-state="failed"]').count()).toBe(1);
      await other.close();
    });

    it('says since when its numbers are old where the gateway does not answer, and recovers', async () => {
      const other = await browser.context.newPage();
      await other.goto(`${gateway.url}/dashboard?every=2`);
      await other.locator('#glance[data-state="shown"]').waitFor();
      await other.route('**/graphql', (route) => route.abort('connectionrefused'));
      await other
        .getByRole('alert')
        .getByText(/The gateway does not answer. The numbers below are from \d\d:\d\d:\d\d/)
        .waitFor();
      await other
        .locator('#glance')
        .getByText(/These numbers are old: not updated since \d\d:\d\d:\d\d/)
        .waitFor();
      await other.unroute('**/graphql');
      await other.locator('#glance[data-state="shown"]').waitFor();
      await other.getByRole('alert').waitFor({ state: 'hidden' });
      await other.close();
    });
  });
}
