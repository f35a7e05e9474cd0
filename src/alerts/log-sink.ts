import type { EventSink, GatewayEvent } from './gateway-event.ts';

/** What a log takes. */
export interface EventLog {
  warn(fields: object, message: string): void;
  info(fields: object, message: string): void;
}

/** Tells events to the log: an alert that fires as a warning, all else as information. */
export function createLogSink(log: EventLog): EventSink {
  return {
    tell(event) {
      if (event.kind === 'ALERT_FIRING') log.warn(fieldsOf(event), event.alert.message);
      else if (event.kind === 'DATASET_RELOADED') log.info(fieldsOf(event), 'openFDA reloaded');
      else log.info(fieldsOf(event), `${event.alert.name} ${event.alert.state.toLowerCase()}`);
    },
    close() {},
  };
}

function fieldsOf(event: GatewayEvent): object {
  const { kind } = event;
  if (event.kind === 'DATASET_RELOADED') return { kind, datasets: event.datasets, epoch: event.to };
  const { id, subject, severity, value, threshold } = event.alert;
  return { kind, alert: id, subject, severity, value, threshold };
}
