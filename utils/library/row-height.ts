import type { LibraryRow } from './rows.ts';

/** Heights in pixels; components/library/annotation-row.css states the same. */
const heights = { heading: 36, frame: 17, line: 21, noteLine: 20, about: 18 };
/** Pixels beside the words of a line: its box, its margins, its edge. */
const besideWords = 52;
/** Pixels that a letter takes, on the whole; one of Chinese takes twice as many. */
const letterWidth = 7;

/** Whether words take more than one line in a list of that width. */
function isLong(words: string, width: number): boolean {
  const room = (width - besideWords) / letterWidth;
  if (words.length > room) return true;
  return words.length * 2 > room && words.length + (words.match(/[\u2e80-\uffef]/g)?.length ?? 0) > room;
}

/**
 * How many lines a quotation and a note take in the list; zero where there is none. Together they have a line each.
 * @param width of the list, in pixels
 */
export function linesOf({ quote, note }: { quote: string; note: string }, width: number): [number, number] {
  if (quote !== '' && note !== '') return [1, 1];
  if (quote !== '') return [isLong(quote, width) ? 2 : 1, 0];
  return note === '' ? [0, 0] : [0, isLong(note, width) ? 2 : 1];
}

/** Height of a line of the library, in pixels, in a list of a width in pixels. */
export function rowHeight(row: LibraryRow | undefined, width: number): number {
  if (row?.type !== 'entry') return heights.heading;
  const [quoteLines, noteLines] = linesOf(row.entry, width);
  return heights.frame + quoteLines * heights.line + noteLines * heights.noteLine + heights.about;
}
