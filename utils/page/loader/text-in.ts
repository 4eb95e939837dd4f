import { mayHoldReference } from '../../finder/references/characters/may-hold-reference.ts';
import { isSkipped } from '../text/left-out.ts';

/** What the text under a node is to the loader: something that may be a reference, other text, or none. */
export type TextKind = 'number' | 'words' | 'none';

/** An element that can have a shadow tree, where the loader sees neither the text nor its changes. */
const isOpaque = (element: Element): boolean => element.shadowRoot !== null || element.localName.includes('-');

/** True for a node in a part of the page that is never read, such as code or a form field. */
function isLeftOut(node: Node): boolean {
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (isSkipped(element)) return true;
  }
  return false;
}

/** The kind of the text under a node, itself included. Ends at the first number, which most pages have near the top. */
export function textIn(root: Node): TextKind {
  let kind: TextKind = 'none';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  if (root instanceof Element && isSkipped(root)) return 'none';
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    const isNumber = node instanceof Text ? mayHoldReference(node.data) : node instanceof Element && isOpaque(node);
    if (isNumber) return isLeftOut(root) ? 'none' : 'number';
    if (kind === 'none' && node instanceof Text && node.data.trim() !== '') kind = 'words';
  }
  return kind !== 'none' && isLeftOut(root) ? 'none' : kind;
}
