import { keysAt } from '../catalogue/wire-path.ts';
import { badInput, GatewayError } from '../errors.ts';
import type { Row, SourceAnswer } from '../source/answer.ts';
import type { JoinQuery } from './join-plan.ts';
import { createLocalList } from './local-list.ts';
import { pack, packLimits, quotedBytes } from './pack.ts';
import { oldest, type RecordList } from './record-list.ts';
import { recordOrder } from './record-order.ts';

export interface SplitListOptions {
  readonly query: JoinQuery;
  /** More than fit into one request. */
  readonly keys: readonly string[];
  /** Name of the list, by which its cursors are known. */
  readonly name: string;
  /** Every page of some keys' records; undefined where they end before openFDA's total is reached. */
  readonly readAll: (keys: readonly string[]) => Promise<SourceAnswer[] | undefined>;
}

/** Whether keys fit into one request to openFDA. */
export function fitsOneRequest(keys: readonly string[]): boolean {
  return keys.length <= packLimits.maxKeys && quotedBytes(keys) <= packLimits.maxBytes;
}

/** A list of records by more keys than one request can carry: it is read whole, in several, when anything of it is asked for. */
export function createSplitList({ query, keys, name, readAll }: SplitListOptions): RecordList {
  let list: Promise<RecordList> | undefined;

  async function read(): Promise<RecordList> {
    const parts = pack(keys, (key) => ({ keys: 1, bytes: quotedBytes([key]) }));
    const answers = await Promise.all(parts.map(readAll));
    const rows: Row[] = [];
    const seen = new Set<string>();
    for (const [place, part] of parts.entries()) {
      const pages = answers[place];
      if (!pages) throw endedEarly(query);
      for (const { results, provenance } of pages) {
        for (const record of results) {
          // A record that holds keys of several parts came with each of them.
          const isKnown = keysAt(record, query.to.path).some((key) => seen.has(key));
          if (!isKnown) rows.push({ record, provenance });
        }
      }
      for (const key of part) seen.add(key);
    }
    const order = recordOrder(query.dataset, query.sort);
    const provenance = oldest(answers.flatMap((pages) => (pages ?? []).map((page) => page.provenance)));
    return createLocalList({
      ...{ rows: rows.sort((a, b) => order(a.record, b.record)), name, provenance },
      upstream: {
        page: async ({ offset }) => {
          if (offset > 0) throw badInput('offset', 'no offset beside `after`', String(offset));
          throw badInput('after', 'a cursor of this list', 'that of another');
        },
      },
    });
  }

  const whole = (): Promise<RecordList> => {
    list ??= read();
    return list;
  };
  return {
    page: async (window) => (await whole()).page(window),
    total: async () => (await whole()).total(),
    terms: async (field, first) => (await whole()).terms(field, first),
    days: async (field) => (await whole()).days(field),
  };
}

function endedEarly({ dataset: { path } }: JoinQuery): GatewayError {
  const message = `openFDA's pages ended before all records that it told of (${path})`;
  return new GatewayError('UPSTREAM_ERROR', message, { dataset: path });
}
