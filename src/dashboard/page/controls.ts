import { readSelection, type Selection, writeSelection } from './selection.ts';

export interface ControlsOptions {
  readonly form: HTMLFormElement;
  readonly initial: Selection;
  readonly onChange: (selection: Selection) => void;
}

/** The choices in the head of the page: window, scope, and how often to update. */
export function createControls({ form, initial, onChange }: ControlsOptions): void {
  for (const [name, value] of new URLSearchParams(writeSelection(initial))) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener('change', () => {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') chosen.set(name, value);
    onChange(readSelection(`?${chosen}`));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}
