import { badInput } from '../errors.ts';
import type { Alert, AlertState } from './alert.ts';
import type { AlertRule } from './alert-rules.ts';
import { AlertTrack } from './alert-track.ts';
import type { GatewayEvent } from './gateway-event.ts';
import { SignalWindow } from './signal-window.ts';
import type { ReadSignals } from './signals.ts';

/** Judges the signals by the rules, and keeps the alerts. */
export interface AlertWatch {
  /** Takes a sample and judges it; calls that overlap are one. */
  evaluate(): Promise<void>;
  /** Those that go on, then those that are over, the newest first. */
  alerts(state?: AlertState): readonly Alert[];
  /** Throws BAD_USER_INPUT where no alert of that id fires. */
  acknowledge(id: string): Alert;
}

export interface AlertWatchOptions {
  readonly rules: readonly AlertRule[];
  readonly readSignals: ReadSignals;
  readonly now: () => number;
  /** Over how long events are counted. */
  readonly windowMs: number;
  /** How long a threshold must be reached for an alert, and be cleared for its end. */
  readonly holdMs: number;
  /** How many alerts that are over are kept. @default 100 */
  readonly maxResolved?: number;
  readonly onEvent: (event: GatewayEvent) => void;
}

export function createAlertWatch(options: AlertWatchOptions): AlertWatch {
  const { rules, readSignals, now, holdMs, maxResolved = 100, onEvent } = options;
  const window = new SignalWindow(options.windowMs);
  /** By rule, then by subject. */
  const tracks = new Map<AlertRule, Map<string | undefined, AlertTrack>>(rules.map((rule) => [rule, new Map()]));
  let resolved: Alert[] = [];
  let running: Promise<void> | undefined;

  function tell(kind: 'ALERT_FIRING' | 'ALERT_ACKNOWLEDGED' | 'ALERT_RESOLVED', alert: Alert, at: number): void {
    onEvent({ kind, id: `${kind} ${alert.id}`, at, alert });
  }

  async function judge(): Promise<void> {
    const signals = await readSignals();
    const at = now();
    const span = window.add(signals, at);
    for (const [rule, bySubject] of tracks) {
      const measured = new Map(rule.measure(span).map(({ subject, value }) => [subject, value]));
      const well = rule.side === 'above' ? 0 : Number.POSITIVE_INFINITY;
      for (const subject of new Set([...measured.keys(), ...bySubject.keys()])) {
        const track = bySubject.get(subject) ?? new AlertTrack(rule, subject, holdMs);
        const change = track.observe(measured.has(subject) ? measured.get(subject) : well, at);
        if (change && track.alert) tell(change, track.alert, at);
        if (change === 'ALERT_RESOLVED' && track.alert) resolved = [track.alert, ...resolved].slice(0, maxResolved);
        if (track.isIdle) bySubject.delete(subject);
        else bySubject.set(subject, track);
      }
    }
  }

  function active(): AlertTrack[] {
    return [...tracks.values()].flatMap((bySubject) => [...bySubject.values()].filter(({ alert }) => alert));
  }

  return {
    evaluate() {
      running ??= judge().finally(() => {
        running = undefined;
      });
      return running;
    },
    alerts(state) {
      const going = active().flatMap(({ alert }) => (alert ? [alert] : []));
      const all = [...going.sort((a, b) => b.firedAt - a.firedAt), ...resolved];
      return state === undefined ? all : all.filter((alert) => alert.state === state);
    },
    acknowledge(id) {
      const track = active().find(({ alert }) => alert?.id === id);
      if (!track) throw badInput('id', 'the id of an alert that fires', JSON.stringify(id));
      if (track.alert?.state === 'ACKNOWLEDGED') return track.alert;
      const at = now();
      const alert = track.acknowledge(at);
      tell('ALERT_ACKNOWLEDGED', alert, at);
      return alert;
    },
  };
}
