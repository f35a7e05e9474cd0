/** Writes a line unless one with the same cause was written lately; `write` receives how many were left out since that one, if any. */
export type RepeatedLines = (cause: string, write: (fields: { readonly leftOut?: number }) => void) => void;

export interface RepeatedLinesOptions {
  readonly now: () => number;
  /** @default 60 s */
  readonly everyMs?: number;
  /** Causes that are remembered; the one written longest ago is forgotten first. @default 256 */
  readonly maxCauses?: number;
}

/** For everything that may repeat as often as something else fails: at most one line a minute and cause. */
export function createRepeatedLines({ now, everyMs = 60_000, maxCauses = 256 }: RepeatedLinesOptions): RepeatedLines {
  const written = new Map<string, { readonly at: number; leftOut: number }>();

  return (cause, write) => {
    const at = now();
    const last = written.get(cause);
    if (last && at - last.at < everyMs) {
      last.leftOut += 1;
      return;
    }
    // Set again, so that the map stays in order of writing.
    written.delete(cause);
    written.set(cause, { at, leftOut: 0 });
    const oldest = written.size > maxCauses ? written.keys().next().value : undefined;
    if (oldest !== undefined) written.delete(oldest);
    write(last && last.leftOut > 0 ? { leftOut: last.leftOut } : {});
  };
}
