import { element } from './element.ts';

export interface BarPart {
  readonly kind: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** A bar of parts, each as long as its share. It says nothing that does not stand beside it in words, so it is for eyes alone. */
export function bar(...parts: readonly BarPart[]): HTMLElement {
  const drawn = parts
    .filter(({ share }) => share > 0)
    .map(({ kind, share }) =>
      element('span', {
        class: 'bar-part',
        'data-kind': kind,
        vars: { '--share': `${(Math.min(share, 1) * 100).toFixed(2)}%` },
      }),
    );
  return element('span', { class: 'bar', 'aria-hidden': 'true' }, ...drawn);
}
