import { bar } from '../bar.ts';
import { element } from '../element.ts';
import { formatClock, formatCount, formatCounted, formatShare } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type BudgetData, budgetQuery } from '../queries/budget.ts';
import { type Allowance, timeLeft } from '../time-left.ts';
import { createView } from '../view.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** How long the requests that openFDA allows will last. */
export function budgetPanel({ now }: PageParts): Panel {
  return createPanel<BudgetData>(
    {
      id: 'budget',
      title: 'Requests openFDA allows',
      about: 'How long they last at the present rate.',
      size: 'third',
      query: budgetQuery,
      fill(body) {
        const view = createView('stack');
        body.append(view.element);
        return ({ upstream, hour, health }) => {
          const { minute, day, refusedUntil, breakers } = upstream;
          const minutesUp = Math.min(60, Math.max(1, (now() - Date.parse(health.startedAt)) / minuteMs));
          const perMinute = hour.upstreamRequests / minutesUp;
          view.show(
            refusedUntil !== null &&
              element(
                'p',
                { class: 'warning' },
                `openFDA refuses requests until ${formatClock(Date.parse(refusedUntil))}.`,
              ),
            allowance('Day', day, perMinute, dayMs),
            allowance('Minute', minute, minute.used, minuteMs),
            element('p', { class: 'small' }, rateText(perMinute)),
            ...breakers.map(({ dataset, state }) =>
              element(
                'p',
                { class: 'warning', 'data-key': dataset },
                `${dataset} fails and is left alone for a while (${state}).`,
              ),
            ),
          );
        };
      },
    },
    now,
  );
}

function rateText(perMinute: number): string {
  if (perMinute === 0) return 'No request to openFDA in the last hour.';
  const rounded =
    perMinute < 1
      ? `${formatCounted(Math.max(1, Math.round(perMinute * 60)), 'request')} an hour`
      : `${formatCounted(Math.round(perMinute), 'request')} a minute`;
  return `In the last hour about ${rounded}.`;
}

function allowance(name: string, { limit, used, left }: Allowance, perMinute: number, windowMs: number): HTMLElement {
  const { ms, text } = timeLeft({ limit, used, left }, perMinute, windowMs);
  const share = limit === 0 ? 1 : used / limit;
  const mood = left === 0 ? 'bad' : ms < windowMs / 4 || share > 0.9 ? 'warn' : 'good';
  return element(
    'div',
    { class: 'allowance', 'data-key': name },
    element(
      'p',
      { class: 'row' },
      element('span', { class: 'name' }, name),
      element('strong', { 'data-mood': mood }, text),
    ),
    bar({ kind: mood, share }),
    element(
      'p',
      { class: 'small' },
      `${formatCount(used)} of ${formatCount(limit)} used (${formatShare(share)}), ${formatCount(left)} left`,
    ),
  );
}
