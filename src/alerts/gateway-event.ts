import type { Alert } from './alert.ts';

/** Something that people outside are told of. */
export type GatewayEvent =
  | {
      readonly kind: 'ALERT_FIRING' | 'ALERT_ACKNOWLEDGED' | 'ALERT_RESOLVED';
      /** The same for the same event, however often it is told. */
      readonly id: string;
      readonly at: number;
      readonly alert: Alert;
    }
  | {
      readonly kind: 'DATASET_RELOADED';
      /** The same in every process of a fleet. */
      readonly id: string;
      readonly at: number;
      readonly datasets: readonly string[];
      /** Days, as openFDA gives them. */
      readonly from: string;
      readonly to: string;
    };

/** A place where events are told. Never throws, and holds nobody up. */
export interface EventSink {
  tell(event: GatewayEvent): void;
  /** Ends what is under way; what was not delivered is lost. */
  close(): void;
}
