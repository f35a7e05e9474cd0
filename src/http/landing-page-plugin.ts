import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/** Apollo Sandbox as the page of `/graphql`, with a link to the explorer that works where Sandbox's host is out of reach. */
export function landingPagePlugin(explorerPath: string): ApolloServerPlugin<BaseContext> {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({ embed: true, footer: false });
  return {
    async serverWillStart(service) {
      const listener = await sandbox.serverWillStart?.(service);
      const page = await listener?.renderLandingPage?.();
      if (!page) throw new Error('expected Apollo to render its landing page');
      return {
        async renderLandingPage() {
          return {
            html: async () => withLink(typeof page.html === 'string' ? page.html : await page.html(), explorerPath),
          };
        },
      };
    },
  };
}

function withLink(html: string, explorerPath: string): string {
  const nonce = /<style nonce="?([0-9a-f]+)"?/.exec(html)?.[1] ?? /'nonce-([0-9a-f]+)'/.exec(html)?.[1] ?? '';
  const link = `<style nonce="${nonce}">#offline-explorer{position:fixed;right:12px;bottom:12px;z-index:9;padding:6px 12px;border-radius:6px;background:#1b2240;color:#fff;font:14px system-ui}#offline-explorer a{color:#9ecbff}</style><p id="offline-explorer">Apollo Sandbox loads from an outside host. <a href="${explorerPath}">Open the explorer that needs none</a></p>`;
  return html.replace(/<\/body>/, `${link}</body>`);
}
