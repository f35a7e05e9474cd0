import { dataTable } from '../data-table.ts';
import { element } from '../element.ts';
import { formatAgo, formatSpan } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type HealthData, type HealthState, healthQuery } from '../queries/health.ts';
import { createView } from '../view.ts';

const words: Readonly<Record<HealthState, string>> = { OK: 'works', DEGRADED: 'works in part', DOWN: 'does not work' };
const moods: Readonly<Record<HealthState, string>> = { OK: 'good', DEGRADED: 'warn', DOWN: 'bad' };

/** How the parts of the gateway are. `badge`, in the head of the page, shows the worst of it. */
export function healthPanel({ now }: PageParts, badge: HTMLElement): Panel {
  return createPanel<HealthData>(
    {
      id: 'health',
      title: 'Health',
      about: 'The parts of the gateway and how each is.',
      size: 'half',
      query: healthQuery,
      fill(body) {
        const view = createView('stack');
        body.append(view.element);
        return ({ health }) => {
          badge.hidden = false;
          badge.dataset.mood = moods[health.state];
          badge.textContent = `gateway ${words[health.state]}`;
          view.show(
            table(health, now()),
            element(
              'p',
              { class: 'small' },
              `Up for ${formatSpan(Math.max(0, now() - Date.parse(health.startedAt)))}.`,
            ),
          );
        };
      },
    },
    now,
  );
}

function table({ parts }: HealthData['health'], now: number): HTMLElement {
  return dataTable({
    caption: 'Parts of the gateway',
    rows: parts,
    key: ({ name }) => name,
    columns: [
      { title: 'Part', cell: ({ name }) => name },
      {
        title: 'State',
        cell: ({ state }) => element('span', { class: 'badge', 'data-mood': moods[state] }, words[state]),
      },
      { title: 'What that means', cell: ({ detail }) => detail },
      {
        title: 'Since',
        cell: ({ since }) => element('span', { class: 'no-break' }, formatAgo(Math.max(0, now - Date.parse(since)))),
      },
    ],
  });
}
