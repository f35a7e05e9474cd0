import type { Catalogue, ServedIndex } from '../catalogue.ts';
import type { Endpoint } from '../endpoints.ts';
import type { RecordIndex } from '../index/record-index.ts';
import { parseSearch } from '../lucene/parse-search.ts';
import { evaluate } from '../search/evaluate.ts';
import { meta } from './meta.ts';

/** All records of one endpoint as one JSON document `{meta, results}`, written piece by piece. */
export interface BulkFile {
  /** Below the root; its last part is a name that tells the dataset to whoever reads a directory of such files. */
  readonly path: string;
  readonly records: number;
  readonly bytes: number;
  /** The text in UTF-8, in pieces of some 64 KB. A reload in the meantime does not change it. */
  pieces(): Generator<Buffer>;
}

interface Chosen {
  /** Which records, in the order in which they came. */
  readonly ordinals: Uint32Array;
  /** Their bytes, without what stands between them. */
  readonly bytes: number;
}

const PIECE_BYTES = 64 * 1024;
const BETWEEN = Buffer.from(',\n');
const END = Buffer.from('\n]}\n');

const pathOf = (dataset: string): string => `/download/${dataset}/${dataset.replace('/', '-')}-0001-of-0001.json`;

/** The bulk file at a path; `undefined` where there is none. */
export function findBulkFile(catalogue: Catalogue, path: string): BulkFile | undefined {
  const [, dataset = ''] = /^\/download\/([a-z]+\/[a-z0-9]+)\//.exec(path) ?? [];
  const endpoint = catalogue.endpoints.get(dataset);
  if (!endpoint || path !== pathOf(dataset)) return undefined;
  const file = bulkFileOf(endpoint, catalogue.index(endpoint));
  return file.records === 0 ? undefined : file;
}

/** What an endpoint would be downloaded as, now. */
export function bulkFileOf(endpoint: Endpoint, { name, records, lastUpdated }: ServedIndex): BulkFile {
  const { ordinals, bytes } = records.memo(`bulk ${endpoint.path}`, () => choose(endpoint, records));
  const total = ordinals.length;
  const about = { ...meta(name, lastUpdated.toSorted().at(-1) ?? ''), results: { skip: 0, limit: total, total } };
  const start = Buffer.from(`{"meta":${JSON.stringify(about)},\n"results":[\n`);
  return {
    path: pathOf(endpoint.path),
    records: total,
    bytes: start.length + bytes + BETWEEN.length * Math.max(0, total - 1) + END.length,
    *pieces() {
      let piece: Buffer[] = [start];
      let size = start.length;
      for (const [place, ordinal] of ordinals.entries()) {
        const record = records.records.readBytes(ordinal);
        if (place > 0) piece.push(BETWEEN);
        piece.push(record);
        size += record.length;
        if (size < PIECE_BYTES) continue;
        yield Buffer.concat(piece);
        piece = [];
        size = 0;
      }
      yield Buffer.concat([...piece, END]);
    },
  };
}

/** The records that an endpoint serves: all of its index, or those that its filter keeps. */
function choose({ filter }: Endpoint, index: RecordIndex): Chosen {
  const { size, records, ids } = index;
  if (filter === undefined) return { ordinals: Uint32Array.from({ length: size }, (_, i) => i), bytes: records.bytes };
  const kept: number[] = [];
  let bytes = 0;
  evaluate(index, parseSearch(filter))?.visit((doc) => {
    const ordinal = ids.ordinalOf(doc);
    kept.push(ordinal);
    bytes += records.readBytes(ordinal).length;
  });
  return { ordinals: Uint32Array.from(kept).sort(), bytes };
}
