import type { Language } from '../../../ground/language.ts';
import { cached } from './cached.ts';
import { counted, plain } from './counted.ts';
import { summaryWords } from './words/tables.ts';

const lists = cached((locale) => new Intl.ListFormat(locale));
const wordsOf = cached((locale) => new Intl.Segmenter(locale, { granularity: 'word' }));

/** What a reader has kept on a document. */
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

/** UTF-16 code units of a note that a sentence has room for. */
const room = 80;

/** A note in one line, cut behind a word where it is long; in an isolate, since it has a direction of its own. */
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
 * What the reader noted, as sentences: how many notes and highlights, and how the newest note begins. Empty where there
 * is nothing.
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
