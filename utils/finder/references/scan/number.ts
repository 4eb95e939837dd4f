import {
  digitKind,
  foldedAt,
  foldForLexicon,
  invisibleKind,
  kindAt,
  letterKind,
  skipSpaces,
  spaceKind,
  visibleBefore,
} from '../characters/characters.ts';
import { inLatinLetters } from '../characters/look-alikes.ts';
import {
  atSign,
  closeBrace,
  closeBracket,
  closeSquareBracket,
  colon,
  comma,
  digitZero,
  equalsSign,
  firstArabic,
  firstArabicLetter,
  firstCyrillic,
  fullStop,
  hyphen,
  lastArabic,
  lastArabicLetter,
  lastCyrillic,
  openBrace,
  openBracket,
  openSquareBracket,
  percent,
  slash,
  smallL,
  underscore,
} from '../characters/marks.ts';
import { exists } from '../numbers/number-bands.ts';
import type { PartLetter, ScannedNumber } from '../numbers/scanned-number.ts';
import { afterYear, beforeYear, meetingOfParties, sessionParticle } from '../words/patterns.ts';
import { wordTables } from '../words/tables.ts';
import { type Digits, isLatin, readDigits, readPrintedDigits } from './digits.ts';
import { readPart } from './part.ts';
import { readPartList } from './part-list.ts';
import { readRoman, sessionPrefixes } from './roman.ts';

/** What brackets are printed as, in scans and in texts turned round. */
const opening = new Set([openBracket, closeBracket, openSquareBracket, openBrace]);
const closing = new Set([closeBracket, closeSquareBracket, closeBrace]);

/** Most letters of a session's prefix with a particle before it: "ودإط". */
const longestPrefix = 6;

/**
 * The session prefix ("S-", "ES-", دإ-, د.إ.ط-) that ends right before `index`, in its canonical form.
 * Of a spaced one, the longest that means something.
 */
function readPrefix(text: string, index: number): { start: number; prefix: string } | undefined {
  const hyphenAt = visibleBefore(text, index, 1);
  if (hyphenAt < 0 || foldedAt(text, hyphenAt) !== hyphen) return undefined;
  let letters = '';
  let found: { start: number; prefix: string } | undefined;
  for (let at = visibleBefore(text, hyphenAt, 1); at >= 0 && letters.length < longestPrefix; at--) {
    const kind = kindAt(text, at);
    if (kind === letterKind) letters = String.fromCharCode(foldedAt(text, at)) + letters;
    else if (kind !== invisibleKind && !(isArabic(letters) && (kind === spaceKind || foldedAt(text, at) === fullStop)))
      break;
    const before = foldedAt(text, at - 1);
    const isWhole = kind === letterKind && kindAt(text, at - 1) !== letterKind && before !== hyphen && before !== slash;
    const prefix = isWhole ? prefixNamed(letters) : undefined;
    if (prefix !== undefined) found = { start: at, prefix };
  }
  return found;
}

/** The canonical prefix, also of letters with an Arabic particle before them. */
const prefixNamed = (letters: string): string | undefined =>
  sessionPrefixes.get(letters) ??
  (isArabic(letters) ? sessionPrefixes.get(letters.replace(sessionParticle, '')) : undefined);

const isArabic = (letters: string): boolean =>
  letters.charCodeAt(0) >= firstArabic && letters.charCodeAt(0) <= lastArabic;

/** Reads "n/n", "n (yyyy)", "n (ROMAN)" or "n/CP.n" whose first digit stands at `index`; undefined if none does. */
export function scanNumber(text: string, index: number): ScannedNumber | undefined {
  const glued = readGluedPart(text, index);
  const lettered = glued && scanLettered(text, index, glued.digits, glued.part);
  if (lettered) return lettered;
  const first = readPrintedDigits(text, index);
  if (first === undefined || first.count > 4) return undefined;
  const next = skipSpaces(text, first.end, 4);
  const unit = foldedAt(text, next);
  if (unit === slash) return scanMeeting(text, index, first, next) ?? scanSlash(text, index, first, next);
  if (opening.has(unit)) return scanParenthesis(text, index, first, next, []);
  const part = kindAt(text, next) === letterKind ? readPart(text, next) : undefined;
  return part && scanLettered(text, index, first, part);
}

/** Reads a number with letters before its session: "155 C (VII)", "217A (III)", "2603 A and B (XXIV)". */
function scanLettered(text: string, index: number, first: Digits, part: PartLetter): ScannedNumber | undefined {
  const parts = readPartList(text, part, part.end);
  const after = skipSpaces(text, parts.at(-1)?.end ?? part.end, 2);
  return opening.has(foldedAt(text, after)) ? scanParenthesis(text, index, first, after, parts) : undefined;
}

