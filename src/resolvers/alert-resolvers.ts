import type { Alert, AlertState } from '../alerts/alert.ts';
import type { AlertWatch } from '../alerts/alert-watch.ts';
import { requireAdmin } from './cache-admin.ts';
import type { GatewayContext } from './gateway-context.ts';

/** An alert as GraphQL gives it. */
export interface AlertReport extends Omit<Alert, 'startedAt' | 'firedAt' | 'acknowledgedAt' | 'resolvedAt'> {
  readonly startedAt: Date;
  readonly firedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly resolvedAt: Date | null;
}

/** The resolvers of `schema/alerts.graphql`. */
export interface AlertResolvers {
  readonly Query: {
    alerts(source: unknown, args: { state?: AlertState | null }, context: GatewayContext): Promise<AlertReport[]>;
  };
  readonly Mutation: {
    acknowledgeAlert(source: unknown, args: { id: string }, context: GatewayContext): AlertReport;
  };
}

export function alertResolvers(watch: AlertWatch): AlertResolvers {
  return {
    Query: {
      async alerts(_, { state }, context) {
        context.footprint.isPrivate = true;
        await watch.evaluate();
        return watch.alerts(state ?? undefined).map(reportOf);
      },
    },
    Mutation: {
      acknowledgeAlert(_, { id }, context) {
        requireAdmin(context);
        return reportOf(watch.acknowledge(id));
      },
    },
  };
}

function reportOf(alert: Alert): AlertReport {
  const date = (ms: number | undefined) => (ms === undefined ? null : new Date(ms));
  return {
    ...alert,
    startedAt: new Date(alert.startedAt),
    firedAt: new Date(alert.firedAt),
    acknowledgedAt: date(alert.acknowledgedAt),
    resolvedAt: date(alert.resolvedAt),
  };
}
