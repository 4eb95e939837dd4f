import type { PageItem } from './page-items.ts';

/** Items on one line of a page, from left to right. */
export interface Line {
  /** The base of its letters, in points from the foot of the page. */
  y: number;
  /** Size of its largest letters, in points. */
  size: number;
  items: PageItem[];
  /** Raised marks of notes that stand in it. */
  marks: PageItem[];
}

/** How far bases may lie apart on one line, as a share of the larger size. */
const sameBase = 0.42;
/** An item smaller than this share of its line may be raised… */
const small = 0.82;
/** …by up to this share of the line's size. */
const raised = 0.62;
/** Lines above that an item may still belong to. */
const fewLines = 6;

function belongsTo(item: PageItem, { y, size }: Line): boolean {
  const larger = Math.max(size, item.size);
  if (Math.abs(y - item.y) < sameBase * larger) return true;
  const rise = item.size < size ? item.y - y : y - item.y;
  return Math.min(size, item.size) < small * larger && rise > 0 && rise < raised * larger;
}

/** The lines of a page from the top down, each with its items from left to right. */
export function linesOf(items: readonly PageItem[]): Line[] {
  const lines: Line[] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y)) {
    const line = lines.slice(-fewLines).findLast((each) => belongsTo(item, each));
    if (!line) {
      lines.push({ y: item.y, size: item.size, items: [item], marks: [] });
      continue;
    }
    line.items.push(item);
    // A raised mark may have begun the line: the text beside it says where the line stands.
    if (item.size > line.size * 1.05) {
      line.size = item.size;
      line.y = item.y;
    }
  }
  for (const line of lines) line.items.sort((a, b) => a.x - b.x);
  return lines.sort((a, b) => b.y - a.y);
}
