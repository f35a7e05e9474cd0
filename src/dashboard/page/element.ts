type Child = Node | string | null | undefined | false;

export interface ElementParts {
  readonly class?: string | undefined;
  /** Custom properties, by which a stylesheet draws what depends on numbers. */
  readonly vars?: Readonly<Record<`--${string}`, string | number>>;
  readonly [attribute: string]: unknown;
}

/** A new element. Attributes that are null, undefined or false are left out; nothing is ever read as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  parts: ElementParts = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const { vars, ...attributes } = parts;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? '' : String(value));
  }
  for (const [variable, value] of Object.entries(vars ?? {})) made.style.setProperty(variable, String(value));
  for (const child of children) if (child) made.append(child);
  return made;
}
