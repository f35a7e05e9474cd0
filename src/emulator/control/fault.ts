/** What can be made to go wrong with an answer. */
export const FAULT_KINDS = [
  '400',
  '403',
  '404',
  '429',
  '429-retry-after',
  '500',
  '502',
  '503',
  '504',
  'reset',
  'hang',
  'slow',
  'truncated',
  'malformed',
  'huge',
  'flap',
  'placeholder',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** When something goes wrong. */
export interface FaultRule {
  readonly kind: FaultKind;
  /** The share of requests it befalls, 0 to 1; 1 where absent. */
  readonly rate?: number;
  /** Only requests whose path begins with this: `/device/`. */
  readonly path?: string;
  /** After so many it is over. */
  readonly times?: number;
}

/** Picks the fault of each request: the first rule whose draw says so. */
export interface FaultPlan {
  set(rules: readonly FaultRule[]): void;
  draw(path: string): FaultKind | undefined;
}

/** Reads rules as the command line writes them: `503=0.05,reset=0.01`. Throws where they cannot be read. */
export function parseFaults(text: string): FaultRule[] {
  return text.split(',').map((part) => {
    const [kind, rate = '1'] = part.trim().split('=');
    return checkRule({ kind: kind as FaultKind, rate: rate.trim() === '' ? Number.NaN : Number(rate) }); // checked at once
  });
}

/** The rule, where it is one. Throws otherwise. */
export function checkRule(rule: FaultRule): FaultRule {
  const { kind, rate = 1, times = 1 } = rule;
  if (!FAULT_KINDS.includes(kind)) throw new Error(`Expected a fault (${FAULT_KINDS.join(', ')}), but got: ${kind}`);
  if (!(rate >= 0 && rate <= 1))
    throw new Error(`Expected the rate of ${kind} to be between 0 and 1, but got: ${rate}`);
  if (!(Number.isInteger(times) && times >= 0))
    throw new Error(`Expected the times of ${kind} to be a whole number, but got: ${times}`);
  return rule;
}

export function createFaultPlan(random: () => number, rules: readonly FaultRule[]): FaultPlan {
  let active: { readonly rule: FaultRule; left: number }[] = [];
  const set = (next: readonly FaultRule[]): void => {
    active = next.map((rule) => ({ rule: checkRule(rule), left: rule.times ?? Number.POSITIVE_INFINITY }));
  };
  set(rules);
  return {
    set,
    draw(path) {
      for (const entry of active) {
        const { rule } = entry;
        if (entry.left <= 0 || (rule.path !== undefined && !path.startsWith(rule.path))) continue;
        if ((rule.rate ?? 1) < 1 && random() >= (rule.rate ?? 1)) continue;
        entry.left -= 1;
        return rule.kind;
      }
      return undefined;
    },
  };
}
