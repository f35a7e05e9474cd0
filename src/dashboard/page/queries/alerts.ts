export interface Alert {
  readonly id: string;
  readonly name: string;
  readonly subject: string | null;
  readonly severity: 'WARNING' | 'CRITICAL';
  readonly state: 'FIRING' | 'ACKNOWLEDGED' | 'RESOLVED';
  readonly message: string;
  readonly firedAt: string;
  readonly acknowledgedAt: string | null;
  readonly resolvedAt: string | null;
}

export interface AlertsData {
  readonly alerts: readonly Alert[];
}

export const alertsQuery = `query DashboardAlerts {
  alerts { id name subject severity state message firedAt acknowledgedAt resolvedAt }
}`;

export const acknowledgeMutation = `mutation DashboardAcknowledge($id: ID!) { acknowledgeAlert(id: $id) { id state } }`;
