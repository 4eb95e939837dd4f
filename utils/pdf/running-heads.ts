import { piecesOf } from './line-text.ts';
import type { Line } from './lines.ts';
import { textOf } from './piece.ts';

/** Shares of a page's height in which running heads and feet stand. */
const headArea = 0.88;
const footArea = 0.115;
/** A line that returns on this share of the pages, and on two at least, is a running head. */
const returning = 0.25;
/** A symbol that stands alone at the top of a page. */
const symbolAlone = /^\p{Lu}[\w.]*(?:\/[\w.()-]+)+\s*$/u;
/** A count of pages ("3/12"), and the number that the UN gives each print job ("18-12345"). */
const pageCount = /^\W*\d+(?:\s*\/\s*\d+)?\W*$/;
const jobNumber = /\d{2}-\d{5}/;
/** At the foot, only lines of these forms are set aside without returning. */
const footForm = /^\s*(?:\d+\s*\/\s*\d+|.*\d{2}-\d{5}.*|\d{1,4})\s*$/;

export interface PageLines {
  width: number;
  height: number;
  lines: Line[];
}

/** A line at the head or foot of a page, with what makes it the same line on another page. */
interface EdgeLine {
  line: Line;
  text: string;
  isHead: boolean;
  key: string;
}

function edgeLines({ height, lines }: PageLines): EdgeLine[] {
  return lines.flatMap((line) => {
    if (line.y <= headArea * height && line.y >= footArea * height) return [];
    const text = textOf(piecesOf(line, true));
    const isHead = line.y > height / 2;
    // Only counters are compared without their digits: a footnote "Resolution 70/1." is not "Resolution 70/2.".
    const isCounter = pageCount.test(text) || jobNumber.test(text);
    const key = `${isHead ? 'head' : 'foot'} ${Math.round(line.y / 8)} ${isCounter ? '#' : text.replace(/\s/g, '')}`;
    return [{ line, text, isHead, key }];
  });
}

/** Points to the nearest line inwards. */
function roomBeside({ line, isHead }: EdgeLine, lines: readonly Line[]): number {
  const distances = lines
    .filter((other) => Math.abs(other.y - line.y) > 2)
    .map(({ y }) => (isHead ? line.y - y : y - line.y))
    .filter((distance) => distance > 0);
  return Math.min(...distances, Number.POSITIVE_INFINITY);
}

function isRunning(edge: EdgeLine, page: PageLines, isFirst: boolean, pages: number, seen: number): boolean {
  if (seen >= Math.max(2, returning * pages)) return true;
  const { line, text, isHead } = edge;
  if (!isHead) return footForm.test(text);
  if (isFirst) return false;
  const isApart = text.length < 80 && line.y > 0.9 * page.height && roomBeside(edge, page.lines) > 2.2 * line.size;
  return isApart || symbolAlone.test(text);
}

/**
 * Sets running heads, page counts and job numbers aside: each would count as a reference of the document to itself, and
 * stand in the middle of sentences.
 * @returns the pages without them, and for each page what was set aside
 */
export function withoutRunningHeads(pages: readonly PageLines[]): { pages: PageLines[]; setAside: Line[][] } {
  const edges = pages.map(edgeLines);
  const seen = new Map<string, Set<number>>();
  for (const [page, lines] of edges.entries()) {
    for (const { key } of lines) seen.set(key, (seen.get(key) ?? new Set()).add(page));
  }
  const setAside = pages.map((page, number) =>
    (edges[number] ?? [])
      .filter((edge) => isRunning(edge, page, number === 0, pages.length, seen.get(edge.key)?.size ?? 0))
      .map(({ line }) => line),
  );
  return {
    pages: pages.map((page, number) => {
      const aside = new Set(setAside[number]);
      return { ...page, lines: page.lines.filter((line) => !aside.has(line)) };
    }),
    setAside,
  };
}
