import { element } from './element.ts';
import { morphChildren } from './morph.ts';

/** A place in a panel that is drawn anew with each answer. */
export interface View {
  readonly element: HTMLElement;
  show(...nodes: readonly (Node | null | undefined | false)[]): void;
}

export function createView(className?: string): View {
  const place = element('div', { class: className });
  return {
    element: place,
    show: (...nodes) =>
      morphChildren(
        place,
        nodes.filter((node): node is Node => node instanceof Node),
      ),
  };
}

/** What stands where there is nothing to show. */
export function empty(text: string): HTMLElement {
  return element('p', { class: 'empty' }, text);
}
