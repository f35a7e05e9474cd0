import { MethodChooser } from './method-chooser.ts';
import type { RestSettings } from './rest-settings.ts';
import { type SizeClass, sizeClassOf } from './size-class.ts';

/** Texts of one dataset and size, and the choice of how to store them. */
export interface TextKind {
  readonly dataset: string;
  readonly sizeClass: SizeClass;
  readonly chooser: MethodChooser;
  /** What was stored of it so far. */
  contentBytes: number;
  storedBytes: number;
}

export interface TextKinds {
  of(dataset: string, bytes: number): TextKind;
  ofClass(dataset: string, sizeClass: SizeClass): TextKind;
  all(): TextKind[];
}

/** The kinds of text seen so far; each comes to be when its first text does. */
export function createTextKinds(settings: RestSettings): TextKinds {
  const { tolerance, reference, slack, usesPerChoice } = settings;
  const kinds = new Map<string, TextKind>();

  function ofClass(dataset: string, sizeClass: SizeClass): TextKind {
    const name = `${sizeClass} ${dataset}`;
    const known = kinds.get(name);
    if (known) return known;
    const textsPerChoice = settings.textsPerChoice[sizeClass];
    const chooser = new MethodChooser({ tolerance, reference, slack, textsPerChoice, usesPerChoice });
    const kind = { dataset, sizeClass, chooser, contentBytes: 0, storedBytes: 0 };
    kinds.set(name, kind);
    return kind;
  }

  return {
    of: (dataset, bytes) => ofClass(dataset, sizeClassOf(bytes)),
    ofClass,
    all: () => [...kinds.values()],
  };
}
