import { bar } from '../bar.ts';
import { element } from '../element.ts';
import { formatAgo, formatBytes, formatCounted, formatMs } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import {
  type SlowOperation,
  type SlowOperationsData,
  slowOperationsQuery,
  type UpstreamWait,
} from '../queries/slow-operations.ts';
import { createView, empty } from '../view.ts';

const shownOperations = 3;
const shownWaits = 3;

/** The operations that took longest, and where their time went. */
export function slowPanel({ now }: PageParts): Panel {
  return createPanel<SlowOperationsData>(
    {
      id: 'slow',
      title: 'Slow operations',
      about: 'The slowest since the start, and where their time went.',
      size: 'half',
      query: slowOperationsQuery,
      fill(body) {
        const view = createView('stack');
        body.append(view.element);
        return ({ slowOperations }) => {
          if (slowOperations.length === 0) {
            view.show(empty('No operation was slow.'));
            return;
          }
          const list = (operations: readonly SlowOperation[]) =>
            element('ol', { class: 'cards' }, ...operations.map((operation) => card(operation, now())));
          const rest = slowOperations.slice(shownOperations);
          view.show(
            splitLegend(),
            list(slowOperations.slice(0, shownOperations)),
            rest.length > 0 && element('details', {}, element('summary', {}, `${rest.length} more`), list(rest)),
          );
        };
      },
    },
    now,
  );
}

function splitLegend(): HTMLElement {
  return element(
    'p',
    { class: 'legend' },
    element('span', { 'data-kind': 'miss' }, 'longest wait for openFDA'),
    element('span', { 'data-kind': 'hit' }, 'rest of the execution'),
    element('span', { 'data-kind': 'soft' }, 'other steps'),
  );
}

function card(operation: SlowOperation, now: number): HTMLElement {
  const { name, durationMs, startedAt, errors, bytes } = operation;
  const facts = [
    formatAgo(now - Date.parse(startedAt)),
    `${formatBytes(bytes)} answered`,
    ...operation.because.map((reason) => reasonText(reason, operation)),
    ...(errors > 0 ? [formatCounted(errors, 'error')] : []),
  ];
  return element(
    'li',
    { class: 'card', 'data-key': `${startedAt} ${name} ${durationMs}` },
    element(
      'p',
      { class: 'row' },
      element('span', { class: 'name code' }, name ?? 'without a name'),
      element('strong', {}, formatMs(durationMs)),
    ),
    split(operation),
    element('p', { class: 'small' }, facts.join(' · ')),
    waits(operation),
    element('details', {}, element('summary', {}, 'Steps, requests, fields'), details(operation)),
  );
}

function reasonText(reason: SlowOperation['because'][number], { usualMs, durationMs }: SlowOperation): string {
  if (reason === 'THRESHOLD') return 'over the threshold';
  return usualMs === null || usualMs === 0
    ? 'much longer than usual'
    : `${Math.round(durationMs / usualMs)} times as long as usual (${formatMs(usualMs)})`;
}

/** The longest wait lay within the execution; the rest of that was other waits and work of the gateway's own. */
function split({ phases, upstream, durationMs }: SlowOperation): HTMLElement {
  const total = Math.max(durationMs, 1e-9);
  const waited = Math.min(durationMs, Math.max(0, ...upstream.map(({ ms }) => ms)));
  const parts = phases.map(({ name, ms }) => ({
    kind: name,
    share: (name === 'execute' ? Math.max(0, ms - waited) : ms) / total,
  }));
  return bar({ kind: 'miss', share: waited / total }, ...parts);
}

function waits({ upstream, durationMs }: SlowOperation): HTMLElement {
  if (upstream.length === 0) return element('p', { class: 'small' }, 'It waited for no request to openFDA.');
  const shown = upstream
    .slice(0, shownWaits)
    .map((wait) =>
      element(
        'li',
        {},
        element('span', { class: 'code' }, wait.dataset),
        bar({ kind: wait.error ? 'bad' : 'miss', share: wait.ms / Math.max(durationMs, 1e-9) }),
        element('span', { class: 'number' }, formatMs(wait.ms)),
      ),
    );
  const rest = upstream.length - shown.length;
  return element('ul', { class: 'waits' }, ...shown, rest > 0 && element('li', { class: 'small' }, `and ${rest} more`));
}

function waitText({ dataset, source, ms, shared, error }: UpstreamWait): HTMLElement {
  const facts = [formatMs(ms), shared && 'for a request another read had sent', error].filter(Boolean).join(', ');
  return element(
    'li',
    {},
    `Waited for ${dataset}: ${facts}. `,
    source === null ? null : element('span', { class: 'code' }, source),
  );
}

function details({ phases, resolvers, signature, upstream, upstreamRequests }: SlowOperation): HTMLElement {
  return element(
    'div',
    { class: 'stack' },
    element(
      'p',
      { class: 'small' },
      `Steps: ${phases.map(({ name, ms }) => `${name} ${formatMs(ms)}`).join(', ') || 'none noted'}.`,
    ),
    element('p', { class: 'small' }, `${formatCounted(upstreamRequests, 'read')} waited for openFDA.`),
    element('ul', { class: 'small' }, ...upstream.map(waitText)),
    resolvers.length > 0 &&
      element(
        'ul',
        { class: 'small' },
        ...resolvers.map(({ path, calls, ms }) =>
          element(
            'li',
            {},
            element('span', { class: 'code' }, path),
            `: ${formatMs(ms)} in ${formatCounted(calls, 'call')}`,
          ),
        ),
      ),
    signature === null
      ? element('p', { class: 'small' }, 'Its text is shown to whoever has given the admin token.')
      : element('pre', { tabindex: '0' }, signature),
  );
}
