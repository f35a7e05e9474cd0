import type { Difference, Fact, FactAnswer, FactRequest } from './fact.ts';

/** What a run of facts needs. */
export interface VerifyOptions {
  readonly facts: readonly Fact[];
  /** Most requests sent. */
  readonly max: number;
  readonly ask: (request: FactRequest) => Promise<FactAnswer>;
  readonly nowMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** What became of each fact. */
export interface Findings {
  readonly agreed: readonly Fact[];
  readonly differing: readonly { readonly fact: Fact; readonly difference: Difference }[];
  /** Those that the budget, or an API that ceased to answer, left out. */
  readonly notRun: readonly Fact[];
  readonly requests: number;
  /** Why the run ended early, where it did for another reason than the budget. */
  readonly stopped?: string;
}

const INTERVAL_MS = 250;

/** The API gave no answer that could tell anything: it was not reached, or what stands before it refused. */
class NoAnswer extends Error {}

/** Asks for one fact after another, at most four requests a second. */
export async function verify({ facts, max, ask, nowMs, wait }: VerifyOptions): Promise<Findings> {
  const agreed: Fact[] = [];
  const differing: { fact: Fact; difference: Difference }[] = [];
  let requests = 0;
  let earliestMs = Number.NEGATIVE_INFINITY;

  async function paced(request: FactRequest): Promise<FactAnswer> {
    if (nowMs() < earliestMs) await wait(earliestMs - nowMs());
    earliestMs = nowMs() + INTERVAL_MS;
    requests += 1;
    let answer: FactAnswer;
    try {
      answer = await ask(request);
    } catch (cause) {
      throw new NoAnswer(reasonOf(cause), { cause });
    }
    if (answer.status === 429) throw new NoAnswer('the allowance is spent (429)');
    if (answer.status >= 502 && answer.status <= 504) throw new NoAnswer(`status ${answer.status}`);
    return answer;
  }

  async function check({ request, followUp, check }: Fact): Promise<Difference | undefined> {
    const first = await paced(request);
    const next = followUp?.(first);
    if (followUp && !next)
      return check(first, undefined) ?? { expected: 'what a second request needs', got: 'nothing' };
    return check(first, next && (await paced(next)));
  }

  for (const [place, fact] of facts.entries()) {
    if (requests + (fact.followUp ? 2 : 1) > max) return { agreed, differing, notRun: facts.slice(place), requests };
    try {
      const difference = await check(fact);
      if (difference) differing.push({ fact, difference });
      else agreed.push(fact);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return { agreed, differing, notRun: facts.slice(place), requests, stopped: error.message };
    }
  }
  return { agreed, differing, notRun: [], requests };
}

/** `fetch` tells only that it failed; why stands in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}