/** Reads the number of a meeting of parties: "1/CP.21". */
function scanMeeting(text: string, index: number, { value }: Digits, slashAt: number): ScannedNumber | undefined {
  const partyAt = skipSpaces(text, slashAt + 1, 2);
  const named = meetingOfParties.exec(text.slice(partyAt, partyAt + 8));
  if (named) return meetingNumber(index, partyAt + named[0].length, value, `CP.${named[1]}`);
  if (text[partyAt] !== 'C' && text[partyAt] !== 'С') return undefined;
  const latin = inLatinLetters(text.slice(partyAt, partyAt + 8));
  const [printed, party, ordinal] = /^(CP|CMP|CMA|COP)\s?\.\s?(\d{1,2})(?!\d)/.exec(latin) ?? [];
  return printed === undefined
    ? undefined
    : meetingNumber(index, partyAt + printed.length, value, `${party}.${ordinal}`);
}

const meetingNumber = (start: number, end: number, number: number, session: string): ScannedNumber => ({
  start,
  end,
  form: 'meeting',
  session,
  number,
  parts: [],
  repaired: false,
});

function scanSlash(text: string, index: number, first: Digits, slashAt: number): ScannedNumber | undefined {
  const secondAt = skipSpaces(text, slashAt + 1, 2);
  if (kindAt(text, secondAt) !== digitKind && foldedAt(text, secondAt) !== smallL && text[secondAt] !== 'I')
    return undefined;
  // "decision 21/II": a Roman number is no misread 11.
  if (/^[IVX]{2}/.test(text.slice(secondAt, secondAt + 2))) return undefined;
  const glued = readGluedPart(text, secondAt);
  const second = glued?.digits ?? readPrintedDigits(text, secondAt);
  if (second === undefined) return undefined;
  const end = glued?.part.end ?? second.end;
  const after = foldedAt(text, end);
  const digitAfter = kindAt(text, end + 1) === digitKind;
  const footnote = after === fullStop && digitAfter && footnoteAfterStop.test(text.slice(end, end + 5));
  if (after === slash || (after === fullStop && digitAfter && !footnote) || after === percent) return undefined;
  if (after === hyphen && digitAfter && first.count !== 4 && second.count > 3) return undefined;
  if (after === hyphen && otherSeries.test(text.slice(end, end + 8))) return undefined;
  const isYear = (digits: Digits): boolean => digits.count === 4 && digits.value > 1944 && digits.value < 2061;
  const reversed = isYear(second) && !isYear(first);
  // National numbers end in the year ("15/2007"), and so do those that Arabic text prints in the wrong order.
  if (reversed && !isInArabic(text, index, end)) return scanCouncilYear(index, end, first, second);
  // "2006/07" is a budget year.
  if (isYear(first) && second.count > 1 && foldedAt(text, secondAt) === digitZero) return undefined;
  const prefix = readPrefix(text, index);
  const start = prefix?.start ?? index;
  if (!isFree(text, start, prefix !== undefined)) return undefined;
  return {
    start,
    end,
    form: 'slash',
    session: (prefix?.prefix ?? '') + (reversed ? second.value : first.value),
    number: reversed ? first.value : second.value,
    repaired: first.repaired || second.repaired,
    parts: glued ? [glued.part] : [],
  };
}

/** The mark of a footnote after the full stop: "… in resolution 45/113.4 See". */
const footnoteAfterStop = /^.\d{1,2}(?:\s|$)/;

/** Numbers of the Organization of Islamic Cooperation: "3/11-P (IS)", "10/30-LEG". */
const otherSeries = /^.[A-Z]{1,5}(?:[\s(),.;]|$)/;

/** "832/1993", as letters write the Council's 832 (1993): only if the Council adopted that number in that year. */
function scanCouncilYear(start: number, end: number, first: Digits, second: Digits): ScannedNumber | undefined {
  if (exists('S', 'resolution', String(second.value), first.value) !== 'yes') return undefined;
  return { start, end, form: 'year', session: String(second.value), number: first.value, parts: [], repaired: true };
}

/** Whether Arabic letters stand right beside a stretch. */
function isInArabic(text: string, start: number, end: number): boolean {
  const isArabic = (at: number): boolean =>
    foldedAt(text, at) >= firstArabicLetter && foldedAt(text, at) <= lastArabicLetter;
  return isArabic(visibleBefore(text, start, 2)) || isArabic(skipSpaces(text, end, 2));
}

/** Reads digits with a letter glued to them: "65/37A". */
function readGluedPart(text: string, index: number): { digits: Digits; part: PartLetter } | undefined {
  const digits = readDigits(text, index, 4);
  if (digits === undefined || kindAt(text, digits.end) !== letterKind || !isLatin(text, digits.end)) return undefined;
  const part = readPart(text, digits.end);
  return part && { digits, part };
}

