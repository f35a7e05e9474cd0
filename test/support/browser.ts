import { type BrowserContext, chromium } from 'playwright-core';
import { requiredProgram } from './required-program.ts';

/** The Chromium found on the `PATH`; undefined where tests of pages are to be skipped. */
export const chromiumPath = requiredProgram('chromium');

export interface TestBrowser {
  readonly context: BrowserContext;
  /** Hosts that pages and their workers asked since the last call, each once. */
  takeHosts(): string[];
  close(): Promise<void>;
}

/** A Chromium with an empty profile. It can reach `host` alone: requests to others fail as they do without a network. */
export async function openBrowser(host: string): Promise<TestBrowser> {
  if (!chromiumPath) throw new Error('expected the test to be skipped where there is no chromium');
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(20_000);
  const hosts = new Set<string>();
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) hosts.add(url.host);
  });
  await context.route(
    (url) => url.host !== host,
    (route) => route.abort('namenotresolved'),
  );
  return {
    context,
    takeHosts() {
      const taken = [...hosts];
      hosts.clear();
      return taken;
    },
    close: () => browser.close(),
  };
}
