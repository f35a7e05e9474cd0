import { bar } from '../bar.ts';
import { element } from '../element.ts';
import { formatBytes, formatCounted, formatShare } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type DatasetHolding, type MemoryData, memoryQuery } from '../queries/memory.ts';
import { createView, empty } from '../view.ts';

/** What the tiers hold, of what they may hold. */
export function memoryPanel({ now }: PageParts): Panel {
  return createPanel<MemoryData>(
    {
      id: 'memory',
      title: 'Memory',
      about: 'What each tier holds now, and what had to leave to make room.',
      size: 'third',
      query: memoryQuery,
      fill(body) {
        const view = createView('stack');
        body.append(view.element);
        return ({ cacheStats: { tiers, heldByDataset } }) => {
          view.show(
            ...tiers.map(held),
            tiers.length === 0 && empty('No tier is switched on.'),
            heldByDataset.length > 0 && byDataset(heldByDataset),
          );
        };
      },
    },
    now,
  );
}

function held({
  tier,
  policy,
  entries,
  bytes,
  maxBytes,
  evictions,
  stored,
}: MemoryData['cacheStats']['tiers'][number]): HTMLElement {
  const share = bytes === null || maxBytes === null || maxBytes === 0 ? null : bytes / maxBytes;
  const mood = share === null || share < 0.95 || evictions === 0 ? 'hit' : 'warn';
  const size =
    bytes === null
      ? 'cannot tell'
      : maxBytes === null
        ? formatBytes(bytes)
        : `${formatBytes(bytes)} of ${formatBytes(maxBytes)}`;
  const left = evictions === 0 ? 'nothing had to leave' : `${formatCounted(evictions, 'answer')} left to make room`;
  const answers = entries === null ? `${formatCounted(stored, 'answer')} stored` : formatCounted(entries, 'answer');
  return element(
    'div',
    { class: 'allowance', 'data-key': tier },
    element('p', { class: 'row' }, element('span', { class: 'name' }, tier), element('strong', {}, size)),
    share !== null && bar({ kind: mood, share }),
    element(
      'p',
      { class: 'small' },
      [answers, share !== null && `${formatShare(share)} full`, left, policy && `policy ${policy}`]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}

const shownDatasets = 5;

/** The datasets that take most of the memory, and the rest in one line. */
function byDataset(holdings: readonly DatasetHolding[]): HTMLElement {
  const most = Math.max(...holdings.map(({ bytes }) => bytes), 1);
  const shown = holdings
    .slice(0, shownDatasets)
    .map(({ dataset, entries, bytes }) =>
      element(
        'li',
        { 'data-key': dataset, title: formatCounted(entries, 'answer') },
        element('span', { class: 'code' }, dataset),
        bar({ kind: 'hit', share: bytes / most }),
        element('span', { class: 'number' }, formatBytes(bytes)),
      ),
    );
  const rest = holdings.slice(shownDatasets);
  const restBytes = rest.reduce((sum, { bytes }) => sum + bytes, 0);
  return element(
    'ul',
    { class: 'waits', 'aria-label': 'Memory by dataset' },
    ...shown,
    rest.length > 0 && element('li', { class: 'small' }, `${rest.length} more: ${formatBytes(restBytes)}`),
  );
}
