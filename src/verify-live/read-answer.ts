import { type Difference, demand, differ, type FactAnswer, firstDifference } from './fact.ts';

/** The parts of a JSON answer that facts look at; a part that is missing or of another type reads as empty. */
export interface Body {
  readonly keys: readonly string[];
  readonly meta: Readonly<Record<string, unknown>>;
  readonly page: Readonly<Record<string, unknown>>;
  readonly results: readonly Readonly<Record<string, unknown>>[];
  readonly error: Readonly<Record<string, unknown>>;
}

/** The value a text holds as JSON; `undefined` where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

export function bodyOf({ text }: FactAnswer): Body {
  const body = objectOf(parsed(text));
  const meta = objectOf(body.meta);
  return {
    keys: Object.keys(body),
    meta,
    page: objectOf(meta.results),
    results: Array.isArray(body.results) ? body.results.filter(isObject) : [],
    error: objectOf(body.error),
  };
}

/** How many records an answer found; an empty result is 0. */
export function totalOf(answer: FactAnswer): number {
  if (answer.status === 404 && bodyOf(answer).error.code === 'NOT_FOUND') return 0;
  const { total } = bodyOf(answer).page;
  return answer.status === 200 && typeof total === 'number' ? total : Number.NaN;
}

/** The check that an answer is a certain error; a pattern is matched against the whole message. */
export function isError(status: number, code: string, message: string, details?: RegExp) {
  return (answer: FactAnswer): Difference | undefined => {
    const { error } = bodyOf(answer);
    return firstDifference(
      differ([status, code, message], [answer.status, error.code, error.message]),
      details && demand(details.test(String(error.details)), `details that match ${details}`, error.details),
    );
  };
}

/** The check that an answer succeeded. */
export const isAnswered = (answer: FactAnswer): Difference | undefined =>
  demand(answer.status === 200, 'status 200', `${answer.status} ${String(bodyOf(answer).error.message ?? '')}`.trim());

/** The check that both answers found equally many records, and some. */
export const findsTheSame = (first: FactAnswer, second: FactAnswer | undefined): Difference | undefined => {
  const [own, other] = [totalOf(first), second ? totalOf(second) : Number.NaN];
  return firstDifference(demand(own > 0, 'some records', own), differ(own, other));
};
