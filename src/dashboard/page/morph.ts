/**
 * Makes the children of an element like those wanted, and leaves alone what is alike: focus, selection, scrolling and opened details
 * outlive an update. Elements with `data-key` are found again wherever they stand.
 */
export function morphChildren(parent: Element, wanted: readonly Node[]): void {
  const keyed = new Map<string, Element>();
  for (const child of parent.children) {
    const key = keyOf(child);
    if (key !== undefined) keyed.set(key, child);
  }
  let place: ChildNode | null = parent.firstChild;
  for (const next of wanted) {
    const key = keyOf(next);
    const candidate = key === undefined ? unkeyed(place) : keyed.get(key);
    if (!candidate || !isAlike(candidate, next)) {
      parent.insertBefore(next, place);
      continue;
    }
    if (candidate === place) place = place.nextSibling;
    else parent.insertBefore(candidate, place);
    morphNode(candidate, next);
  }
  while (place) {
    const after: ChildNode | null = place.nextSibling;
    place.remove();
    place = after;
  }
}

function unkeyed(node: ChildNode | null): ChildNode | undefined {
  return node && keyOf(node) === undefined ? node : undefined;
}

function keyOf(node: Node): string | undefined {
  return node instanceof HTMLElement ? node.dataset.key : undefined;
}

function isAlike(have: Node, want: Node): boolean {
  return have.nodeName === want.nodeName;
}

function morphNode(have: Node, want: Node): void {
  if (!(have instanceof HTMLElement && want instanceof HTMLElement)) {
    if (have.nodeValue !== want.nodeValue) have.nodeValue = want.nodeValue;
    return;
  }
  for (const { name } of [...have.attributes]) {
    // Whether details are open is the reader's affair; styles are set below, since the page's policy bars the attribute.
    if (name !== 'open' && name !== 'style' && !want.hasAttribute(name)) have.removeAttribute(name);
  }
  for (const { name, value } of want.attributes) {
    if (name !== 'style' && have.getAttribute(name) !== value) have.setAttribute(name, value);
  }
  if (have.style.cssText !== want.style.cssText) have.style.cssText = want.style.cssText;
  morphChildren(have, [...want.childNodes]);
}
