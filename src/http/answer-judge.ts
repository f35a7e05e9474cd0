import type { UsedAnswer } from '../source/footprint.ts';

/** What may be done with an answer, judged by the parts it was made from. Durations in ms. */
export interface AnswerVerdict {
  /**
   * - `serve`: every part is within what its level promises.
   * - `refresh-behind`: so it is to be served, and made anew behind the answer.
   * - `go-the-long-way`: some part may not be served without asking.
   */
  readonly action: 'serve' | 'refresh-behind' | 'go-the-long-way';
  /** Age of the oldest part, since it was last known to be what openFDA reports. */
  readonly ageMs: number;
  /** How long it may still be served at once; negative by how much it is past that. */
  readonly freshForMs: number;
  /** How long after that it may be served while it is made anew. */
  readonly staleWhileRevalidateMs: number;
  /** How long after that it may be served while openFDA cannot be asked. */
  readonly staleIfErrorMs: number;
}

/** Judges an answer by its parts at the present moment. Without parts there is nothing to judge: the long way. */
export type JudgeAnswer = (used: readonly UsedAnswer[]) => AnswerVerdict;
