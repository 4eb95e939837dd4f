import { foldForLexicon, skipSpaces } from '../characters/characters.ts';
import type { Reference } from '../found/reference.ts';
import type { Token } from '../scan/lex.ts';
import { wordsOf } from '../words/words-of.ts';
import { readTreaties } from './treaties.ts';

interface Ibid {
  start: number;
  end: number;
  symbol: string;
}

/** How far behind "ibid." a symbol may follow in its note, in UTF-16 code units; "ibid." is then the publication. */
const reach = 160;
/** How far before "ibid." the note before may begin, in UTF-16 code units. */
const noteReach = 6000;
/** Registration numbers of the first treaties are short, and so are the issues of a journal. */
const lowestByItself = 100;

/**
 * What "ibid." stands for: the volume of the Treaty Series named after it, else the reference before, of two notes that
 * of the note before. Nothing if the same note goes on with a symbol.
 * @param found the references so far, without those that only end the one before ("and Add.1")
 */
export function readIbid(text: string, tokens: readonly Token[], index: number, found: readonly Reference[]): Ibid[] {
  const token = tokens[index];
  if (token === undefined) return [];
  const after = text[token.end] === '.' ? token.end + 1 : token.end;
  const before = referenceBefore(text, token.start, found);
  const treaties = readTreaties(text, after).filter(({ end }) => !isIssue.test(text.slice(end, end + 8)));
  const followsTreaty = before?.symbol.startsWith('UNTS/') === true;
  if (treaties.length > 0 && (followsTreaty || treaties.every(isByItself))) return treaties;
  if (before === undefined) return [];
  const end = endOfNote(text, after);
  if (standsForPublication(text.slice(after, end))) return [];
  const next = tokens.slice(index + 1, index + 5).find(({ type }) => type === 'symbol' || type === 'number');
  if (next !== undefined && next.start < end && !text.slice(after, next.start).includes('\n')) {
    if (!/[;；؛.。]/.test(text.slice(skipSpaces(text, after, 2), next.start).replace(/\b\p{L}{1,6}\./gu, '')))
      return [];
  }
  return [{ start: token.start, end: after, symbol: before.symbol }];
}

/** "vol. 100, No. 2 (2006)": the issue of a journal. */
const isIssue = /^\s?[(（]/;

const isByItself = ({ symbol }: Ibid): boolean => Number(symbol.slice(symbol.lastIndexOf('/') + 1)) >= lowestByItself;

/** Where the bracket around "ibid." closes, if one is open; else as far as its note is read. */
function endOfNote(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < from + reach; at++) {
    const mark = text[at];
    if (mark === '(' || mark === '（') depth++;
    if ((mark === ')' || mark === '）') && depth-- === 0) return at;
  }
  return from + reach;
}

/** The mark of a note at the beginning of a line, which ends where the note's text begins. */
const noteMark = /(?:^|\n)[ \t]{0,8}\[?(\d{1,3})[\]/.]?[ \t]{1,4}$/;

/**
 * The reference before. The lines of a text's body stand between the notes of two pages, so a note of its own line
 * looks to the note before it, if that is found: then to its last reference, or to none.
 */
function referenceBefore(text: string, start: number, found: readonly Reference[]): Reference | undefined {
  const mark = noteMark.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  if (mark === undefined || Number(mark) < 2) return found.at(-1);
  const from = Math.max(0, start - noteReach);
  const previous = new RegExp(`(?:^|\\n)[ \\t]{0,8}\\[?${Number(mark) - 1}[\\]/.]?[ \\t]{1,4}\\p{L}`, 'gu');
  const note = [...text.slice(from, start).matchAll(previous)].at(-1);
  if (note === undefined) return found.at(-1);
  const begin = from + note.index;
  const rest = text.slice(begin, start);
  const length = rest.search(/[.。؟!]\s{0,3}\n|\n\n/);
  const end = length < 0 ? start : begin + length + 1;
  for (let at = found.length - 1; at >= 0; at--) {
    const reference = found[at];
    if (reference === undefined || reference.start < begin) return undefined;
    if (reference.start < end) return reference;
  }
  return undefined;
}

const publicationWords = wordsOf('publication');
const hanPublications = [...publicationWords].filter((word) => /\p{Script=Han}/u.test(word));

/** "Ibid., Thirty-third Year, Supplement for …": the short form stands for the Official Records. */
function standsForPublication(note: string): boolean {
  const ahead = /^[\s,،，.]*[^.;；。\n]{0,60}/.exec(note.slice(0, 70))?.[0] ?? '';
  const folded = foldForLexicon(ahead);
  return (
    (folded.match(/\p{L}+/gu) ?? []).some((word) => publicationWords.has(word)) ||
    hanPublications.some((word) => folded.includes(word))
  );
}
