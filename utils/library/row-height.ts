import type { LibraryRow } from './rows.ts';

/** Heights in pixels. `frame` is an annotation's padding and border. */
const heights = { heading: 36, frame: 17, line: 21, noteLine: 20, about: 18 };

/** The heights of an annotation's row as custom properties for its style sheet. */
export const rowMeasures = {
  '--row-frame': `${heights.frame}px`,
  '--quote-line': `${heights.line}px`,
  '--note-line': `${heights.noteLine}px`,
  '--about-line': `${heights.about}px`,
} as const;

/** Pixels of a row beside its words: its box, margins and border. */
const besideWords = 52;
/** Average width of a letter in pixels; a Chinese one is twice as wide. */
const letterWidth = 7;

/** Whether words take more than one line in a list of a width in pixels. */
function isLong(words: string, width: number): boolean {
  const room = (width - besideWords) / letterWidth;
  if (words.length > room) return true;
  return words.length * 2 > room && words.length + (words.match(/[\u2e80-\uffef]/g)?.length ?? 0) > room;
}

/**
 * The number of lines that a quotation and a note take in the list; zero if absent. If both are there, they get one
 * each.
 * @param width of the list, in pixels
 */
export function lineCounts({ quote, note }: { quote: string; note: string }, width: number): [number, number] {
  if (quote !== '' && note !== '') return [1, 1];
  if (quote !== '') return [isLong(quote, width) ? 2 : 1, 0];
  return note === '' ? [0, 0] : [0, isLong(note, width) ? 2 : 1];
}

/** Height in pixels of a row of the library, in a list of a width in pixels. */
export function rowHeight(row: LibraryRow | undefined, width: number): number {
  if (row?.type !== 'entry') return heights.heading;
  const [quoteLines, noteLines] = lineCounts(row.entry, width);
  return heights.frame + quoteLines * heights.line + noteLines * heights.noteLine + heights.about;
}
