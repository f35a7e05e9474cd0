import type { RefreshOutcome } from './refresh-outcome.ts';

/** What is refreshed each time. */
export interface Refreshable {
  readonly id: string;
  refresh(signal: AbortSignal): Promise<RefreshOutcome>;
}

export interface PollerOptions {
  readonly parts: readonly Refreshable[];
  readonly everyMs: () => number;
  readonly isHidden: () => boolean;
  readonly now: () => number;
  /** Calls back after so many ms; returns what calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  /** Told after each round whether the gateway answered anybody. */
  readonly onRound: (reached: boolean) => void;
  readonly onError: (error: unknown) => void;
}

export interface Poller {
  /** Refreshes all now, in place of a round under way, and again after each interval. */
  restart(): void;
  /** Puts the rounds off while the page is hidden, and takes them up again at once. */
  onVisibilityChange(): void;
}

/** A field that the gateway does not have may come with its next version: it is asked for again, but seldom. */
const unknownFieldPauseMs = 60_000;

/** Refreshes the parts of the page, round by round: a round begins so long after the one before it has ended. */
export function createPoller(options: PollerOptions): Poller {
  const { parts, everyMs, isHidden, now, after, onRound, onError } = options;
  const notBefore = new Map<string, number>();
  let round = new AbortController();
  let callOff = () => {};

  async function run(): Promise<void> {
    callOff();
    round.abort();
    const current = new AbortController();
    round = current;
    const asked = parts.filter(({ id }) => (notBefore.get(id) ?? 0) <= now());
    const outcomes = await Promise.all(
      asked.map(async (part) => {
        const outcome = await part.refresh(current.signal);
        if (outcome === 'unknown field') notBefore.set(part.id, now() + unknownFieldPauseMs);
        return outcome;
      }),
    );
    if (current.signal.aborted) return;
    onRound(outcomes.some((outcome) => outcome !== 'unreachable'));
    schedule();
  }

  function schedule(): void {
    callOff();
    const ms = everyMs();
    if (ms > 0 && !isHidden()) callOff = after(ms, start);
  }

  function start(): void {
    run().catch(onError);
  }

  return {
    restart: start,
    onVisibilityChange() {
      if (isHidden()) callOff();
      else if (everyMs() > 0) start();
    },
  };
}
