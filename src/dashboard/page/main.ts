import { createAdminPass } from './admin-pass.ts';
import { createControls } from './controls.ts';
import { formatClock } from './format.ts';
import { createGatewayClient, GatewayFault } from './gateway-client.ts';
import type { PageParts } from './page-parts.ts';
import { alertsPanel } from './panels/alerts-panel.ts';
import { budgetPanel } from './panels/budget-panel.ts';
import { curvePanel } from './panels/curve-panel.ts';
import { datasetsPanel } from './panels/datasets-panel.ts';
import { featuresPanel } from './panels/features-panel.ts';
import { glancePanel } from './panels/glance-panel.ts';
import { healthPanel } from './panels/health-panel.ts';
import { heatPanel } from './panels/heat-panel.ts';
import { jobsPanel } from './panels/jobs-panel.ts';
import { latencyPanel } from './panels/latency-panel.ts';
import { memoryPanel } from './panels/memory-panel.ts';
import { operationsPanel } from './panels/operations-panel.ts';
import { recommendationsPanel } from './panels/recommendations-panel.ts';
import { slowPanel } from './panels/slow-panel.ts';
import { tiersPanel } from './panels/tiers-panel.ts';
import { createPoller, type Refreshable } from './poller.ts';
import { createSampleNotice } from './sample-notice.ts';
import { readSelection, writeSelection } from './selection.ts';
import { createTheme } from './theme.ts';

// The only place that constructs parts of the page.
const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`expected the page to hold #${id}, but found none`);
  return found;
};

const now = Date.now;
let selection = readSelection(location.search);
const client = createGatewayClient({ endpoint: 'graphql', fetch: (input, init) => fetch(input, init) });
const voice = find('voice', HTMLElement);
const parts: PageParts = {
  ...{ client, now, refresh: () => poller.restart() },
  theme: createTheme(document.documentElement, find('theme', HTMLSelectElement)),
  admin: createAdminPass({
    dialog: find('admin', HTMLDialogElement),
    ...{ authorize: client.authorize, isAuthorized: client.isAuthorized },
    refusal: (error) =>
      error instanceof GatewayFault && ['UNAUTHENTICATED', 'FORBIDDEN'].includes(error.code)
        ? error.message
        : undefined,
  }),
  announce: (text) => {
    voice.textContent = text;
  },
};

const groups = {
  now: [glancePanel(parts), alertsPanel(parts), budgetPanel(parts), recommendationsPanel(parts)],
  time: [heatPanel(parts), latencyPanel(parts), slowPanel(parts), operationsPanel(parts)],
  cache: [tiersPanel(parts), memoryPanel(parts), curvePanel(parts), datasetsPanel(parts)],
  behind: [jobsPanel(parts), healthPanel(parts, find('health-badge', HTMLElement)), featuresPanel(parts)],
};
for (const [group, panels] of Object.entries(groups)) {
  find(`group-${group}`, HTMLElement).append(...panels.map((panel) => panel.element));
}

const refreshables: Refreshable[] = [
  createSampleNotice(client, find('sample', HTMLElement), find('disclaimer', HTMLElement)),
  ...Object.values(groups)
    .flat()
    .map((panel) => ({ id: panel.id, refresh: (signal: AbortSignal) => panel.refresh(client, selection, signal) })),
];

const banner = find('banner', HTMLElement);
const updated = find('updated', HTMLElement);
let reachedAt: number | undefined;

const poller = createPoller({
  parts: refreshables,
  everyMs: () => selection.everySeconds * 1000,
  isHidden: () => document.hidden,
  now,
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  onRound(reached) {
    if (reached) reachedAt = now();
    else if (banner.hidden) {
      const since = reachedAt === undefined ? '' : ` The numbers below are from ${formatClock(reachedAt)}.`;
      banner.textContent = `The gateway does not answer.${since}`;
    }
    banner.hidden = reached;
    document.documentElement.dataset.reached = String(reached);
    updated.textContent = reachedAt === undefined ? 'never' : formatClock(reachedAt);
  },
  onError: (error) => reportError(error),
});

createControls({
  form: find('controls', HTMLFormElement),
  initial: selection,
  onChange(chosen) {
    selection = chosen;
    history.replaceState(null, '', writeSelection(chosen));
    poller.restart();
  },
});
document.addEventListener('visibilitychange', () => poller.onVisibilityChange());
poller.restart();
