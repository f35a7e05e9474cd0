import { bar } from '../bar.ts';
import { element } from '../element.ts';
import { formatCount, formatCounted, formatShare } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type TierStats, type TiersData, tiersQuery } from '../queries/tiers.ts';
import { createView, empty } from '../view.ts';

/** Where answers are found: the ratio of look-ups that found something, place by place. */
export function tiersPanel({ now }: PageParts): Panel {
  return createPanel<TiersData>(
    {
      id: 'tiers',
      title: 'Hit ratio by tier',
      about: 'Look-ups of this process that found something, since its start; the nearest place first.',
      size: 'third',
      query: tiersQuery,
      fill(body) {
        const view = createView('stack');
        body.append(view.element);
        return ({ cacheStats: { hits, misses, hitRatio, storedAnswers, tiers } }) => {
          view.show(
            ratio('All tiers together', hitRatio, `${formatCount(hits)} of ${formatCounted(hits + misses, 'read')}`),
            ...tiers.map(tier),
            element('p', { class: 'small' }, storedText(storedAnswers)),
            tiers.length === 0 && empty('No tier is switched on.'),
          );
        };
      },
    },
    now,
  );
}

function storedText(storedAnswers: number): string {
  if (storedAnswers === 0) return 'No operation was answered with stored bytes yet.';
  return `${formatCounted(storedAnswers, 'operation was', 'operations were')} answered with stored bytes, ahead of GraphQL.`;
}

function tier({ tier: name, available, hits, misses, failures }: TierStats): HTMLElement {
  const lookUps = hits + misses;
  const found = lookUps === 0 ? 'no look-up yet' : `${formatCount(hits)} of ${formatCounted(lookUps, 'look-up')}`;
  const trouble = [
    available ? '' : 'does not answer now',
    failures > 0 ? formatCounted(failures, 'failure') : '',
  ].filter(Boolean);
  return ratio(name, lookUps === 0 ? null : hits / lookUps, [found, ...trouble].join(', '), !available);
}

function ratio(name: string, share: number | null, detail: string, isTroubled = false): HTMLElement {
  return element(
    'div',
    { class: 'allowance', 'data-key': name },
    element(
      'p',
      { class: 'row' },
      element('span', { class: 'name' }, name),
      element(
        'strong',
        { 'data-mood': isTroubled ? 'bad' : null },
        share === null ? 'no read yet' : formatShare(share),
      ),
    ),
    bar({ kind: 'hit', share: share ?? 0 }, { kind: 'miss', share: share === null ? 0 : 1 - share }),
    element('p', { class: 'small' }, detail),
  );
}
