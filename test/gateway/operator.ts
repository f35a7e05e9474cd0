import { setImmediate as turn } from 'node:timers/promises';
import type { TestGateway } from '../support/start-gateway.ts';

export const operatorsToken = 'operators-token';

/** Timers of the process that do not keep it alive, for gateways whose jobs are to run. */
export const startTimer = (ms: number, fire: () => void): (() => void) => {
  const timer = setTimeout(fire, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

export interface OperatorAnswer {
  readonly data: Record<string, never> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface FinishedRun {
  readonly id: string;
  readonly state: string;
  readonly progress: number | null;
  readonly numbers: Readonly<Record<string, number>>;
  readonly lastError: string | null;
}

/** Somebody with the admin token of a gateway. */
export interface Operator {
  order(query: string, variables?: object): Promise<OperatorAnswer>;
  /** Has a job run, and gives its run once it is finished. */
  perform(job: string): Promise<FinishedRun>;
}

export function operatorOf(gateway: Pick<TestGateway, 'url' | 'ask'>): Operator {
  async function order(query: string, variables?: object): Promise<OperatorAnswer> {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${operatorsToken}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as OperatorAnswer;
  }

  return {
    order,
    async perform(job) {
      const { data, errors } = await order(`mutation { runJob(name: "${job}") { runId } }`);
      if (errors) throw new Error(errors[0]?.message);
      const { runId } = (data as unknown as { runJob: { runId: string } }).runJob;
      for (;;) {
        const answer = await gateway.ask<{ jobRuns: FinishedRun[] }>(
          `{ jobRuns(job: "${job}", first: 5) { id state progress numbers lastError } }`,
        );
        const run = answer.data.jobRuns.find(({ id }) => id === runId);
        if (run && ['SUCCEEDED', 'FAILED'].includes(run.state)) return run;
        await turn();
      }
    },
  };
}
