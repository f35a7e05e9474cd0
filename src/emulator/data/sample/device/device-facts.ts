/** A 510(k) as others refer to it. */
export interface ClearanceFacts {
  readonly number: string;
  readonly code: number;
  readonly firm: number;
  readonly received: number;
  readonly decided: number;
}

/** A PMA or one of its supplements as others refer to it. */
export interface ApprovalFacts {
  readonly number: string;
  /** Empty for the original. */
  readonly supplement: string;
  readonly code: number;
  readonly firm: number;
  readonly received: number;
  readonly decided: number;
}

/** A recalled product as its recall and its enforcement report tell of it. */
export interface RecallFacts {
  /** `Z-0359-2013`. */
  readonly number: string;
  /** The number of the event, which several products may share. */
  readonly event: number;
  /** The index of the event. */
  readonly group: number;
  readonly code: number;
  readonly firm: number;
  readonly initiated: number;
  readonly posted: number;
  /** `undefined` while the recall goes on. */
  readonly terminated: number | undefined;
}
