import type { WarmItem } from '../jobs/definitions/warm-job.ts';

/** What a gateway says of the operations it was asked to warm. */
export interface WarmedChunk {
  readonly warmed: number;
  readonly fresh: number;
  readonly failed: number;
  readonly left: number;
  readonly requests: number;
  readonly failures: readonly { readonly place: number; readonly message: string }[];
}

/** What became of all of them. Those left are at the end of the list. */
export interface WarmTotals extends Omit<WarmedChunk, 'failures'> {
  readonly failures: readonly { readonly item: WarmItem; readonly message: string }[];
}

export interface RunWarmOptions {
  readonly items: readonly WarmItem[];
  /** Has a gateway warm some items. */
  readonly send: (items: readonly WarmItem[]) => Promise<WarmedChunk>;
  readonly onProgress: (done: number, totals: WarmTotals) => void;
  /** Items sent at once: few, so that progress is seen. @default 5 */
  readonly atOnce?: number;
}

/** Has a gateway warm a list, a few items at a time; ends early where the gateway's budget leaves no room. */
export async function runWarm({ items, send, onProgress, atOnce = 5 }: RunWarmOptions): Promise<WarmTotals> {
  let totals: WarmTotals = { warmed: 0, fresh: 0, failed: 0, left: 0, requests: 0, failures: [] };
  for (let from = 0; from < items.length; from += atOnce) {
    const chunk = inOrderOfAnswer(items.slice(from, from + atOnce));
    const done = await send(chunk);
    const failures = done.failures.flatMap(({ place, message }) => {
      const item = chunk[place];
      return item ? [{ item, message }] : [];
    });
    totals = {
      ...{ warmed: totals.warmed + done.warmed, fresh: totals.fresh + done.fresh },
      ...{ failed: totals.failed + done.failed, requests: totals.requests + done.requests },
      left: done.left > 0 ? done.left + Math.max(0, items.length - from - atOnce) : 0,
      failures: [...totals.failures, ...failures],
    };
    onProgress(Math.min(items.length, from + chunk.length) - done.left, totals);
    if (done.left > 0) break;
  }
  return totals;
}

/** Operations before records: so the gateway numbers them. */
function inOrderOfAnswer(items: readonly WarmItem[]): readonly WarmItem[] {
  return [...items.filter((item) => 'operation' in item), ...items.filter((item) => !('operation' in item))];
}

/** An item in one line, for a person. */
export function titleOf(item: WarmItem): string {
  if ('dataset' in item) return `${item.dataset} ${item.key}`;
  const text = item.operationName ?? item.operation.replace(/\s+/g, ' ').trim();
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
