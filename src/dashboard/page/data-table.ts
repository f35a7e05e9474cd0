import { element } from './element.ts';

export interface Column<Row> {
  readonly title: string;
  /** Numbers stand flush right. */
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => Node | string;
}

export interface TableOptions<Row> {
  /** Told to those who cannot see where the table stands. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** By which a row is found again in the next update. */
  readonly key?: (row: Row) => string;
}

/** A table whose first column heads its rows. It scrolls by itself where it is wider than the page. */
export function dataTable<Row>({ caption, columns, rows, key }: TableOptions<Row>): HTMLElement {
  const head = columns.map(({ title, isNumber }) => element('th', { scope: 'col', class: numeric(isNumber) }, title));
  const body = rows.map((row) => {
    const cells = columns.map(({ cell, isNumber }, place) =>
      element(place === 0 ? 'th' : 'td', { scope: place === 0 ? 'row' : null, class: numeric(isNumber) }, cell(row)),
    );
    return element('tr', { 'data-key': key?.(row) }, ...cells);
  });
  return element(
    'div',
    { class: 'table-scroll', role: 'group', tabindex: '0', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'for-ears' }, caption),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  );
}

function numeric(isNumber: boolean | undefined): string | undefined {
  return isNumber ? 'number' : undefined;
}

/** A table behind a chart: the same in numbers, for those who cannot see the chart or want to know precisely. */
export function tableBehind<Row>(options: TableOptions<Row>): HTMLElement {
  return element('details', { class: 'table-behind' }, element('summary', {}, 'As a table'), dataTable(options));
}
