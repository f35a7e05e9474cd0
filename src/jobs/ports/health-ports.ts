import type { HealthCheckPorts } from '../definitions/health-check-job.ts';

export type PartState = 'healthy' | 'degraded' | 'down';

/** What a look at one part found. */
export interface PartFinding {
  readonly state: PartState;
  readonly detail: string | undefined;
}

/** What was found of a part, and since when it has been so; times in ms since 1970. */
export interface HealthFinding extends PartFinding {
  readonly part: string;
  readonly checkedAt: number;
  readonly since: number;
}

/** The newest findings of each part. */
export interface HealthBoard {
  readonly ports: HealthCheckPorts;
  findings(): readonly HealthFinding[];
}

export interface HealthBoardOptions {
  /** How each part is looked at. A look that rejects finds the part down. */
  readonly looks: Readonly<Record<string, () => Promise<PartFinding> | PartFinding>>;
  readonly now: () => number;
  readonly onChange: (finding: HealthFinding) => void;
}

export function createHealthBoard({ looks, now, onChange }: HealthBoardOptions): HealthBoard {
  const board = new Map<string, HealthFinding>();

  async function look(part: string): Promise<PartFinding> {
    try {
      return (await looks[part]?.()) ?? { state: 'down', detail: 'there is no such part' };
    } catch (error) {
      return { state: 'down', detail: error instanceof Error ? error.message : String(error) };
    }
  }

  return {
    ports: {
      parts: () => Object.keys(looks),
      check: async (part) => {
        const found = await look(part);
        const before = board.get(part);
        const changed = before?.state !== found.state;
        const checkedAt = now();
        const finding = { part, ...found, checkedAt, since: changed || !before ? checkedAt : before.since };
        board.set(part, finding);
        if (changed && (before || found.state !== 'healthy')) onChange(finding);
        return found.state;
      },
    },
    findings: () => [...board.values()],
  };
}
