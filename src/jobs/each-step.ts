import type { JobContext, JobNumbers } from './job-definition.ts';

export interface EachOptions<T> {
  /** The step's name; the same for the same item in every try. */
  readonly name: (item: T) => string;
  /** Asked before each item; false ends the work, which counts as done. */
  readonly mayGoOn?: () => Promise<boolean> | boolean;
  readonly work: (item: T, signal: AbortSignal) => Promise<JobNumbers>;
  /** How many steps the run has besides. */
  readonly otherSteps: number;
}

/** Does one step for each item. Where it may not go on, it says how many items it left. */
export async function eachStep<T>(context: JobContext, items: readonly T[], options: EachOptions<T>): Promise<void> {
  const { name, mayGoOn = () => true, work, otherSteps } = options;
  context.expect(items.length + otherSteps);
  for (const [index, item] of items.entries()) {
    if (!context.isDone(name(item)) && !(await mayGoOn())) {
      context.expect(index + otherSteps + 1);
      await context.step('stopped early', () => ({ numbers: { stoppedEarly: 1, left: items.length - index } }));
      return;
    }
    await context.step(name(item), async (signal) => ({ numbers: await work(item, signal) }));
  }
}
