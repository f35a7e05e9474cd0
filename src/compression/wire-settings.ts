/** How answers are compressed on the wire. */
export interface WireSettings {
  /** Smaller answers go as they are, unless the client refuses that. @default 1024 */
  readonly minBytes: number;
  /** Larger answers are encoded in the background even in the quick way. @default 65536 */
  readonly syncMaxBytes: number;
  /** An answer sent so often is worth the dear way. @default 3 */
  readonly denseAfter: number;
  /** Larger answers are never encoded in the dear way. @default 2097152 */
  readonly denseMaxBytes: number;
  /** How many are encoded at once in the background. @default 1 */
  readonly concurrency: number;
  /** How many dear encodings may wait. @default 64 */
  readonly maxWaiting: number;
}

export const defaultWireSettings: WireSettings = {
  minBytes: 1024,
  syncMaxBytes: 64 * 1024,
  denseAfter: 3,
  denseMaxBytes: 2 * 1024 * 1024,
  concurrency: 1,
  maxWaiting: 64,
};
