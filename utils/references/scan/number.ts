import {
  digitKind,
  foldedAt,
  invisibleKind,
  kindAt,
  letterKind,
  skipSpaces,
  spaceKind,
  visibleBefore,
} from './characters.ts';
import { type Digits, isLatin, readDigits, readPrintedDigits } from './digits.ts';
import { type Part, readPart } from './part.ts';
import { readRoman } from './roman.ts';
import { sessionPrefixes } from './session-prefix.ts';

/** The shape of a resolution's or decision's number, before it is known whose it is. */
export type NumberForm =
  /** "65/230", "2009/251", "S-20/2": session or year, then number. */
  | 'slash'
  /** "1851 (2008)". */
  | 'year'
  /** "3281 (XXIX)", "2252 (ES-V)". */
  | 'roman'
  /** "1/CP.21": number, then meeting of a convention's parties. */
  | 'meeting';

export interface ScannedNumber {
  start: number;
  end: number;
  form: NumberForm;
  /** Session, year, Roman session or meeting, as in the canonical symbol: "65", "S-20", "2008", "XXIX", "CP.21". */
  session: string;
  number: number;
  /** Letter of a part printed before or after the session, with its place: "155 C (VII)". */
  part?: Part;
  /** True where the print needed repair (l for 1): to be believed only beside a word for resolution. */
  repaired: boolean;
}

const slash = 47;
const hyphen = 45;
const open = 40;
const close = 41;
const dot = 46;
const percent = 37;
const letterL = 108;

/** Start of a session prefix ("S-", "ES-", دإ-) that ends right before `index`, with its canonical form. */
function readPrefix(text: string, index: number): { start: number; prefix: string } | undefined {
  const hyphenAt = visibleBefore(text, index, 1);
  if (hyphenAt < 0 || foldedAt(text, hyphenAt) !== hyphen) return undefined;
  let at = visibleBefore(text, hyphenAt, 1);
  let letters = '';
  let start = at;
  while (at >= 0 && letters.length < 5) {
    const kind = kindAt(text, at);
    if (kind === letterKind) {
      letters = String.fromCharCode(foldedAt(text, at)) + letters;
      start = at;
    } else if (kind !== invisibleKind && !(kind === spaceKind && letters.length === 1 && isArabic(letters))) break;
    at--;
  }
  const prefix = sessionPrefixes.get(letters);
  if (prefix === undefined) return undefined;
  const before = kindAt(text, at);
  const free = before !== letterKind || !isLatin(text, at);
  return free && foldedAt(text, at) !== hyphen && foldedAt(text, at) !== slash ? { start, prefix } : undefined;
}

function isArabic(letters: string): boolean {
  return letters >= '\u0600' && letters <= '\u06ff';
}

/** Reads "n/n", "n (yyyy)", "n (ROMAN)" or "n/CP.n" whose first digit stands at `index`; undefined if it is none. */
export function scanNumber(text: string, index: number): ScannedNumber | undefined {
  const first = readPrintedDigits(text, index);
  if (first === undefined || first.count > 4) return undefined;
  const next = skipSpaces(text, first.end, 2);
  const unit = foldedAt(text, next);
  if (unit === slash) return scanMeeting(text, index, first, next) ?? scanSlash(text, index, first, next);
  if (unit === open || unit === close) return scanParenthesis(text, index, first, next);
  const part = kindAt(text, next) === letterKind ? readPart(text, next) : undefined;
  if (part === undefined) return undefined;
  const after = skipSpaces(text, part.end, 2);
  return foldedAt(text, after) === open ? scanParenthesis(text, index, first, after, part) : undefined;
}

/** "1/CP.21". */
function scanMeeting(text: string, index: number, { value }: Digits, slashAt: number): ScannedNumber | undefined {
  const partyAt = skipSpaces(text, slashAt + 1, 2);
  if (text[partyAt] !== 'C') return undefined;
  const meeting = /^(CP|CMP|CMA|COP)\.\s?(\d{1,2})(?!\d)/.exec(text.slice(partyAt, partyAt + 8));
  if (meeting === null) return undefined;
  const [printed, party, ordinal] = meeting;
  const end = partyAt + printed.length;
  return { start: index, end, form: 'meeting', session: `${party}.${ordinal}`, number: value, repaired: false };
}

