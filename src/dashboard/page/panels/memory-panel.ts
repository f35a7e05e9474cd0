import { bar } from '../bar.ts';
import { element } from '../element.ts';
import { formatBytes, formatCounted, formatShare } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { memoryQuery, type TierStats, type TiersData } from '../queries/tiers.ts';
import { createView, empty } from '../view.ts';

/** What the tiers hold, of what they may hold. */
export function memoryPanel({ now }: PageParts): Panel {
  return createPanel<TiersData>(
    {
      id: 'memory',
      title: 'Memory',
      about: 'What each tier holds now, and what had to leave to make room.',
      size: 'third',
      query: memoryQuery,
      fill(body) {
        const view = createView('stack');
        body.append(view.element);
        return ({ cacheStats: { tiers } }) => {
          view.show(...tiers.map(held), tiers.length === 0 && empty('No tier is switched on.'));
        };
      },
    },
    now,
  );
}

function held({ tier, policy, entries, bytes, maxBytes, evictions, stored }: TierStats): HTMLElement {
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
