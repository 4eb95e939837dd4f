/** What browsers give an extension beyond `shadowRoot`: the closed trees too. */
interface ExtensionGlobal {
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };
}

/** True for an element of the page's own making, which may get a shadow tree at any time. */
export function isCustom(element: Element): boolean {
  return element.localName.includes('-');
}

/** The shadow tree of an element: an open one, or the closed one of an element of the page's own making. */
export function shadowTreeOf(element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  if (element.shadowRoot || !isCustom(element)) return element.shadowRoot;
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  const { chrome } = globalThis as ExtensionGlobal;
  return (element instanceof HTMLElement && chrome?.dom?.openOrClosedShadowRoot?.(element)) || null;
}

/** The element that a text stands in; the host of the shadow tree that it is directly in. */
export function elementAround(node: Node): Element | undefined {
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}
