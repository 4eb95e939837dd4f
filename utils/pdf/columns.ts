import type { Line } from './lines.ts';
import type { PageItem } from './page-items.ts';
import type { PageLines } from './running-heads.ts';

/** Items of a line without a wide gap between them. */
interface Segment {
  left: number;
  right: number;
  items: PageItem[];
}

/** A gap is wide from this many points on, or from this share of the letters' size. */
const wideGap = { points: 9, share: 0.9 };
/** Where the gap between two columns is looked for, as shares of the page's width, and how wide a column's part is. */
const gutterArea = { from: 0.38, to: 0.62, step: 3 };
const leastColumn = 0.12;
/** Lines with text on both sides of a gutter that make a page one of two columns. */
const leastLines = 6;

function segmentsOf({ items, size }: Line): Segment[] {
  const segments: Segment[] = [];
  for (const item of items) {
    const last = segments.at(-1);
    if (last && item.x - last.right < Math.max(wideGap.points, wideGap.share * size)) {
      last.items.push(item);
      last.right = Math.max(last.right, item.x + item.width);
    } else segments.push({ left: item.x, right: item.x + item.width, items: [item] });
  }
  return segments;
}

const crosses = (segments: readonly Segment[], gutter: number): boolean =>
  segments.some(({ left, right }) => left < gutter - 1 && right > gutter + 1);

/** The x of the gap between two columns; undefined if the page has one column. */
function gutterOf(width: number, lines: readonly Segment[][]): number | undefined {
  let best: { gutter: number; value: number } | undefined;
  for (let gutter = width * gutterArea.from; gutter < width * gutterArea.to; gutter += gutterArea.step) {
    let [beside, crossing] = [0, 0];
    for (const segments of lines) {
      const isWide = ({ left, right }: Segment) => right - left > width * leastColumn;
      if (crosses(segments, gutter)) crossing += 1;
      else {
        const hasLeft = segments.some((each) => each.right <= gutter + 1 && each.right > width * 0.2 && isWide(each));
        const hasRight = segments.some((each) => each.left >= gutter - 1 && isWide(each));
        beside += hasLeft && hasRight ? 1 : hasLeft || hasRight ? 0.5 : 0;
      }
    }
    const value = beside - 1.5 * crossing;
    if (beside > leastLines && beside > crossing * 1.2 && value > (best?.value ?? 0)) best = { gutter, value };
  }
  return best?.gutter;
}

function partOf(line: Line, segments: readonly Segment[]): Line {
  const items = segments.flatMap((segment) => segment.items);
  return { ...line, items, size: Math.max(...items.map(({ size }) => size)) };
}

/**
 * The lines of a page in blocks that are read one after another: a whole page of one column; of two, the columns between
 * lines that cross both, the right one first if the document is written from right to left.
 */
export function blocksOf({ width, lines }: PageLines, isRightToLeft: boolean): Line[][] {
  const segments = lines.map(segmentsOf);
  const gutter = gutterOf(width, segments);
  if (gutter === undefined) return [lines];
  const blocks: Line[][] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const endColumns = () => {
    blocks.push(...(isRightToLeft ? [right, left] : [left, right]).filter((column) => column.length > 0));
    [left, right] = [[], []];
  };
  for (const [number, line] of lines.entries()) {
    const own = segments[number] ?? [];
    if (crosses(own, gutter)) {
      endColumns();
      blocks.push([line]);
      continue;
    }
    const before = own.filter((segment) => segment.right <= gutter + 1);
    const after = own.filter((segment) => segment.left >= gutter - 1);
    if (before.length > 0) left.push(partOf(line, before));
    if (after.length > 0) right.push(partOf(before.length > 0 ? { ...line, marks: [] } : line, after));
  }
  endColumns();
  return blocks;
}
