import { isOwnElement } from './own-elements.ts';

/** Elements whose text is not the page's: code, form fields, fallbacks, and graphics. */
const skipped = new Set(
  'script style noscript template textarea select option datalist input iframe frame object embed canvas audio video head title rt rp'.split(
    ' ',
  ),
);

/** True if an element and everything in it is to be skipped. */
export function isSkipped(element: Element): boolean {
  if (skipped.has(element.localName) || isOwnElement(element)) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
