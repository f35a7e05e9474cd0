import { element } from '../element.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type Recommendation, type RecommendationsData, recommendationsQuery } from '../queries/recommendations.ts';
import { createView, empty } from '../view.ts';

/** What to change, what for, and the evidence. */
export function recommendationsPanel({ now }: PageParts): Panel {
  return createPanel<RecommendationsData>(
    {
      id: 'recommendations',
      title: 'What to change',
      about: 'Advice that the figures bear out.',
      size: 'third',
      query: recommendationsQuery,
      fill(body) {
        const view = createView();
        body.append(view.element);
        return ({ recommendations }) => {
          if (recommendations.length === 0)
            view.show(empty('Nothing to advise: the figures show nothing that a setting would better.'));
          else view.show(element('ul', { class: 'cards' }, ...recommendations.map(card)));
        };
      },
    },
    now,
  );
}

function card({ id, title, because, expectedGain, setting, severity }: Recommendation): HTMLElement {
  return element(
    'li',
    { class: 'card', 'data-key': id, 'data-mood': severity === 'URGENT' ? 'bad' : 'good' },
    element(
      'p',
      { class: 'row' },
      element('span', { class: 'name' }, title),
      severity === 'URGENT' && element('span', { class: 'badge', 'data-mood': 'bad' }, 'urgent'),
    ),
    element('p', {}, because),
    element('p', {}, element('strong', {}, 'Brings: '), expectedGain),
    setting !== null && element('p', { class: 'code setting' }, `${setting.name}=${setting.value}`),
  );
}
