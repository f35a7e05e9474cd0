import { element } from './element.ts';
import { formatClock } from './format.ts';
import { type GatewayClient, GatewayFault } from './gateway-client.ts';
import type { RefreshOutcome } from './refresh-outcome.ts';
import { type Selection, windowPhrases } from './selection.ts';

/** How wide a panel is where there is room for several. */
export type PanelSize = 'full' | 'wide' | 'half' | 'third';

/** Draws what came. Called once for each answer. */
export type ShowData<Data> = (data: Data, selection: Selection) => void;

export interface PanelOptions<Data> {
  readonly id: string;
  readonly title: string;
  /** What the panel is for, in a line below its title. */
  readonly about: string;
  readonly size: PanelSize;
  /** Whether the window and the scope chosen make a difference to it. */
  readonly followsWindow?: boolean;
  readonly query: string;
  readonly variables?: (selection: Selection) => Readonly<Record<string, unknown>>;
  /** Fills the body once and returns what draws the data into it. */
  readonly fill: (body: HTMLElement) => ShowData<Data>;
}

/** A part of the page with a query of its own: whatever becomes of it concerns no other. */
export interface Panel {
  readonly id: string;
  readonly element: HTMLElement;
  refresh(client: GatewayClient, selection: Selection, signal: AbortSignal): Promise<RefreshOutcome>;
}

export function createPanel<Data>(options: PanelOptions<Data>, now: () => number): Panel {
  const { id, title, about, size, query } = options;
  const headingId = `${id}-heading`;
  const note = element('p', { class: 'panel-about' }, about);
  const fault = element('p', { class: 'panel-fault', hidden: true });
  const body = element('div', { class: 'panel-body' }, element('p', { class: 'empty' }, 'Not asked yet.'));
  const frame = element(
    'section',
    { id, class: 'panel', 'data-size': size, 'aria-labelledby': headingId },
    element('header', {}, element('h3', { id: headingId }, title), note),
    fault,
    body,
  );
  let show: ShowData<Data> | undefined;
  let shownAt: number | undefined;

  function tell(error: GatewayFault): void {
    const since =
      shownAt === undefined ? 'Cannot be shown' : `These numbers are old: not updated since ${formatClock(shownAt)}`;
    fault.textContent = `${since}. ${error.message}`;
    fault.hidden = false;
    frame.dataset.state = shownAt === undefined ? 'failed' : 'old';
    if (shownAt === undefined) body.replaceChildren();
  }

  return {
    id,
    element: frame,
    async refresh(client, selection, signal) {
      try {
        const data = await client.ask<Data>(query, options.variables?.(selection), signal);
        if (signal.aborted) return 'dropped';
        if (!show) {
          body.replaceChildren();
          show = options.fill(body);
        }
        show(data, selection);
      } catch (error) {
        if (signal.aborted) return 'dropped';
        if (!(error instanceof GatewayFault)) throw error;
        tell(error);
        if (error.code === 'GRAPHQL_VALIDATION_FAILED') return 'unknown field';
        return error.code === 'UNREACHABLE' ? 'unreachable' : 'failed';
      }
      shownAt = now();
      fault.hidden = true;
      frame.dataset.state = 'shown';
      if (options.followsWindow) note.textContent = `${about} ${capitalised(windowPhrases[selection.window])}.`;
      return 'shown';
    },
  };
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
