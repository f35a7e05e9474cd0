export const statsWindows = ['LAST_MINUTE', 'LAST_HOUR', 'LAST_DAY', 'SINCE_START'] as const;
export const statsScopes = ['INSTANCE', 'FLEET'] as const;
/** Seconds between two updates; 0: none. */
export const updateIntervals = [2, 5, 30, 0] as const;

export type StatsWindow = (typeof statsWindows)[number];
export type StatsScope = (typeof statsScopes)[number];
export type UpdateInterval = (typeof updateIntervals)[number];

/** What the reader wants to be told of. */
export interface Selection {
  readonly window: StatsWindow;
  readonly scope: StatsScope;
  readonly everySeconds: UpdateInterval;
}

export const windowNames: Readonly<Record<StatsWindow, string>> = {
  LAST_MINUTE: 'minute',
  LAST_HOUR: 'hour',
  LAST_DAY: 'day',
  SINCE_START: 'since start',
};

/** The window as part of a sentence. */
export const windowPhrases: Readonly<Record<StatsWindow, string>> = {
  LAST_MINUTE: 'in the last minute',
  LAST_HOUR: 'in the last hour',
  LAST_DAY: 'in the last day',
  SINCE_START: 'since the gateway was started',
};

/** Reads a selection from an address, so that what somebody looks at can be sent to somebody else. What is no choice is the default. */
export function readSelection(search: string): Selection {
  const given = new URLSearchParams(search);
  const seconds = given.get('every');
  return {
    window: statsWindows.find((window) => window === given.get('window')) ?? 'LAST_HOUR',
    scope: statsScopes.find((scope) => scope === given.get('scope')) ?? 'INSTANCE',
    everySeconds: updateIntervals.find((interval) => seconds === String(interval)) ?? 5,
  };
}

/** The part of an address that leads to a selection. */
export function writeSelection({ window, scope, everySeconds }: Selection): string {
  return `?${new URLSearchParams({ window, scope, every: String(everySeconds) })}`;
}
