/** The opacity of a computed colour, from 0 to 1; 1 if it is not stated. */
export function opacityOf(colour: string): number {
  const [, comma, slash] = /^rgba\(.*,\s*([\d.e-]+)\)$|\/\s*([\d.e-]+%?)\s*\)$/.exec(colour) ?? [];
  const stated = comma ?? slash;
  if (stated === undefined) return colour === 'transparent' ? 0 : 1;
  return Number.parseFloat(stated) / (stated.endsWith('%') ? 100 : 1);
}

/**
 * Returns a function that says whether the text at the start of a range is drawn in an opaque colour. It is not where
 * clear text lies over a picture of it, as over the pages of a PDF: ink would draw its letters a second time there.
 * Looks up the style of each element once.
 */
export function createInkCheck(): (range: Range) => boolean {
  const known = new Map<Element, boolean>();
  return ({ startContainer }) => {
    const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    if (!element) return true;
    let isOpaque = known.get(element);
    if (isOpaque === undefined) {
      const { color, webkitTextFillColor } = getComputedStyle(element);
      isOpaque = opacityOf(color) === 1 && opacityOf(webkitTextFillColor) === 1;
      known.set(element, isOpaque);
    }
    return isOpaque;
  };
}
