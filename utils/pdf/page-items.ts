/** A stretch of text that a page draws in one go, and its place as displayed. Points (1/72 inch), `y` upwards. */
export interface PageItem {
  /** Its number among the texts that the page draws, which is that of its element in pdf.js's text layer. */
  index: number;
  /** Where `text` begins in the whole drawn text, in UTF-16 code units: an item may be split at its blanks. */
  start: number;
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the letters: the font's size as displayed. */
  size: number;
  isRightToLeft: boolean;
}

/** The text of a page with its places. */
export interface PageGeometry {
  width: number;
  height: number;
  items: PageItem[];
}

/** A page as pdf.js displays it: `transform` leads from the file's coordinates to the display's, with `y` downwards. */
export interface Viewport {
  width: number;
  height: number;
  transform: readonly number[];
}

/** What pdf.js's `getTextContent` gives for a piece of text; marked content has none of these. */
interface DrawnItem {
  str?: string;
  transform?: readonly number[];
  width?: number;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Share of its size by which an item's line may rise and still count as horizontal. */
const levelShare = 0.1;

function multiplied([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], by: readonly number[]): number[] {
  const [a2 = 1, b2 = 0, c2 = 0, d2 = 1, e2 = 0, f2 = 0] = by;
  return [a * a2 + c * b2, b * a2 + d * b2, a * c2 + c * d2, b * c2 + d * d2, a * e2 + c * f2 + e, b * e2 + d * f2 + f];
}

/**
 * The geometry of a page from pdf.js's text content. Text that does not run from left to right on the displayed page
 * (stamps in the margin) is left out.
 */
export function pageGeometry(content: { items: readonly object[] }, viewport: Viewport): PageGeometry {
  const items: PageItem[] = [];
  // What marks content has no text of its own, and no element.
  const drawn = (content.items as readonly DrawnItem[]).filter(({ str }) => str !== undefined);
  for (const [index, { str = '', transform, width = 0 }] of drawn.entries()) {
    if (transform === undefined || str.trim() === '') continue;
    const [alongX = 0, alongY = 0, upX = 0, upY = 0, x = 0, y = 0] = multiplied(viewport.transform, transform);
    const size = Math.hypot(upX, upY);
    if (size === 0 || alongX <= 0 || Math.abs(alongY) > levelShare * size) continue;
    items.push({
      index,
      start: 0,
      text: str,
      x,
      y: viewport.height - y,
      width,
      size,
      isRightToLeft: isRightToLeft(str),
    });
  }
  return { width: viewport.width, height: viewport.height, items };
}
