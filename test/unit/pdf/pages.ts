import { isRightToLeft, type PageGeometry, type PageItem } from '../../../utils/pdf/page-items.ts';

/** A page of A4, in points, as the files of the tests have it. */
const [width, height] = [595, 842];

/** An item of text, as wide as half its size for each letter. */
export function item(text: string, x: number, y: number, size = 10): Omit<PageItem, 'index'> {
  return { start: 0, text, x, y, size, width: text.length * size * 0.5, isRightToLeft: isRightToLeft(text) };
}

/** A page with items in the order in which they are drawn. */
export function page(...items: Omit<PageItem, 'index'>[]): PageGeometry {
  return { width, height, items: items.map((each, index) => ({ ...each, index })) };
}

/** Items one under another, 12 points apart. */
export function lines(x: number, y: number, texts: readonly string[], size = 10): Omit<PageItem, 'index'>[] {
  return texts.map((text, number) => item(text, x, y - number * 12, size));
}
