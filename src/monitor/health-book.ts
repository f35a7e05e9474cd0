export type HealthState = 'OK' | 'DEGRADED' | 'DOWN';

/** How a part is now. */
export interface PartState {
  readonly name: string;
  readonly state: HealthState;
  readonly detail: string;
}

export interface HealthPart extends PartState {
  readonly since: Date;
}

export interface HealthReport {
  readonly state: HealthState;
  readonly startedAt: Date;
  readonly parts: readonly HealthPart[];
}

export interface HealthBookOptions {
  /** Looks at every part; never asks openFDA. */
  readonly look: () => Promise<{ readonly parts: readonly PartState[]; readonly canAnswer: boolean }>;
  readonly now: () => number;
}

/** Knows how the gateway's parts are and since when. */
export interface HealthBook {
  /** Looks at the parts. To be called also when one is known to have changed, so that it is known since when. */
  report(): Promise<HealthReport>;
}

export function createHealthBook({ look, now }: HealthBookOptions): HealthBook {
  const startedAt = now();
  const changed = new Map<string, { readonly state: HealthState; readonly at: number }>();

  return {
    async report() {
      const { parts, canAnswer } = await look();
      const dated = parts.map((part) => {
        const before = changed.get(part.name);
        const at = before?.state === part.state ? before.at : before ? now() : startedAt;
        changed.set(part.name, { state: part.state, at });
        return { ...part, since: new Date(at) };
      });
      const isWell = parts.every(({ state }) => state === 'OK');
      return {
        state: !canAnswer ? 'DOWN' : isWell ? 'OK' : 'DEGRADED',
        startedAt: new Date(startedAt),
        parts: dated,
      };
    },
  };
}
