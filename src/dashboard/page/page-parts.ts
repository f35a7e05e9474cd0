import type { AdminPass } from './admin-pass.ts';
import type { GatewayClient } from './gateway-client.ts';
import type { ThemeSource } from './theme.ts';

/** What panels are built with. */
export interface PageParts {
  readonly client: GatewayClient;
  readonly theme: ThemeSource;
  /** ms since 1970. */
  readonly now: () => number;
  readonly admin: AdminPass;
  /** Says something to those who cannot see it happen. */
  readonly announce: (text: string) => void;
  /** Asks all panels again. */
  readonly refresh: () => void;
}