function scanSlash(text: string, index: number, first: Digits, slashAt: number): ScannedNumber | undefined {
  const secondAt = skipSpaces(text, slashAt + 1, 2);
  if (kindAt(text, secondAt) !== digitKind && foldedAt(text, secondAt) !== letterL && text[secondAt] !== 'I')
    return undefined;
  const glued = readGluedPart(text, secondAt);
  const second = glued?.digits ?? readPrintedDigits(text, secondAt);
  if (second === undefined) return undefined;
  const end = glued?.part.end ?? second.end;
  const after = foldedAt(text, end);
  const digitAfter = kindAt(text, end + 1) === digitKind;
  if (after === slash || (after === dot && digitAfter) || after === percent) return undefined;
  if (after === hyphen && digitAfter && first.count !== 4 && second.count > 3) return undefined;
  const prefix = readPrefix(text, index);
  const start = prefix?.start ?? index;
  if (!isFree(text, start, prefix !== undefined)) return undefined;
  return {
    start,
    end,
    form: 'slash',
    session: (prefix?.prefix ?? '') + first.value,
    number: second.value,
    repaired: first.repaired || second.repaired,
    ...(glued && { part: glued.part }),
  };
}

/** "65/37A": the letter is glued to the number. */
function readGluedPart(text: string, index: number): { digits: Digits; part: Part } | undefined {
  const digits = readDigits(text, index, 4);
  if (digits === undefined || kindAt(text, digits.end) !== letterKind || !isLatin(text, digits.end)) return undefined;
  const part = readPart(text, digits.end);
  return part && { digits, part };
}

/** Whether the number may begin at `index`: nothing before it makes it part of a larger sign. */
function isFree(text: string, index: number, prefixed: boolean): boolean {
  let before = index - 1;
  while (kindAt(text, before) === invisibleKind) before--;
  const unit = foldedAt(text, before);
  const kind = kindAt(text, before);
  if (unit === slash || unit === 95 || unit === 61 || unit === 64) return false;
  if ((unit === dot || unit === 44 || unit === 58) && kindAt(text, before - 1) === digitKind) return false;
  if (unit === hyphen && !prefixed) {
    const further = kindAt(text, before - 1);
    return further !== digitKind && !(further === letterKind && isLatin(text, before - 1));
  }
  if (kind === letterKind) return !isLatin(text, before) && !(unit >= 0x0400 && unit <= 0x052f);
  return kind !== digitKind;
}

function scanParenthesis(
  text: string,
  index: number,
  first: Digits,
  openAt: number,
  part?: Part,
): ScannedNumber | undefined {
  const inside = skipSpaces(text, openAt + 1, 2);
  const year = part === undefined ? readYear(text, inside) : undefined;
  const roman = year === undefined ? readRoman(text, inside) : undefined;
  const session = year ?? roman;
  if (session === undefined || !isFree(text, index, false)) return undefined;
  const closeAt = skipSpaces(text, session.end, 2);
  const closing = foldedAt(text, closeAt);
  // Text copied from right-to-left PDFs has its brackets turned round: 425 )1978(
  if (closing !== close && !(closing === open && foldedAt(text, openAt) === close)) return undefined;
  return {
    start: index,
    end: closeAt + 1,
    form: year ? 'year' : 'roman',
    session: session.text,
    number: first.value,
    repaired: first.repaired || (roman?.repaired ?? false),
    ...(part && { part }),
  };
}

const yearWord = /^\s?(?:год|года|году|г\.|年)/;

function readYear(text: string, index: number): { text: string; end: number } | undefined {
  const digits = readPrintedDigits(text, text.startsWith('de ', index) ? index + 3 : index);
  if (digits === undefined || digits.count !== 4 || digits.value < 1945 || digits.value > 2060) return undefined;
  const word = yearWord.exec(text.slice(digits.end, digits.end + 6));
  return { text: String(digits.value), end: digits.end + (word?.[0].length ?? 0) };
}
