/** The elements that hold the extension's surfaces. A page may imitate anything about them, but not this set. */
const own = new WeakSet<Node>();

/** Remembers an element as the extension's own: its text is not the page's. */
export function rememberOwnElement(element: Element): void {
  own.add(element);
}

/** True for an element that holds one of the extension's own surfaces. */
export function isOwnElement(node: unknown): boolean {
  return node instanceof Node && own.has(node);
}
