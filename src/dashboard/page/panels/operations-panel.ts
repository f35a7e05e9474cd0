import { dataTable } from '../data-table.ts';
import { element } from '../element.ts';
import { formatBytes, formatCount, formatMs, formatShare } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import {
  type OperationOrder,
  type OperationStats,
  type OperationsData,
  operationOrders,
  operationsQuery,
} from '../queries/operations.ts';
import { createView, empty } from '../view.ts';

const orderNames: Readonly<Record<OperationOrder, string>> = {
  TOTAL_TIME: 'time taken in all',
  COUNT: 'times asked',
  P99: 'p99',
  ERRORS: 'errors',
  MISSES: 'misses',
  UPSTREAM_REQUESTS: 'requests to openFDA',
  BYTES: 'bytes',
};

const shownRows = 10;

/** What is asked, operation by operation, ordered as the reader likes. */
export function operationsPanel({ now, refresh }: PageParts): Panel {
  let orderBy: OperationOrder = 'TOTAL_TIME';
  return createPanel<OperationsData>(
    {
      id: 'operations',
      title: 'What is asked',
      about: "Operations and how they fared; this page's own are left out.",
      size: 'half',
      followsWindow: true,
      query: operationsQuery,
      variables: ({ window, scope }) => ({ window, scope, orderBy }),
      fill(body) {
        const select = element(
          'select',
          { id: 'operation-order' },
          ...operationOrders.map((order) => element('option', { value: order }, orderNames[order])),
        );
        select.addEventListener('change', () => {
          orderBy = operationOrders.find((order) => order === select.value) ?? orderBy;
          refresh();
        });
        const view = createView();
        body.append(
          element('p', { class: 'field' }, element('label', { for: 'operation-order' }, 'Most first by'), select),
          view.element,
        );
        return ({ operationStats }) => {
          const rows = operationStats.filter(({ name }) => !name?.startsWith('Dashboard')).slice(0, shownRows);
          view.show(rows.length === 0 ? empty('No operation in this time.') : table(rows));
        };
      },
    },
    now,
  );
}

function table(rows: readonly OperationStats[]): HTMLElement {
  return dataTable({
    caption: 'Operations and how they fared',
    rows,
    columns: [
      { title: 'Operation', cell: nameOf },
      { title: 'Asked', isNumber: true, cell: ({ count }) => formatCount(count) },
      { title: 'p50', isNumber: true, cell: ({ latency }) => (latency.p50 === null ? '–' : formatMs(latency.p50)) },
      { title: 'p99', isNumber: true, cell: ({ latency }) => (latency.p99 === null ? '–' : formatMs(latency.p99)) },
      {
        title: 'Hits',
        isNumber: true,
        cell: ({ hits, misses }) => (hits + misses === 0 ? '–' : formatShare(hits / (hits + misses))),
      },
      { title: 'Upstream', isNumber: true, cell: ({ upstreamRequests }) => formatCount(upstreamRequests) },
      { title: 'Errors', isNumber: true, cell: ({ errors }) => formatCount(errors) },
      { title: 'Sent', isNumber: true, cell: ({ bytes }) => formatBytes(bytes) },
    ],
  });
}

function nameOf({ name, isOthers, signature }: OperationStats): Node {
  if (isOthers) return element('em', {}, 'all others');
  return element('span', { class: 'code', title: signature }, name ?? signature?.slice(0, 60) ?? 'without a name');
}
