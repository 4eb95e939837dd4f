import type { Language } from '../../../ground/language.ts';
import { cached } from './cached.ts';
import { counted, plain } from './counted.ts';
import { summaryWords } from './words/tables.ts';

const lists = cached((locale) => new Intl.ListFormat(locale));
const wordsOf = cached((locale) => new Intl.Segmenter(locale, { granularity: 'word' }));

/** What the reader has saved on a document. */
interface OwnMarks {
  /** Notes on the document and on its highlights. */
  notes: readonly {
    text: string;
    /** Milliseconds since 1970, UTC. */
    modified: number;
  }[];
  /** How many highlights, with or without a note. */
  highlights: number;
}

/** How much of a note a sentence quotes, in UTF-16 code units. */
const room = 80;

/** A note on one line, cut after a word if it is long. In an isolate, since its direction may differ. */
function beginningOf(text: string, locale: string): string {
  const line = text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const last = line.length <= room ? undefined : wordsOf(locale).segment(line).containing(room);
  const beginning = last === undefined ? line : `${line.slice(0, last.index || room).trimEnd()}…`;
  return `\u2068${beginning}\u2069`;
}

/**
 * The reader's own marks, in sentences: how many notes and highlights, and how the newest note begins. Empty if there
 * are none.
 */
export function sayOwnMarks({ notes, highlights }: OwnMarks, language: Language): string {
  const words = summaryWords[language];
  const counts = [
    notes.length === 0 ? '' : counted(words.ownNotes, notes.length, words),
    highlights === 0 ? '' : counted(words.ownHighlights, highlights, words),
  ].filter((count) => count !== '');
  if (counts.length === 0) return '';
  const marks = lists(words.locale).format(counts);
  const newest = notes.toSorted((a, b) => b.modified - a.modified)[0];
  return [
    plain(words.own, { marks }),
    newest === undefined ? '' : plain(words.ownNewest, { beginning: beginningOf(newest.text, words.locale) }),
  ]
    .filter((sentence) => sentence !== '')
    .join(words.space);
}
