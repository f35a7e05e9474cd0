/** The right to do a piece of work alone for a while. */
export interface Lease {
  /** Whether it holds for the fleet, or, since there is no Redis or it is away, in this process alone. */
  readonly fleetWide: boolean;
  /** Holds it for `ttlMs` from now. Resolves to whether it still was this holder's. Never rejects. */
  renew(ttlMs: number): Promise<boolean>;
  /** Gives it back; does nothing where it has run out and somebody else holds it. Never rejects. */
  release(): Promise<void>;
}

export interface Leases {
  /** The lease of a name, or `undefined` while another holds it. It runs out by itself. Never rejects, never waits for it. */
  acquire(name: string, ttlMs: number): Promise<Lease | undefined>;
}
