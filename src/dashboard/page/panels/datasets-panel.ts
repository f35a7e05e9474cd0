import { bar } from '../bar.ts';
import { dataTable } from '../data-table.ts';
import { element } from '../element.ts';
import { formatCount, formatShare } from '../format.ts';
import type { PageParts } from '../page-parts.ts';
import { createPanel, type Panel } from '../panel.ts';
import { type DatasetStats, type DatasetsData, datasetsQuery } from '../queries/datasets.ts';
import { createView, empty } from '../view.ts';

/** How reads of each dataset ended. */
export function datasetsPanel({ now }: PageParts): Panel {
  return createPanel<DatasetsData>(
    {
      id: 'datasets',
      title: 'By dataset',
      about: 'How reads ended, the dataset that is read most first.',
      size: 'full',
      followsWindow: true,
      query: datasetsQuery,
      variables: ({ window, scope }) => ({ window, scope }),
      fill(body) {
        const view = createView();
        body.append(view.element);
        return ({ cacheStats: { datasets } }) => {
          const rows = [...datasets].sort((a, b) => b.hits + b.misses - (a.hits + a.misses));
          view.show(rows.length === 0 ? empty('No read yet.') : table(rows));
        };
      },
    },
    now,
  );
}

function table(rows: readonly DatasetStats[]): HTMLElement {
  return dataTable({
    caption: 'How reads of each dataset ended',
    rows,
    key: ({ dataset }) => dataset,
    columns: [
      { title: 'Dataset', cell: ({ dataset }) => element('span', { class: 'code' }, dataset) },
      { title: 'Hit ratio', isNumber: true, cell: ratio },
      { title: 'Hits', isNumber: true, cell: ({ hits }) => formatCount(hits) },
      { title: 'Misses', isNumber: true, cell: ({ misses }) => formatCount(misses) },
      { title: 'Stale', isNumber: true, cell: ({ stale }) => formatCount(stale) },
      { title: 'Nothing found', isNumber: true, cell: ({ negative }) => formatCount(negative) },
      { title: 'Failed', isNumber: true, cell: ({ errors }) => formatCount(errors) },
    ],
  });
}

function ratio({ hitRatio }: DatasetStats): Node {
  if (hitRatio === null) return element('span', {}, 'no read yet');
  return element('span', { class: 'with-bar' }, formatShare(hitRatio), bar({ kind: 'hit', share: hitRatio }));
}
