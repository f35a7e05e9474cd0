import type { ReadWait } from '../source/reader.ts';

export const phaseNames = ['parse', 'validate', 'prepare', 'execute', 'serialise'] as const;

export type PhaseName = (typeof phaseNames)[number];

/** Calls of one field that had records to wait for: from the first begin to the last end. */
export interface ResolverSpan {
  readonly path: string;
  calls: number;
  readonly startedMs: number;
  endedMs: number;
}

/** A place in an answer, as GraphQL gives it. */
export interface AnswerPath {
  readonly prev: AnswerPath | undefined;
  readonly key: string | number;
}

/** How GraphQL's part of an operation ended. */
export interface AnsweredOperation {
  readonly name: string | undefined;
  readonly signature: string;
  /** Its text as it was sent. */
  readonly text: string | undefined;
  readonly errors: number;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

const maxWaits = 200;
const maxResolvers = 200;

/** Follows one operation through GraphQL: its steps, the fields that waited, the requests they waited for. */
export class OperationTrace {
  readonly startedMs: number;
  readonly phases = new Map<PhaseName, number>();
  readonly resolvers = new Map<string, ResolverSpan>();
  readonly waits: ReadWait[] = [];
  upstreamRequests = 0;
  upstreamMs = 0;
  answered: AnsweredOperation | undefined;
  readonly #monotonic: () => number;
  #serialised = () => {};

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
    this.startedMs = monotonic();
  }

  /** A step begins; to be called when it ends. */
  phase(name: PhaseName): () => void {
    const startedMs = this.#monotonic();
    return () => void this.phases.set(name, (this.phases.get(name) ?? 0) + this.#monotonic() - startedMs);
  }

  /** A field begins to wait for records; to be called when it is done. */
  resolver(path: AnswerPath): () => void {
    const text = fieldPath(path);
    let span = this.resolvers.get(text);
    if (!span) {
      if (this.resolvers.size >= maxResolvers) return () => {};
      const startedMs = this.#monotonic();
      span = { path: text, calls: 0, startedMs, endedMs: startedMs };
      this.resolvers.set(text, span);
    }
    const held = span;
    held.calls += 1;
    return () => {
      held.endedMs = this.#monotonic();
    };
  }

  onWait(wait: ReadWait): void {
    this.upstreamMs += wait.durationMs;
    if (wait.sent) this.upstreamRequests += 1;
    if (this.waits.length < maxWaits) this.waits.push(wait);
  }

  onAnswered(answered: AnsweredOperation): void {
    this.answered = answered;
    this.#serialised = this.phase('serialise');
  }

  /** The answer is bytes. Returns how long all has taken. */
  end(): number {
    this.#serialised();
    return this.#monotonic() - this.startedMs;
  }
}

/** Where a field is in the answer, without places in lists. */
function fieldPath(path: AnswerPath): string {
  let text = '';
  for (let at: AnswerPath | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') text = text === '' ? at.key : `${at.key}.${text}`;
  }
  return text;
}
