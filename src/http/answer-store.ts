import type { AnswerCounts } from '../monitor/answers-tier.ts';
import type { AnswerEncodings } from './answer-variants.ts';
import { StoredAnswer, type WholeAnswer } from './stored-answer.ts';

export interface AnswerStoreOptions {
  /** Bytes that answers may take, with all that is kept beside them. 0: nothing is stored. */
  readonly maxBytes: number;
  readonly encodings: AnswerEncodings;
}

/** Answers to operations as final bytes, in a byte budget. */
export interface AnswerStore {
  /** The answer that a request of exactly this form asks for. */
  findRaw(raw: string): StoredAnswer | undefined;
  find(key: string): StoredAnswer | undefined;
  /** Notes that an answer was served: a hit. */
  served(answer: StoredAnswer): void;
  /** Notes that a look-up found nothing that could be served. */
  missed(): void;
  /** A mark of now, to be given to `put`: what was dropped after it is not stored again. */
  mark(): number;
  /** Stores an answer that was begun at a mark; undefined where it may not be stored or does not fit. */
  put(answer: WholeAnswer, mark: number): StoredAnswer | undefined;
  /** Remembers that requests of this form ask for the answer. */
  remember(raw: string, answer: StoredAnswer): void;
  /** Forgets one answer. */
  drop(answer: StoredAnswer): void;
  /** Forgets all answers that were made from any of the datasets. */
  dropDatasets(datasets: readonly string[]): void;
  clear(): void;
  stats(): AnswerCounts;
}

/** No answer takes more than this share of the budget. */
const maxShare = 1 / 8;
/** Longest form of a request that is remembered, and how many for an answer. */
const maxRawLength = 16_384;
const maxRawForms = 8;

/**
 * Evicts by second chance (the clock of Corbato, 1968): an answer that was served since it was last looked at goes to the end
 * of the queue, any other leaves. A hit writes one flag and nothing else.
 */
export function createAnswerStore({ maxBytes, encodings }: AnswerStoreOptions): AnswerStore {
  const answers = new Map<string, StoredAnswer>();
  const byRaw = new Map<string, StoredAnswer>();
  const sizes = new WeakMap<StoredAnswer, number>();
  const droppedAt = new Map<string, number>();
  let clearedAt = 0;
  let clock = 0;
  let bytes = 0;
  const count = { hits: 0, misses: 0, stored: 0, evictions: 0 };

  function remove(answer: StoredAnswer): void {
    if (answers.get(answer.key) !== answer) return;
    answers.delete(answer.key);
    answer.isStored = false;
    for (const raw of answer.rawForms) byRaw.delete(raw);
    bytes -= sizes.get(answer) ?? 0;
    sizes.delete(answer);
  }

  function weigh(answer: StoredAnswer): void {
    const size = answer.sizeBytes();
    bytes += size - (sizes.get(answer) ?? 0);
    sizes.set(answer, size);
  }

  function shrink(): void {
    for (const answer of answers.values()) {
      if (bytes <= maxBytes) return;
      if (answer.isReferenced) {
        answer.isReferenced = false;
        answers.delete(answer.key);
        answers.set(answer.key, answer);
      } else {
        remove(answer);
        count.evictions += 1;
      }
    }
  }

  function wasDropped(answer: StoredAnswer, mark: number): boolean {
    return clearedAt > mark || answer.datasets.some((dataset) => (droppedAt.get(dataset) ?? 0) > mark);
  }

  function remember(raw: string, answer: StoredAnswer): void {
    if (raw.length > maxRawLength || answers.get(answer.key) !== answer || byRaw.get(raw) === answer) return;
    const oldest = answer.rawForms.length >= maxRawForms ? answer.rawForms.shift() : undefined;
    if (oldest !== undefined) byRaw.delete(oldest);
    answer.rawForms.push(raw);
    byRaw.set(raw, answer);
    weigh(answer);
    shrink();
  }

  /** Counts an answer anew after it grew: a coding of it was made. */
  function recount(answer: StoredAnswer): void {
    if (answers.get(answer.key) !== answer) return;
    weigh(answer);
    shrink();
  }

  return {
    findRaw: (raw) => byRaw.get(raw),
    find: (key) => answers.get(key),
    served(answer) {
      answer.isReferenced = true;
      count.hits += 1;
    },
    missed() {
      count.misses += 1;
    },
    mark: () => clock,
    put(whole, mark) {
      const answer = new StoredAnswer(whole, encodings, recount);
      if (answer.sizeBytes() > maxBytes * maxShare || wasDropped(answer, mark)) return undefined;
      const before = answers.get(answer.key);
      if (before) remove(before);
      answers.set(answer.key, answer);
      answer.isStored = true;
      weigh(answer);
      for (const raw of before?.rawForms ?? []) remember(raw, answer);
      answer.isReferenced = before?.isReferenced ?? false;
      shrink();
      if (answers.get(answer.key) !== answer) return undefined;
      count.stored += 1;
      return answer;
    },
    remember,
    drop: remove,
    dropDatasets(datasets) {
      clock += 1;
      for (const dataset of datasets) droppedAt.set(dataset, clock);
      for (const answer of [...answers.values()]) {
        if (answer.datasets.some((dataset) => datasets.includes(dataset))) remove(answer);
      }
    },
    clear() {
      clock += 1;
      clearedAt = clock;
      for (const answer of answers.values()) answer.isStored = false;
      answers.clear();
      byRaw.clear();
      bytes = 0;
    },
    stats: () => ({ entries: answers.size, bytes, maxBytes, ...count }),
  };
}
