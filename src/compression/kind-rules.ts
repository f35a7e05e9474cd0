import type { Codec } from './codec.ts';
import type { CodecSet } from './codec-set.ts';
import type { Dictionary, DictionaryStore } from './dictionary-store.ts';
import type { Method } from './method.ts';
import type { RestSettings } from './rest-settings.ts';
import type { TextKind } from './text-kinds.ts';

/** What holds for all texts of a kind, however they are written. */
export interface KindRules {
  /** The dictionary that a method writes texts of the kind with; undefined where it takes none or there is none. */
  dictionaryOf(kind: Kind, method: Method): Dictionary | undefined;
  /** Whether a text is so short that it stays as it is. */
  isTooSmall(kind: Kind, bytes: number): boolean;
  /** The ways that are chosen among now. */
  methods(): readonly Method[];
}

type Kind = Pick<TextKind, 'dataset' | 'sizeClass'>;

export interface KindRulesOptions {
  readonly codecs: CodecSet;
  readonly usable: (codec: Codec) => boolean;
  readonly dictionaries: DictionaryStore;
  readonly settings: RestSettings;
}

export function createKindRules({ codecs, usable, dictionaries, settings }: KindRulesOptions): KindRules {
  const { minBytes, minBytesWithDictionary, candidates } = settings;

  function dictionaryFor({ dataset, sizeClass }: Kind): Dictionary | undefined {
    return usable(codecs.zstd) ? dictionaries.currentFor(dataset, sizeClass) : undefined;
  }

  return {
    dictionaryOf: (kind, method) => (codecs[method.codec].takesDictionary ? dictionaryFor(kind) : undefined),
    isTooSmall: (kind, bytes) => bytes < (dictionaryFor(kind) ? Math.min(minBytes, minBytesWithDictionary) : minBytes),
    methods: () => candidates.filter(({ codec }) => usable(codecs[codec])),
  };
}
