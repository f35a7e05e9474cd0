import type { CodecName } from './codec.ts';
import type { Method } from './method.ts';
import type { SizeClass } from './size-class.ts';

/** Why stored bytes were not read. */
export type RefusalReason =
  | 'damaged'
  | 'mislabelled'
  | 'unknown codec'
  | 'codec not available'
  | 'unknown dictionary'
  | 'undecodable';

/** What compression at rest tells whoever listens. */
export type CompressionEvent =
  | {
      readonly type: 'refused';
      readonly dataset: string;
      readonly encoding: string;
      readonly reason: RefusalReason;
    }
  /** A codec is not used, since this runtime lacks it or it failed its check. */
  | { readonly type: 'codec disabled'; readonly codec: CodecName; readonly problem: string }
  /** A codec threw: the text is stored as it is. */
  | { readonly type: 'encoding failed'; readonly dataset: string; readonly method: Method; readonly problem: string }
  /** A method was chosen for texts of a dataset and size. */
  | {
      readonly type: 'chosen';
      readonly dataset: string;
      readonly sizeClass: SizeClass;
      readonly method: Method;
      readonly ratio: number;
    }
  /** The background has too much to do: the text stays as it was stored at once. */
  | { readonly type: 'left as it is'; readonly dataset: string; readonly waiting: number }
  | {
      readonly type: 'trained';
      readonly dataset: string;
      readonly version: number;
      readonly samples: number;
      readonly dictionaryIds: readonly number[];
      readonly ms: number;
    }
  | { readonly type: 'dictionaries refused'; readonly bytes: number };
