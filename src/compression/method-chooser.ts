import type { Method } from './method.ts';

/** What a method made of a text. */
export interface Trial {
  readonly method: Method;
  readonly contentBytes: number;
  readonly storedBytes: number;
  readonly ms: number;
  /** How long it took to read back. */
  readonly decodeMs: number;
}

/** What a method made of all texts tried. */
export interface Choice {
  readonly method: Method;
  readonly contentBytes: number;
  readonly storedBytes: number;
  /** The least that it took, since whatever else runs only adds to that. */
  readonly msPerByte: number;
  readonly decodeMsPerByte: number;
}

/** What is small enough to be chosen. */
export interface SizeRule {
  /** How much larger the chosen result may be than the one it is compared with: 0.1 for a tenth. */
  readonly tolerance: number;
  /** Whose result it is compared with; the smallest of all where absent or not among the trials. */
  readonly reference?: Method | undefined;
  /** How much larger than the smallest of all it may be, where there is a reference. */
  readonly slack: number;
}

export interface MethodChooserOptions extends SizeRule {
  /** Trials of so many texts make a choice. */
  readonly textsPerChoice: number;
  /** After so many uses the choice is made anew. */
  readonly usesPerChoice: number;
}

/** The choice among methods for one kind of text, from trials on such texts: the fastest of those that are small enough. */
export class MethodChooser {
  readonly #options: MethodChooserOptions;
  #totals: Choice[] = [];
  #texts = 0;
  #uses = 0;
  #choice: Choice | undefined;
  #measured: readonly Choice[] = [];

  constructor(options: MethodChooserOptions) {
    this.#options = options;
  }

  /** Whether the next text should be tried in all ways. */
  get wantsTrial(): boolean {
    return this.#texts < this.#options.textsPerChoice;
  }

  /** The method to use now, with what it came to in trials; undefined before the first. */
  get choice(): Choice | undefined {
    return this.#choice;
  }

  /** What all methods came to in the trials that the choice rests on. */
  get measured(): readonly Choice[] {
    return this.#measured;
  }

  /** What the methods made of one text, and the choice that follows. */
  learn(trials: readonly Trial[]): Choice | undefined {
    this.#texts += 1;
    this.#totals = trials.map((trial) =>
      sumOf(
        trial,
        this.#totals.find(({ method }) => sameMethod(method, trial.method)),
      ),
    );
    return this.#choose();
  }

  /** What the methods made of so many texts, measured elsewhere: it stands in the place of what was tried, and the choice goes by it. */
  adopt(trials: readonly Trial[], texts: number): Choice | undefined {
    this.forgetTrials();
    this.#texts = texts;
    this.#totals = trials.map((trial) => sumOf(trial, undefined));
    return this.#choose();
  }

  used(): void {
    this.#uses += 1;
    if (this.#uses >= this.#options.usesPerChoice) this.forgetTrials();
  }

  /** Makes the next texts be tried; until then the choice stands. */
  forgetTrials(): void {
    this.#totals = [];
    this.#texts = 0;
    this.#uses = 0;
  }

  #choose(): Choice | undefined {
    this.#measured = this.#totals;
    this.#choice = chooseAmong(this.#totals, this.#options);
    return this.#choice;
  }
}

/** The fastest of those that are small enough. */
export function chooseAmong(measured: readonly Choice[], rule: SizeRule): Choice | undefined {
  const allowed = allowedBytes(measured, rule);
  return measured.filter(({ storedBytes }) => storedBytes <= allowed).sort((a, b) => a.msPerByte - b.msPerByte)[0];
}

function allowedBytes(measured: readonly Choice[], { reference, tolerance, slack }: SizeRule): number {
  const smallest = Math.min(...measured.map(({ storedBytes }) => storedBytes));
  const measure = reference && measured.find(({ method }) => sameMethod(method, reference));
  if (!measure) return smallest * (1 + tolerance);
  return Math.max(smallest, Math.min(measure.storedBytes * (1 + tolerance), smallest * (1 + slack)));
}

function sameMethod(a: Method, b: Method): boolean {
  return a.codec === b.codec && a.level === b.level;
}

function sumOf({ method, contentBytes, storedBytes, ms, decodeMs }: Trial, earlier: Choice | undefined): Choice {
  return {
    method,
    contentBytes: contentBytes + (earlier?.contentBytes ?? 0),
    storedBytes: storedBytes + (earlier?.storedBytes ?? 0),
    msPerByte: Math.min(ms / contentBytes, earlier?.msPerByte ?? Number.POSITIVE_INFINITY),
    decodeMsPerByte: Math.min(decodeMs / contentBytes, earlier?.decodeMsPerByte ?? Number.POSITIVE_INFINITY),
  };
}
