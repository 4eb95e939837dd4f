import {
  foldedAt,
  foldForLexicon,
  hanKind,
  invisibleKind,
  kindAt,
  letterKind,
  skipSpaces,
} from '../characters/characters.ts';
import { arabicWaw, hyphen } from '../characters/marks.ts';
import { wordTables } from '../words/tables.ts';
import { hanEnd } from './compare-words.ts';

const rangeWords = new Set<string>();
const andWords = new Set<string>();
for (const table of wordTables) {
  for (const word of table.range) rangeWords.add(foldForLexicon(word));
  for (const word of table.and) andWords.add(foldForLexicon(word));
}
const capitalsOf = (words: Iterable<string>): string[] =>
  [...words].filter((word) => /^[a-z]$/.test(word)).map((word) => word.toUpperCase());
/** The one-letter joiners as capitals, A for a range and Y, E, O, U: in texts in capitals they look like parts. */
export const rangeLetters: ReadonlySet<string> = new Set(capitalsOf(rangeWords));
export const joinerLetters: ReadonlySet<string> = new Set(capitalsOf([...andWords, ...rangeWords]));

/** Signs that join the members of a list, as a comma or "and" does. */
const commas = new Set([...',،、，;؛；&+＆'].map((mark) => mark.charCodeAt(0)));

/** Where the text goes on after a word that joins the ends of a range at `index`, spaces skipped; else -1. */
export function afterRangeWord(text: string, index: number): number {
  const at = skipSpaces(text, index, 3);
  if (foldedAt(text, at) === hyphen || text[at] === '～' || text[at] === '~') return skipSpaces(text, at + 1, 3);
  return afterWord(text, at, rangeWords);
}

/** Where the text goes on after a word or comma that joins two items at `index`, spaces skipped; else -1. */
export function afterAndWord(text: string, index: number): number {
  const at = skipSpaces(text, index, 3);
  if (commas.has(text.charCodeAt(at))) {
    const next = skipSpaces(text, at + 1, 3);
    const more = afterAndWord(text, next);
    return more < 0 ? next : more;
  }
  // Arabic "and" is one letter, written as one word with the next.
  if (foldedAt(text, at) === arabicWaw && kindAt(text, at + 1) !== invisibleKind) return skipSpaces(text, at + 1, 3);
  return afterWord(text, at, andWords);
}

function afterWord(text: string, at: number, joiners: ReadonlySet<string>): number {
  if (kindAt(text, at) === hanKind) {
    for (const word of joiners) {
      const end = /\p{Script=Han}/u.test(word) ? hanEnd(text, at, word) : -1;
      if (end >= 0) return skipSpaces(text, end, 3);
    }
    return -1;
  }
  if (kindAt(text, at) !== letterKind || text[at] !== text[at]?.toLowerCase()) return -1;
  let end = at;
  while (kindAt(text, end) === letterKind || kindAt(text, end) === invisibleKind) end++;
  return end - at < 12 && joiners.has(foldForLexicon(text.slice(at, end))) ? skipSpaces(text, end, 3) : -1;
}
