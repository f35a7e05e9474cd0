/** An operation with its values, as it is known. */
export interface KnownOperation {
  readonly name?: string | undefined;
  readonly signature: string;
  /** Its text and values, by which it can be asked for again; absent where they are too long, or were not seen. */
  readonly text?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}
