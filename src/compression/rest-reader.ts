import type { CodecSet } from './codec-set.ts';
import type { CompressionEvent, RefusalReason } from './compression-event.ts';
import type { StatsRecorder } from './compression-stats.ts';
import type { DictionaryStore } from './dictionary-store.ts';
import { encodingName } from './method.ts';
import { type RestHeader, unseal } from './rest-envelope.ts';

/** The bytes that were stored for a dataset under an encoding; undefined, and an event, for anything else. */
export type RestReader = (dataset: string, bytes: Uint8Array, encoding: string) => Buffer | undefined;

export interface RestReaderOptions {
  readonly codecs: CodecSet;
  readonly dictionaries: DictionaryStore;
  readonly stats: StatsRecorder;
  /** Milliseconds, with fractions. */
  readonly now: () => number;
  readonly onEvent: (event: CompressionEvent) => void;
}

export function createRestReader({ codecs, dictionaries, stats, now, onEvent }: RestReaderOptions): RestReader {
  const byId = new Map(Object.values(codecs).map((codec) => [codec.id, codec]));

  function read(dataset: string, bytes: Uint8Array, encoding: string): Buffer | RefusalReason {
    const since = now();
    const unsealed = unseal(dataset, bytes);
    if (!unsealed) return 'damaged';
    const { header, payload } = unsealed;
    const codec = byId.get(header.codecId);
    if (!codec) return 'unknown codec';
    if (encodingName({ codec: codec.name, level: header.level }, header.dictionaryId) !== encoding)
      return 'mislabelled';
    const refuse = (reason: RefusalReason): RefusalReason => {
      stats.refused(dataset, codec.name);
      return reason;
    };
    if (!codec.available) return refuse('codec not available');
    const dictionary = dictionaries.find(dataset, header.dictionaryId);
    if (header.dictionaryId !== 0 && !dictionary) return refuse('unknown dictionary');
    const content = codec.decode(payload, { maxBytes: header.contentBytes, dictionary: dictionary?.bytes });
    if (!isWhole(content, header)) return refuse('undecodable');
    stats.decoded(dataset, codec.name, now() - since);
    return content;
  }

  return (dataset, bytes, encoding) => {
    const result = read(dataset, bytes, encoding);
    if (typeof result !== 'string') return result;
    onEvent({ type: 'refused', dataset, encoding, reason: result });
    return undefined;
  };
}

function isWhole(content: Buffer | undefined, { contentBytes }: RestHeader): content is Buffer {
  return content?.byteLength === contentBytes;
}
