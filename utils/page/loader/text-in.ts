import { likelyHoldsReference, mayHoldReference } from '../../finder/references/characters/may-hold-reference.ts';
import { isSkipped } from '../text/left-out.ts';

/**
 * What the text under a node is to the loader: what looks like a reference, a number that may be part of one, other
 * text, or none.
 */
export type TextKind = 'likely' | 'number' | 'words' | 'none';

/** An element that can have a shadow tree, where the loader sees neither the text nor its changes. */
const isOpaque = (element: Element): boolean => element.shadowRoot !== null || element.localName.includes('-');

/** True for a node in a part of the page that is never read, such as code or a form field. */
function isLeftOut(node: Node): boolean {
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (isSkipped(element)) return true;
  }
  return false;
}

function kindOf(text: string): TextKind {
  if (!mayHoldReference(text)) return text.trim() === '' ? 'none' : 'words';
  return likelyHoldsReference(text) ? 'likely' : 'number';
}

/** The kind of the text under a node, itself included. Ends at the first likely reference. */
export function textIn(root: Node): TextKind {
  if (root instanceof Element && isSkipped(root)) return 'none';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && isSkipped(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let found: TextKind = 'none';
  for (let node: Node | null = root; node && found !== 'likely'; node = walker.nextNode()) {
    if (node instanceof Element && isOpaque(node)) found = 'likely';
    if (!(node instanceof Text)) continue;
    const kind = kindOf(node.data);
    if (kind === 'likely' || kind === 'number' || found === 'none') found = kind;
  }
  return found !== 'none' && isLeftOut(root) ? 'none' : found;
}
