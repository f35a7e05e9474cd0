import { type GatewayClient, GatewayFault } from './gateway-client.ts';
import type { Refreshable } from './poller.ts';
import { type AboutData, aboutQuery } from './queries/about.ts';

/** The mark in the head of the page that says whether the gateway serves made-up sample data, and openFDA's disclaimer at its foot. */
export function createSampleNotice(client: GatewayClient, mark: HTMLElement, disclaimer: HTMLElement): Refreshable {
  return {
    id: 'sample',
    async refresh(signal) {
      try {
        const { about } = await client.ask<AboutData>(aboutQuery, {}, signal);
        mark.hidden = about.sampleData !== true;
        disclaimer.textContent = about.disclaimer;
        return 'shown';
      } catch (error) {
        if (signal.aborted) return 'dropped';
        if (!(error instanceof GatewayFault)) throw error;
        return error.code === 'UNREACHABLE' ? 'unreachable' : 'failed';
      }
    },
  };
}
