import {
  foldedAt,
  foldForLexicon,
  hanKind,
  invisibleKind,
  kindAt,
  letterKind,
  skipSpaces,
  visibleBefore,
} from '../characters/characters.ts';
import { closeBracket } from '../characters/marks.ts';
import type { NumberToken } from '../scan/lex.ts';
import { months } from '../words/months.ts';
import { share, smallWordsOf } from '../words/patterns.ts';
import { wordsOf } from '../words/words-of.ts';

const pinpointWords = wordsOf('pinpoint');
const lawWords = wordsOf('law');
const periodWords = wordsOf('period');
const monthWords = new Set(months.flat().map((name) => foldForLexicon(name)));
const numberWords = wordsOf('registration');
const longestWord = 20;

/** The word right before `index`, points and spaces skipped, and where it begins; empty if there is none. */
function wordBefore(text: string, index: number): { word: string; start: number } {
  let end = visibleBefore(text, index, 3) + 1;
  while (end > 0 && '.°º№'.includes(text[end - 1] ?? 'x')) end = visibleBefore(text, end - 1, 1) + 1;
  let start = end;
  while (
    start > 0 &&
    end - start < longestWord &&
    (kindAt(text, start - 1) === letterKind || kindAt(text, start - 1) === invisibleKind)
  )
    start--;
  return { word: foldForLexicon(text.slice(start, end)), start };
}

function wordAfter(text: string, index: number): string {
  const start = skipSpaces(text, index, 2);
  let end = start;
  while (end < start + longestWord && (kindAt(text, end) === letterKind || kindAt(text, end) === invisibleKind)) end++;
  return foldForLexicon(text.slice(start, end));
}

/** "paragraph 2/5", "article 5/1": a place in a text. */
export const isPinpoint = (text: string, token: NumberToken): boolean =>
  token.number.form === 'slash' && pinpointWords.has(wordBefore(text, token.start).word);

/** "Act No. 1540 (2004)": a law numbered like a resolution of the Council. */
export function isLaw(text: string, token: NumberToken): boolean {
  const { word, start } = wordBefore(text, token.start);
  return lawWords.has(word) || (numberWords.has(word) && lawWords.has(wordBefore(text, start).word));
}

/** Widest white space beside a page number on its line, in UTF-16 code units. */
const widestMargin = 24;

/** Whether the stretch holds a line end, and nothing but white space stands between it and the number. */
const isBlankTo = (line: string, stretch: string): boolean => stretch.includes('\n') && line.trim() === '';

/** "2/10" alone on its line: page two of ten. */
export function isPageCounter(text: string, token: NumberToken): boolean {
  const { form, session, number } = token.number;
  if (form !== 'slash' || !(Number(session) <= number) || number > 400) return false;
  const before = text.slice(Math.max(0, token.start - widestMargin), token.start);
  const after = text.slice(token.end, token.end + widestMargin);
  return (
    isBlankTo(before.slice(before.lastIndexOf('\n') + 1), before) && isBlankTo(after.split('\n', 1)[0] ?? '', after)
  );
}

const duringWords = new Set(smallWordsOf('during'));
/** Chinese writes the word for a period right behind the years. */
const hanPeriods = [...periodWords].filter((word) => /\p{Script=Han}/u.test(word));

/** "12/13 December", "2010/11 period", 2010/11财政期: two days, or two consecutive years. */
export function isTime(text: string, token: NumberToken, before: NumberToken | undefined): boolean {
  const { form, session, number } = token.number;
  const first = Number(session);
  if (form !== 'slash') return false;
  const after = wordAfter(text, token.end);
  if (first < 32 && number < 32 && monthWords.has(after)) return true;
  if (first < 1900 || number !== (first + 1) % 100) return false;
  if (duringWords.has(wordBefore(text, token.start).word)) return true;
  const next = skipSpaces(text, token.end, 2);
  const isHanPeriod = kindAt(text, next) === hanKind && hanPeriods.some((word) => text.startsWith(word, next));
  // After a resolution of the Assembly, two consecutive years are a budget's.
  const followsAssembly = before?.number.form === 'slash' && Number(before.number.session) < 1000;
  return isHanPeriod || periodWords.has(after) || followsAssembly;
}

/** Whether what follows a number beside 决定 or 决议 makes it a share or a count of votes: 的, 票, 多数. */
export function isShare(text: string, token: NumberToken): boolean {
  const next = text[skipSpaces(text, token.end, 1)] ?? '';
  return share.has(next) && foldedAt(text, token.end) !== closeBracket;
}
