/** Elements whose text is not the page's: code, form fields, fallbacks, and graphics. */
const skipped = new Set(
  'script style noscript template textarea select option datalist input iframe frame object embed canvas audio video head title rt rp'.split(
    ' ',
  ),
);

/** The element that holds a surface of the extension on a page; its text is not the page's. */
export const surfaceElementName = 'recalling-surface';

/** True for an element that holds one of the extension's own surfaces. */
export function isOwnElement(node: unknown): boolean {
  return node instanceof Element && node.localName === surfaceElementName;
}

/** True if an element and everything in it is to be skipped. */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (skipped.has(name) || name === surfaceElementName) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
