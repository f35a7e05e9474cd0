import type { Method } from './method.ts';

/** What a method made of a text. */
export interface Trial {
  readonly method: Method;
  readonly contentBytes: number;
  readonly storedBytes: number;
  readonly ms: number;
}

export interface MethodChooserOptions {
  /** How much larger the chosen result may be than the one it is compared with: 0.1 for a tenth. */
  readonly tolerance: number;
  /** Whose result it is compared with; the smallest of all where absent or not among the trials. */
  readonly reference?: Method | undefined;
  /** Trials of so many texts make a choice. */
  readonly textsPerChoice: number;
  /** After so many uses the choice is made anew. */
  readonly usesPerChoice: number;
}

/** The choice among methods for one kind of text, from trials on such texts: the fastest of those that are small enough. */
export class MethodChooser {
  readonly #options: MethodChooserOptions;
  #trials: Trial[] = [];
  #texts = 0;
  #uses = 0;
  #choice: Trial | undefined;

  constructor(options: MethodChooserOptions) {
    this.#options = options;
  }

  /** Whether the next text should be tried in all ways. */
  get wantsTrial(): boolean {
    return this.#texts < this.#options.textsPerChoice;
  }

  /** The method to use now, with what it came to in trials; undefined before the first. */
  get choice(): Trial | undefined {
    return this.#choice;
  }

  /** What the methods made of one text, and the choice that follows. */
  learn(trials: readonly Trial[]): Trial | undefined {
    this.#texts += 1;
    this.#trials = trials.map((trial) =>
      sumOf(
        trial,
        this.#trials.find(({ method }) => sameMethod(method, trial.method)),
      ),
    );
    const { reference, tolerance } = this.#options;
    const measure = reference && this.#trials.find(({ method }) => sameMethod(method, reference));
    const smallest = Math.min(...this.#trials.map(({ storedBytes }) => storedBytes));
    const allowed = (measure?.storedBytes ?? smallest) * (1 + tolerance);
    this.#choice = this.#trials.filter(({ storedBytes }) => storedBytes <= allowed).sort((a, b) => a.ms - b.ms)[0];
    return this.#choice;
  }

  used(): void {
    this.#uses += 1;
    if (this.#uses >= this.#options.usesPerChoice) this.forgetTrials();
  }

  /** Makes the next texts be tried; until then the choice stands. */
  forgetTrials(): void {
    this.#trials = [];
    this.#texts = 0;
    this.#uses = 0;
  }
}

function sameMethod(a: Method, b: Method): boolean {
  return a.codec === b.codec && a.level === b.level;
}

function sumOf(trial: Trial, earlier: Trial | undefined): Trial {
  if (!earlier) return trial;
  return {
    method: trial.method,
    contentBytes: trial.contentBytes + earlier.contentBytes,
    storedBytes: trial.storedBytes + earlier.storedBytes,
    ms: trial.ms + earlier.ms,
  };
}