/** Whether a number may begin at `index`: nothing before it makes it part of something longer. */
function isFree(text: string, index: number, prefixed: boolean): boolean {
  let before = index - 1;
  while (kindAt(text, before) === invisibleKind) before--;
  const unit = foldedAt(text, before);
  const kind = kindAt(text, before);
  if (unit === slash || unit === underscore || unit === equalsSign || unit === atSign) return false;
  // "Assembly/AU/Dec.243 (XIII)": a decision of the African Union.
  if (unit === fullStop && /\/(?:Dec|Decl|Res|DEC|RES)$/.test(text.slice(Math.max(0, before - 5), before)))
    return false;
  if (unit === comma && yearAndComma.test(text.slice(Math.max(0, before - 5), before + 1))) return true;
  if ((unit === fullStop || unit === comma || unit === colon) && kindAt(text, before - 1) === digitKind) return false;
  if (unit === hyphen && !prefixed) {
    const further = kindAt(text, before - 1);
    if (further === digitKind && endsRange(text, before, index)) return true;
    return further !== digitKind && !(further === letterKind && isLatin(text, before - 1));
  }
  if (kind === letterKind) {
    if (unit >= firstCyrillic && unit <= lastCyrillic) return isGluedWord(text, before + 1);
    return !isLatin(text, before);
  }
  return kind !== digitKind;
}

/** Words that a number may be glued to: "резолюции68/137", "и64/116". */
const gluedWords = new Set(
  wordTables.flatMap(({ resolution, decision, and }) => [...resolution, ...decision, ...and]).map(foldForLexicon),
);
const longestGlued = 14;

function isGluedWord(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < longestGlued && kindAt(text, start - 1) === letterKind) start--;
  return gluedWords.has(foldForLexicon(text.slice(start, end)));
}

/** The year of a date, with the comma that print has left without its blank: "8 December 2017,74/270". */
const yearAndComma = /(?:^|[^\d.,])(?:19|20)\d\d[,،]$/;

/** Whether the number ends a range within one session: "48/87-48/89". */
function endsRange(text: string, hyphenAt: number, index: number): boolean {
  const from = /(\d{1,4})\/\d{1,4}$/.exec(text.slice(Math.max(0, hyphenAt - 9), hyphenAt));
  return from !== null && text.startsWith(`${from[1]}/`, index);
}

/** What follows a session whose closing bracket a scan lost: a comma, or a space and a small letter. */
const lostBracket = /^(?:,|\s\p{Ll})/u;

function scanParenthesis(
  text: string,
  index: number,
  first: Digits,
  openAt: number,
  parts: readonly PartLetter[],
): ScannedNumber | undefined {
  const inside = skipSpaces(text, openAt + 1, 2);
  const year = parts.length === 0 ? readYear(text, inside) : undefined;
  const roman = year === undefined ? readRoman(text, inside) : undefined;
  const session = year ?? roman;
  if (session === undefined || !isFree(text, index, false)) return undefined;
  const closeAt = skipSpaces(text, session.end, 2);
  const closeUnit = foldedAt(text, closeAt);
  // Text copied from right-to-left PDFs has its brackets reversed: 425 )1978(
  const turned = foldedAt(text, openAt) === closeBracket;
  if (turned && closeUnit !== openBracket) return undefined;
  // Scans lose a bracket or print another: credible only beside a word for resolution.
  const exact = turned || (foldedAt(text, openAt) === openBracket && closeUnit === closeBracket);
  const closed = turned || closing.has(closeUnit);
  if (!closed && !lostBracket.test(text.slice(session.end, session.end + 3))) return undefined;
  return {
    start: index,
    end: closed ? closeAt + 1 : session.end,
    form: year ? 'year' : 'roman',
    session: session.text,
    number: first.value,
    repaired: !exact || first.repaired || session.repaired,
    parts,
  };
}

/** Reads four digits, also with a space that a scan put between them: "(1 978)". */
function readSpacedYear(text: string, index: number): Digits | undefined {
  const first = readPrintedDigits(text, index);
  if (first === undefined || first.count >= 4 || text[first.end] !== ' ') return first;
  const rest = readDigits(text, first.end + 1, 4 - first.count);
  if (rest === undefined || rest.count + first.count !== 4) return first;
  return { value: first.value * 10 ** rest.count + rest.value, count: 4, end: rest.end, repaired: true };
}

function readYear(text: string, index: number): { text: string; end: number; repaired: boolean } | undefined {
  const digits = readSpacedYear(text, index + (beforeYear.exec(text.slice(index, index + 4))?.[0].length ?? 0));
  if (digits === undefined || digits.count !== 4 || digits.value < 1945 || digits.value > 2060) return undefined;
  const word = afterYear.exec(text.slice(digits.end, digits.end + 6));
  return { text: String(digits.value), end: digits.end + (word?.[0].length ?? 0), repaired: digits.repaired };
}
