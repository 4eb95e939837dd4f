import type { Line } from './lines.ts';
import type { PageItem } from './page-items.ts';

/** An item smaller than this share of its line, and raised by more than that share, is a mark. */
const small = 0.82;
const raised = 0.12;
/** How a mark reads: a few digits, a sign, or one letter. */
const markForm = /^[\d*†‡§,\s()[\]]{1,5}$|^\p{Ll}$/u;

function isMark(item: PageItem, base: PageItem | undefined, size: number): boolean {
  return (
    base !== undefined && item.size < small * size && item.y > base.y + raised * size && markForm.test(item.text.trim())
  );
}

/** Sets the raised marks of a line apart, so that "60/1" with note 2 does not become "60/12". */
export function separateMarks(line: Line): Line {
  const base = line.items.find(({ size }) => size > 0.85 * line.size);
  const isOneOf = (item: PageItem) => line.items.length > 1 && isMark(item, base, line.size);
  const marks = line.items.filter(isOneOf);
  return marks.length === 0 ? line : { ...line, marks, items: line.items.filter((item) => !isOneOf(item)) };
}
