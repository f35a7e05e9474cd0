import type { FreshnessLevel } from '../catalogue/catalogue.ts';
import type { Features } from '../features.ts';

/** Which share of reads would miss in a cache of a size. */
export interface CurvePoint {
  readonly bytes: number;
  readonly missRatio: number;
}

/** How an operation fared. */
export interface OperationEvidence {
  readonly name: string | undefined;
  /** The operation without the values in it. */
  readonly signature: string;
  readonly count: number;
  readonly errors: number;
  readonly storedAnswers: number;
  readonly hits: number;
  readonly misses: number;
  readonly upstreamRequests: number;
  /** How many texts it came in that were not among the last of it. */
  readonly newTexts: number;
}

/** How often a dataset was asked for again what was known of it, and for what. */
export interface DatasetEvidence {
  readonly dataset: string;
  readonly level: FreshnessLevel;
  /** Answers that were fetched again. */
  readonly refetched: number;
  /** Those of them that were as before. */
  readonly unchanged: number;
}

/** How often users of an operation waited for what was cached and had only grown old, counted for those values of it with which they did. */
export interface WaitEvidence {
  readonly name: string | undefined;
  readonly signature: string;
  /** With how many sets of values. */
  readonly values: number;
  /** How often it was asked for with them. */
  readonly asked: number;
  readonly waits: number;
  /** Those of the waits that were for answers of level RECENT or STALE, which hold for hours once they are fetched. */
  readonly lastingWaits: number;
}

/** What records show of callers' own searches, or counts, of an analysed text field without its `.exact`. */
export type ExactEvidence =
  | {
      readonly kind: 'search';
      readonly dataset: string;
      readonly field: string;
      /** How often quoted values were searched for that some record holds whole. */
      readonly uses: number;
      /** Records that were found for them. */
      readonly records: number;
      /** Those of the records that hold the value whole. */
      readonly whole: number;
    }
  | {
      readonly kind: 'count';
      readonly dataset: string;
      readonly field: string;
      readonly uses: number;
      /** How often openFDA refused to count it. */
      readonly refused: number;
      /** How many terms it was counted in. */
      readonly terms: number;
      /** Values of the field in records of the dataset, and those of them that are of several words. */
      readonly values: number;
      readonly severalWords: number;
    };

/** What storing by another preference would come to, by trials on what is stored. */
export interface PreferenceEvidence {
  /** Bytes that would be stored for each byte that is. */
  readonly storedShare: number;
  /** Time that reading back would take for each ms that it takes; undefined where nothing is compressed now. */
  readonly decodeShare: number | undefined;
  /** The share of stored bytes that is of kinds that were tried. */
  readonly triedShare: number;
  /** Misses in what there is, and in what it would be as if there were; undefined where too little was seen. */
  readonly curve: readonly CurvePoint[] | undefined;
}

/** How compression at rest fares. */
export interface CompressionEvidence {
  readonly mode: 'space' | 'speed' | 'off';
  /** The setting that switches it off. */
  readonly switchedOffBy: 'DISABLE' | 'COMPRESSION' | undefined;
  /** Answers that had to leave the nearest tier, and what it holds. */
  readonly evictions: number;
  readonly heldBytes: number;
  /** How long all hits took together, answers that were read back, and how long that took. */
  readonly hitMs: number;
  readonly decodes: number;
  readonly decodeMs: number;
  readonly space: PreferenceEvidence;
  readonly speed: PreferenceEvidence;
}

/** How many pages of lists were asked for that differ, and how many would if they were rounded to common sizes. */
export interface PageEvidence {
  readonly pages: number;
  readonly rounded: number;
}

/** What recommendations are drawn from: what was seen since the start, and how the gateway is set. */
export interface Evidence {
  readonly cache: {
    /** The setting CACHE_MAX_BYTES. */
    readonly maxBytes: number;
    /** The share of it that cached answers of openFDA take. */
    readonly share: number;
    readonly reads: number;
    /** Those of them that waited for openFDA. */
    readonly misses: number;
    /** By rising size; undefined where too little was seen. */
    readonly curve: readonly CurvePoint[] | undefined;
  };
  readonly operations: readonly OperationEvidence[];
  readonly datasets: readonly DatasetEvidence[];
  readonly waits: readonly WaitEvidence[];
  readonly exact: readonly ExactEvidence[];
  readonly pages: PageEvidence;
  /** Undefined where nothing is known of it. */
  readonly compression: CompressionEvidence | undefined;
  readonly warming: {
    /** The setting that keeps the job `warm` from running; undefined where it runs. */
    readonly switchedOffBy: 'DISABLE' | 'JOBS' | undefined;
    /** Names of the operations in WARM_FILE. */
    readonly listed: ReadonlySet<string>;
  };
  /** Requests of the last day. */
  readonly day: { readonly used: number; readonly limit: number };
  readonly hasKey: boolean;
  readonly features: Features;
}
