import { dataTable } from '../data-table.ts';
import { element } from '../element.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type FeaturesData, featuresQuery } from '../queries/feature-switches.ts';
import { createView } from '../view.ts';

/** The parts that can be switched, and whether they are on. */
export function featuresPanel({ now }: PageParts): Panel {
  return createPanel<FeaturesData>(
    {
      id: 'features',
      title: 'Switches',
      about: 'What DISABLE switches off, and ENABLE on.',
      size: 'half',
      query: featuresQuery,
      fill(body) {
        const view = createView('stack');
        body.append(view.element);
        return ({ health: { features } }) => {
          const off = features.filter(({ on }) => !on);
          view.show(
            element(
              'p',
              {},
              off.length === 0
                ? `All ${features.length} are on.`
                : `${features.length - off.length} of ${features.length} are on.`,
            ),
            off.length > 0 && table('Parts that are off', off),
            element(
              'details',
              {},
              element('summary', {}, 'All switches'),
              table('Parts that can be switched', features),
            ),
          );
        };
      },
    },
    now,
  );
}

function table(caption: string, rows: FeaturesData['health']['features']): HTMLElement {
  return dataTable({
    caption,
    rows,
    key: ({ name }) => name,
    columns: [
      { title: 'Switch', cell: ({ name }) => element('span', { class: 'code' }, name) },
      {
        title: 'State',
        cell: ({ on }) => element('span', { class: 'badge', 'data-mood': on ? 'good' : 'none' }, on ? 'on' : 'off'),
      },
      { title: 'What it does', cell: ({ description }) => description },
    ],
  });
}
