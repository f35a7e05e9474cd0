import { element } from '../element.ts';
import { formatAgo } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type Alert, type AlertsData, acknowledgeMutation, alertsQuery } from '../queries/alerts.ts';
import { createView, empty } from '../view.ts';

const shownResolved = 5;

/** What the gateway warns of, and a button by which somebody says that they know. */
export function alertsPanel(parts: PageParts): Panel {
  const { now, announce } = parts;
  return createPanel<AlertsData>(
    {
      id: 'alerts',
      title: 'Alerts',
      about: 'What goes on now, then what is over.',
      size: 'third',
      query: alertsQuery,
      fill(body) {
        const view = createView();
        const outcome = element('p', { class: 'warning', hidden: true });
        body.append(outcome, view.element);
        const known = new Set<string>();
        body.addEventListener('click', (event) => {
          const button = event.target instanceof Element ? event.target.closest('button[data-alert]') : null;
          if (button instanceof HTMLButtonElement) acknowledge(button, parts, outcome);
        });
        return ({ alerts }) => {
          const going = alerts.filter(({ state }) => state !== 'RESOLVED');
          const over = alerts.filter(({ state }) => state === 'RESOLVED').slice(0, shownResolved);
          for (const { id, state, message } of alerts) {
            if (state === 'FIRING' && !known.has(id)) announce(`Alert: ${message}`);
            known.add(id);
          }
          view.show(
            going.length === 0 ? empty('Nothing to warn of.') : list(going, now()),
            over.length > 0 &&
              element('details', {}, element('summary', {}, `Over: ${over.length}`), list(over, now())),
          );
        };
      },
    },
    now,
  );
}

function acknowledge(
  button: HTMLButtonElement,
  { admin, client, announce, refresh }: PageParts,
  outcome: HTMLElement,
): void {
  const { alert: id, name } = button.dataset;
  admin
    .run('Acknowledging an alert needs the admin token.', () => client.ask(acknowledgeMutation, { id }))
    .then((done) => {
      outcome.hidden = true;
      if (!done) return;
      announce(`Acknowledged: ${name}`);
      refresh();
    })
    .catch((error: unknown) => {
      outcome.textContent = `Not acknowledged: ${error instanceof Error ? error.message : String(error)}`;
      outcome.hidden = false;
      announce(outcome.textContent);
    });
}

function list(alerts: readonly Alert[], now: number): HTMLElement {
  return element('ul', { class: 'cards' }, ...alerts.map((alert) => card(alert, now)));
}

function card(alert: Alert, now: number): HTMLElement {
  const { id, name, subject, severity, state, message, firedAt, acknowledgedAt, resolvedAt } = alert;
  const mood = state === 'RESOLVED' ? 'good' : severity === 'CRITICAL' ? 'bad' : 'warn';
  const since = [
    `told ${formatAgo(now - Date.parse(firedAt))}`,
    acknowledgedAt !== null && `acknowledged ${formatAgo(now - Date.parse(acknowledgedAt))}`,
    resolvedAt !== null && `over ${formatAgo(now - Date.parse(resolvedAt))}`,
  ].filter(Boolean);
  return element(
    'li',
    { class: 'card', 'data-key': id, 'data-mood': mood },
    element(
      'p',
      { class: 'row' },
      element('span', { class: 'name' }, subject === null ? name : `${name}: ${subject}`),
      element('span', { class: 'badge', 'data-mood': mood }, stateText(alert)),
    ),
    element('p', {}, message),
    element('p', { class: 'row small' }, element('span', {}, since.join(', ')), state === 'FIRING' && button(alert)),
  );
}

function stateText({ state, severity }: Alert): string {
  if (state === 'RESOLVED') return 'over';
  return state === 'ACKNOWLEDGED' ? 'known' : severity.toLowerCase();
}

function button({ id, name, subject }: Alert): HTMLElement {
  const spoken = subject === null ? name : `${name} of ${subject}`;
  return element(
    'button',
    { type: 'button', 'data-alert': id, 'data-name': spoken, 'aria-label': `Acknowledge ${spoken}` },
    'Acknowledge',
  );
}
