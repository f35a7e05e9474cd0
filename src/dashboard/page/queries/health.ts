export type HealthState = 'OK' | 'DEGRADED' | 'DOWN';

export interface HealthData {
  readonly health: {
    readonly state: HealthState;
    readonly startedAt: string;
    readonly parts: readonly {
      readonly name: string;
      readonly state: HealthState;
      readonly detail: string;
      readonly since: string;
    }[];
  };
}

export const healthQuery = 'query DashboardHealth { health { state startedAt parts { name state detail since } } }';
