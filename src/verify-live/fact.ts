import { isDeepStrictEqual } from 'node:util';

/** A request as it is sent; `path` with its query, blanks and quotes still to be encoded. */
export interface FactRequest {
  readonly path: string;
  /** @default 'GET' */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'OPTIONS';
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer with its body whole. */
export interface FactAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Where the API is not as the fact says. */
export interface Difference {
  readonly expected: unknown;
  readonly got: unknown;
}

/** One thing that is held true of openFDA, with the request that shows it. */
export interface Fact {
  /** What it rests on: recorded answers, FDA's published server, or neither. */
  readonly label: 'recorded' | 'source' | 'assumed';
  readonly sentence: string;
  readonly request: FactRequest;
  /** A second request, where one answer cannot show it; `undefined` where the first makes it impossible, which is a difference. */
  readonly followUp?: (first: FactAnswer) => FactRequest | undefined;
  /** Compares the answer (and the second, where there was one); `undefined` where all is as it should be. */
  readonly check: (answer: FactAnswer, second: FactAnswer | undefined) => Difference | undefined;
}

/** The difference between two values, where there is one. */
export function differ(expected: unknown, got: unknown): Difference | undefined {
  return isDeepStrictEqual(expected, got) ? undefined : { expected, got };
}

/** The first difference of several. */
export function firstDifference(...found: readonly (Difference | undefined)[]): Difference | undefined {
  return found.find((difference) => difference !== undefined);
}

/** A difference where a condition is not met, told in words. */
export function demand(met: boolean, expected: string, got: unknown): Difference | undefined {
  return met ? undefined : { expected, got };
}
