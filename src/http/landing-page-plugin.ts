import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import { firstOperation } from './first-operation.ts';

export interface LandingPageLinks {
  readonly explorerPath: string;
  readonly dashboardPath: string;
}

/**
 * Apollo Sandbox as the page of `/graphql`. Sandbox comes from an outside host; a line below it, and the text that stands
 * in its place where that host is out of reach, lead to the explorer that needs none, and to the dashboard.
 */
export function landingPagePlugin(links: LandingPageLinks): ApolloServerPlugin<BaseContext> {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false },
    document: firstOperation,
    footer: false,
  });
  return {
    async serverWillStart(service) {
      const listener = await sandbox.serverWillStart?.(service);
      const page = await listener?.renderLandingPage?.();
      if (!page) throw new Error('expected Apollo to render its landing page, but got none');
      const render = async () => withExplorer(typeof page.html === 'string' ? page.html : await page.html(), links);
      // What Apollo renders is known only from its page: should that change, the gateway must not start without the link.
      await render();
      return { renderLandingPage: async () => ({ html: render }) };
    },
  };
}

function withExplorer(html: string, links: LandingPageLinks): string {
  const nonce = /'nonce-([0-9a-f]+)'/.exec(html)?.[1];
  if (!nonce)
    throw new Error("expected a nonce in the content security policy of Apollo's landing page, but found none");
  const parts: [place: RegExp, content: string][] = [
    [/<title>.*?<\/title>/, '<title>openFDA gateway: Apollo Sandbox</title>'],
    [/<div class="fallback">.*?<\/div>/s, unreachable(links)],
    [/(?=<\/body>)/, footer(links, nonce)],
  ];
  return parts.reduce((page, [place, content]) => {
    if (!place.test(page)) throw new Error(`expected ${place} in Apollo's landing page, but found nothing like it`);
    return page.replace(place, () => content);
  }, html);
}

const unreachable = ({ explorerPath, dashboardPath }: LandingPageLinks): string => `<div class="fallback">
  <h1>openFDA gateway</h1>
  <p>The gateway is up. Apollo Sandbox comes from an outside host that this browser cannot reach.</p>
  <p><a href="${explorerPath}">Open the explorer at ${explorerPath}</a>: it needs no outside host.</p>
  <p><a href="${dashboardPath}">Open the dashboard at ${dashboardPath}</a>: how the cache does, live.</p>
</div>`;

const footer = ({ explorerPath, dashboardPath }: LandingPageLinks, nonce: string): string => `<style nonce="${nonce}">
  body { font: 16px/1.5 system-ui, sans-serif; color: #1b2240; }
  .fallback { padding: 2.5rem; }
  #embeddableSandbox { height: calc(100vh - 32px); }
  #embeddableSandbox:empty { pointer-events: none; }
  #explorer { position: fixed; inset: auto 0 0; height: 32px; margin: 0; padding: 0 16px; background: #1b2240; color: #fff; font-size: 13px; line-height: 32px; }
  #explorer a { margin-right: 16px; color: #9ecbff; }
</style>
<p id="explorer">Apollo Sandbox loads from an outside host. <a href="${explorerPath}">Explorer without outside hosts</a><a href="${dashboardPath}">Dashboard</a></p>
`;
