import { isOwnElement } from './own-elements.ts';
import { shadowTreeOf } from './shadow-trees.ts';

/** Elements that are drawn themselves, whatever their background. */
const drawn = new Set(['img', 'video', 'canvas', 'iframe', 'embed', 'object', 'svg']);

/** Opacity from which on a background hides what is behind it. */
const hiding = 0.5;

function opacityOf(colour: string): number {
  const alpha = /^rgba\(.*[, /]([\d.]+%?)\)$|\/\s*([\d.]+%?)\s*\)$/.exec(colour);
  const value = alpha?.[1] ?? alpha?.[2];
  if (value === undefined) return colour === 'transparent' ? 0 : 1;
  return Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
}

/** True if an element hides what lies under it. */
function hides(element: Element): boolean {
  if (drawn.has(element.localName)) return true;
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  return backgroundImage !== 'none' || opacityOf(backgroundColor) * Number(opacity) >= hiding;
}

/** The elements at a point, the uppermost first: those in a shadow tree before its host. */
function* elementsAt(root: DocumentOrShadowRoot & Node, x: number, y: number): Generator<Element> {
  for (const element of root.elementsFromPoint(x, y)) {
    // A shadow tree also names the elements around it.
    if (element.getRootNode() !== root) continue;
    const tree = isOwnElement(element) ? null : shadowTreeOf(element);
    if (tree) yield* elementsAt(tree, x, y);
    yield element;
  }
}

/**
 * Looks through clear elements that lie over a text, such as a link stretched over a whole teaser, which keep the
 * browser from telling the text at a point; and into shadow trees, where it tells none.
 * @param x, y CSS pixels of the window
 * @param look says what is found in an element that lies there
 * @returns what was found in the uppermost element, if nothing hides that
 */
export function under<Found>(x: number, y: number, look: (element: Element) => Found | undefined): Found | undefined {
  for (const element of elementsAt(document, x, y)) {
    const found = look(element);
    if (found) return found;
    if (hides(element)) return undefined;
  }
  return undefined;
}
