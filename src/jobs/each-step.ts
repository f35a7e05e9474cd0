import type { JobContext, JobNumbers } from './job-definition.ts';
import { JobError } from './job-error.ts';

/** How the work on one item ended. */
export interface ItemOutcome {
  readonly numbers: JobNumbers;
  /** Why the item cannot be done as it is, now or later: it is at fault, so a person must change it. */
  readonly refusal?: string | undefined;
}

export interface EachOptions<T> {
  /** The step's name; the same for the same item in every try. */
  readonly name: (item: T) => string;
  /** Asked before each item; false ends the work, which counts as done. */
  readonly mayGoOn?: () => Promise<boolean> | boolean;
  readonly work: (item: T, signal: AbortSignal) => Promise<ItemOutcome>;
  /** How many steps the run has besides. */
  readonly otherSteps: number;
}

const mostReported = 5;

/**
 * Does one step for each item. Where it may not go on, it says how many items it left. An item that is refused does not keep the others
 * from being done; the run then fails with ITEMS_REFUSED, which reports them.
 */
export async function eachStep<T>(context: JobContext, items: readonly T[], options: EachOptions<T>): Promise<void> {
  const { name, mayGoOn = () => true, work, otherSteps } = options;
  const refusals: string[] = [];
  context.expect(items.length + otherSteps);
  for (const [index, item] of items.entries()) {
    if (!context.isDone(name(item)) && !(await mayGoOn())) {
      context.expect(index + otherSteps + 1);
      await context.step('stopped early', () => ({ numbers: { stoppedEarly: 1, left: items.length - index } }));
      break;
    }
    const refusal = await context.step(name(item), async (signal) => {
      const done = await work(item, signal);
      return { numbers: done.numbers, ...(done.refusal === undefined ? {} : { value: done.refusal }) };
    });
    if (refusal !== undefined) refusals.push(refusal);
  }
  if (refusals.length === 0) return;
  const more = refusals.length > mostReported ? `; and ${refusals.length - mostReported} more` : '';
  const reported = refusals.slice(0, mostReported).join('; ');
  throw new JobError('ITEMS_REFUSED', `${refusals.length} of ${items.length} items were refused: ${reported}${more}`);
}
