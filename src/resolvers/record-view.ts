import type { Catalogue, Dataset, ObjectShape, RecordField } from '../catalogue/catalogue.ts';
import { fieldReader } from '../catalogue/read-value.ts';
import type { Row } from '../source/answer.ts';
import { globalId } from './global-id.ts';

/** An object on the wire. */
export type Holder = Readonly<Record<string, unknown>>;

const holder = Symbol('holder');
const origin = Symbol('origin');

/**
 * An object on the wire as a GraphQL source. Every scalar of its type is a property that is read when it is asked for, so that fields need
 * no resolver: the executor makes a path and an `info` for every call of a resolver, which costs more than most values do.
 */
export interface ObjectView {
  readonly [holder]: Holder;
}

/** A record as a GraphQL source. */
export interface RecordView extends ObjectView {
  readonly [origin]: Row;
}

export type ViewObject = (held: Holder) => ObjectView;

/** What makes the views of each type. */
export interface RecordViews {
  record(dataset: Dataset, row: Row): RecordView;
  /** For objects inside of records. */
  objects(shape: ObjectShape): ViewObject;
}

export function holderOf(view: ObjectView): Holder {
  return view[holder];
}

export function rowOf(view: RecordView): Row {
  return view[origin];
}

export function createRecordViews(catalogue: Catalogue): RecordViews {
  const records = new Map([...catalogue.datasets.values()].map((dataset) => [dataset, recordView(dataset)]));
  return {
    record(dataset, row) {
      const View = records.get(dataset);
      if (!View) throw new Error(`expected a dataset of the catalogue, but got ${dataset.path}`);
      return new View(row);
    },
    objects(shape) {
      class View {
        readonly [holder]: Holder;
        constructor(held: Holder) {
          this[holder] = held;
        }
      }
      defineScalars(View.prototype, shape);
      return (held) => new View(held);
    },
  };
}

function recordView(dataset: Dataset): new (row: Row) => RecordView {
  class View {
    readonly [holder]: Holder;
    readonly [origin]: Row;
    constructor(row: Row) {
      this[holder] = row.record;
      this[origin] = row;
    }
  }
  const { prototype } = View;
  defineScalars(prototype, dataset.shape);
  define(prototype, '__typename', () => dataset.typeName);
  define(prototype, 'raw', (view: RecordView) => view[origin].record);
  if (dataset.key.length > 0) define(prototype, 'id', (view: RecordView) => globalId(dataset, view[origin].record));
  return View;
}

function defineScalars(prototype: ObjectView, shape: ObjectShape): void {
  for (const field of shape.fields) {
    if (field.kind !== 'leaf' || !isProperty(field)) continue;
    const read = fieldReader(field);
    define(prototype, field.name, (view: ObjectView) => read(view[holder]));
  }
}

function define<View extends ObjectView>(prototype: ObjectView, name: string, read: (view: View) => unknown): void {
  Object.defineProperty(prototype, name, {
    get(this: View) {
      return read(this);
    },
  });
}

/** Whether a field is a property of its view. Lists and objects have resolvers. */
export function isProperty(field: RecordField): boolean {
  return field.kind === 'leaf' && !field.list;
}
