import { isOwnElement } from './own-elements.ts';
import { shadowTreeOf } from './shadow-trees.ts';

/** Elements that are drawn themselves, whatever their background. */
const drawn = new Set(['img', 'video', 'canvas', 'iframe', 'embed', 'object', 'svg']);

/** Opacity from which on a cover is one: a tint is fainter, and what dims a page behind a dialog is stronger. */
const hiding = 0.3;

function alphaOf(colour: string): number {
  const alpha = /^rgba\(.*[, /]([\d.]+%?)\)$|\/\s*([\d.]+%?)\s*\)$/.exec(colour);
  const value = alpha?.[1] ?? alpha?.[2];
  if (value === undefined) return colour === 'transparent' ? 0 : 1;
  return Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
}

/** How opaque a background is, from 0 to 1. */
function opacityOfBackground({ backgroundColor, backgroundImage, opacity }: CSSStyleDeclaration): number {
  return (backgroundImage === 'none' ? alphaOf(backgroundColor) : 1) * Number(opacity);
}

/** How opaque an element is as a part of those around it, from 0 to 1. */
function opacityAround(element: Element): number {
  let opacity = 1;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    opacity *= Number(getComputedStyle(parent).opacity);
  }
  return opacity;
}

function isInBoxes(element: Element, x: number, y: number): boolean {
  return [...element.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** True if an element's own box hides what lies under it at a point. */
function hides(element: Element, x: number, y: number): boolean {
  if (!isInBoxes(element, x, y)) return false;
  const style = getComputedStyle(element);
  const opacity = drawn.has(element.localName) ? Number(style.opacity) : opacityOfBackground(style);
  return opacity >= hiding && opacity * opacityAround(element) >= hiding;
}

/** True if a box that a style adds to an element hides the element's own text: one over all of it, not behind it. */
function isHiddenByStyle(element: Element, x: number, y: number): boolean {
  return ['::before', '::after'].some((name) => {
    const style = getComputedStyle(element, name);
    if (style.content === 'none' || !/absolute|fixed/.test(style.position) || Number(style.zIndex) < 0) return false;
    const { width, height } = element.getBoundingClientRect();
    const isOverAll = Number.parseFloat(style.width) >= width - 4 && Number.parseFloat(style.height) >= height - 4;
    if (!isOverAll && isInBoxes(element, x, y)) return false;
    const opacity = opacityOfBackground(style) * Number(getComputedStyle(element).opacity);
    return opacity >= hiding && opacity * opacityAround(element) >= hiding;
  });
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
    if (isHiddenByStyle(element, x, y)) return undefined;
    const found = look(element);
    if (found) return found;
    if (hides(element, x, y)) return undefined;
  }
  return undefined;
}
