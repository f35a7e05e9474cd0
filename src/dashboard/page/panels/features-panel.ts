import { dataTable } from '../data-table.ts';
import { element } from '../element.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type FeaturesData, featuresQuery } from '../queries/feature-switches.ts';
import { createView } from '../view.ts';

/** The parts that can be switched off, and whether they are. */
export function featuresPanel({ now }: PageParts): Panel {
  return createPanel<FeaturesData>(
    {
      id: 'features',
      title: 'Switches',
      about: 'What the setting DISABLE switches off.',
      size: 'half',
      query: featuresQuery,
      fill(body) {
        const view = createView();
        body.append(view.element);
        return ({ health: { features } }) => {
          view.show(
            dataTable({
              caption: 'Parts that can be switched off',
              rows: features,
              key: ({ name }) => name,
              columns: [
                { title: 'Switch', cell: ({ name }) => element('span', { class: 'code' }, name) },
                {
                  title: 'State',
                  cell: ({ on }) =>
                    element('span', { class: 'badge', 'data-mood': on ? 'good' : 'none' }, on ? 'on' : 'off'),
                },
                { title: 'What it does', cell: ({ description }) => description },
              ],
            }),
          );
        };
      },
    },
    now,
  );
}
