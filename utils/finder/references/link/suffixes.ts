import { foldedAt, foldForLexicon, hanKind, kindAt, letterKind, skipSpaces } from '../characters/characters.ts';
import { inLatinLetters } from '../characters/look-alikes.ts';
import { star } from '../characters/marks.ts';
import { readNextDivision } from '../scan/division.ts';
import { afterAndWord, afterRangeWord } from '../scan/joiners.ts';
import { months } from '../words/months.ts';
import { monthBehindDay, smallWordsOf } from '../words/patterns.ts';

/** Another document, named by the end of its symbol alone: "Add.1" after "A/55/602". */
interface Suffix {
  start: number;
  end: number;
  symbol: string;
}

/** A modification is appended to the symbol; a sibling's number replaces the last one. */
const modification = /^(Add|Corr|Rev|Amend|ADD|CORR|REV)\s?\.\s?(\d{1,3})(?!\d)(\/(?:Rev|Corr|Add)\.\d{1,2})?/;
const sibling = /^(L|PV|SR|CRP|WP|NGO)\s?\.\s?(\d{1,4})(?![\d])(\/(?:Rev|Add|Corr)\.\d{1,3})?/;
const most = 60;

const proper = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Reads "and Corr.1 and 2", "和 Add.1-3", ", 122, 211 and Add.1" after the symbol that ends at `end`. */
export function readSuffixes(text: string, end: number, symbol: string): Suffix[] {
  const list = new SuffixList(text, end, symbol);
  while (list.found.length < most && list.readNext());
  return list.found;
}

/** A symbol without its last number, and that number. */
interface Numbered {
  stem: string;
  number: number;
}

/** The list that a symbol begins, member by member. */
class SuffixList {
  readonly found: Suffix[] = [];
  private readonly text: string;
  private at: number;
  /** Where the member before begins. */
  private previous: number;
  /** The document that a modification is appended to. */
  private document: string;
  /** What the next number by itself replaces in the member before. */
  private last: Numbered | undefined;
  /** The same for the document, which numbers go on with behind a modification: "211 and Add.1, 220". */
  private base: Numbered | undefined;

  constructor(text: string, end: number, symbol: string) {
    this.text = text;
    this.at = afterStars(text, end);
    this.previous = end - String(numberedOf(symbol)?.number ?? '').length;
    this.document = symbol;
    this.last = numberedOf(symbol);
    this.base = isAdopted(symbol) ? undefined : this.last;
  }

  /** Reads one more member or range; false at the end of the list. */
  readNext(): boolean {
    if (this.readDivision() || this.readRange()) return true;
    const at = afterListJoiner(this.text, this.at);
    return at >= 0 && (this.readNamed(at) || this.readBare(at) || this.readBehindUnreadable(at));
  }

  private push(start: number, end: number, symbol: string): void {
    this.found.push({ start, end, symbol });
    this.at = afterStars(this.text, end);
    this.previous = start;
  }

  /** "(Vol. I and Vol. II)", "(Part I) and (Part II)". */
  private readDivision(): boolean {
    const next = readNextDivision(this.text, this.at, this.document);
    if (next === undefined) return false;
    this.document = this.document.slice(0, this.document.lastIndexOf('(')) + next.text;
    this.push(next.start, next.end, this.document);
    return true;
  }

  private readRange(): boolean {
    const { text, last } = this;
    const at = afterRangeWord(text, this.at);
    if (at < 0 || last === undefined) return false;
    const { stem, number } = last;
    const to = rangeEnd(text, at, stem);
    if (to === undefined) return false;
    const { printed, value } = to;
    const isNamed = /(?:PV|SR|L|Add|Corr)\.$/.test(stem);
    const fits =
      (stem.endsWith('.') || isRunningNumber(text, at, printed, this.found.length > 0)) &&
      isRangeEnd(number, value, this.found.length > 0 || isNamed);
    if (!fits) return false;
    const stop = at + printed.length;
    const start = this.previous;
    for (let between = number + 1; between < value; between++) this.push(start, stop, stem + between);
    this.push(at, stop, stem + value);
    this.goOn({ stem, number: value });
    return true;
  }

  private goOn(last: Numbered): void {
    this.last = last;
    if (this.base?.stem !== last.stem) return;
    this.base = last;
    this.document = last.stem + last.number;
  }

  /** "Add.1", "L.40", "SR.2702". */
  private readNamed(at: number): boolean {
    const next = latinText(this.text.slice(at, at + 24));
    const modified = modification.exec(next);
    if (modified) {
      const stem = stemFor(this.document, proper(modified[1] ?? ''));
      const number = Number(modified[2]);
      this.push(at, at + modified[0].length, `${stem}${number}${modified[3] ?? ''}`);
      this.last = { stem, number };
      return true;
    }
    const alike = sibling.exec(next);
    const name = alike?.[1];
    if (alike === null || name === undefined || lastWord(this.document) !== name) return false;
    const stem = this.document.slice(0, this.document.lastIndexOf(`/${name}.`) + 2 + name.length);
    this.document = `${stem}${alike[2]}${alike[3] ?? ''}`;
    this.push(at, at + alike[0].length, this.document);
    this.last = alike[3] ? undefined : { stem, number: Number(alike[2]) };
    this.base = this.last;
    return true;
  }

  /** "and 2" after Corr.1, ", 122" after A/61/97. */
  private readBare(at: number): boolean {
    const bare = bareNumber(this.text, at);
    // A number glued to the comma before it is the mark of a footnote: "Add.1,29 and".
    if (bare === null || isGluedMark(this.text, at)) return false;
    const value = Number(bare[1]);
    const { last, base } = this;
    const end = at + bare[0].length;
    const follows = last !== undefined && value > last.number;
    if (follows && /(?:Add|Corr|Amend|PV|SR)\.$/.test(last.stem) && value < last.number + 30) {
      this.push(at, end, last.stem + value);
      this.goOn({ stem: last.stem, number: value });
      return true;
    }
    if (base === undefined || value <= base.number || !isMember(this.text, at, end, base, value)) return false;
    this.push(at, end, base.stem + value);
    this.goOn({ stem: base.stem, number: value });
    return true;
  }

  /** "L.5, r,.8, L.40": a scan's unreadable member ends no list that goes on by name behind it. */
  private readBehindUnreadable(at: number): boolean {
    const [unreadable] = /^[\p{L}\d][^\s()]{0,6}(?=,\s)/u.exec(this.text.slice(at, at + 9)) ?? [];
    if (unreadable === undefined || !/[\d.]/.test(unreadable)) return false;
    const next = afterAndWord(this.text, at + unreadable.length);
    return next >= 0 && this.readNamed(next);
  }
}

/** Where a member begins that a list goes on with, also in brackets of its own: "SR.2701) and (SR.2702". */
function afterListJoiner(text: string, index: number): number {
  const closed = text[index] === ')' ? index + 1 : index;
  const joined = afterAndWord(text, closed);
  if (joined < 0) return -1;
  const opened = text[joined] === '(' ? joined + 1 : joined;
  if (closed === index && opened === joined) return joined;
  const isNamed = /^\p{Lu}{1,3}[a-z]{0,4}\.\s?\d/u.test(latinText(text.slice(opened, opened + 10)));
  return isNamed && (opened > joined || !/^\)\s{0,2}[,;]/.test(text.slice(index, index + 4))) ? opened : -1;
}

/** The end of a range: a number by itself, "Add.4", or "L.16" if the range begins with L.12. */
function rangeEnd(text: string, at: number, stem: string): { printed: string; value: number } | undefined {
  const ahead = latinText(text.slice(at, at + 12));
  const [printed, number] = bareNumber(text, at) ?? /^(?:Add|Corr|Rev)\s?\.\s?(\d{1,3})(?![\d/])/.exec(ahead) ?? [];
  if (printed !== undefined) return { printed, value: Number(number) };
  const [whole, name, running] = /^(L|PV|SR|CRP|WP|NGO)\s?\.\s?(\d{1,4})(?![\d/])/.exec(ahead) ?? [];
  return whole !== undefined && stem.endsWith(`/${name}.`) ? { printed: whole, value: Number(running) } : undefined;
}

const isAdopted = (symbol: string): boolean => /\/(?:RES|DEC)[/.]\d/.test(symbol);

const isGluedMark = (text: string, at: number): boolean => /[,،，]/.test(text[at - 1] ?? '');

/**
 * Whether a number by itself is a document's of the same series: it is no year, and a comma, a joiner, the end of a
 * bracket or of the sentence follows it. A word may follow the last one, if no day, page or count can be meant.
 */
function isMember(text: string, at: number, end: number, base: Numbered, value: number): boolean {
  if ((value >= 1945 && value <= 2060 && base.number < 1900) || goesOnAsDays(text, end)) return false;
  if (!/(?:^|[/.(])$/.test(base.stem)) return false;
  const after = text.slice(end, end + 24);
  if (/^\s{0,1}(?:[),;，、；)）]|[.。](?:\s|$)|号|等|$|\n)/.test(after)) return true;
  const range = afterRangeWord(text, end);
  const last = range < 0 ? null : /^\d{1,5}(?=[),;.]|\s\p{L})/u.exec(text.slice(range, range + 8));
  if (last) return !isMonth(text.slice(range + last[0].length, range + last[0].length + 24));
  const joined = afterAndWord(text, end);
  if (joined >= 0 && /^(?:\d{1,5}(?![\d%])|\(?(?:Add|Corr|Rev)\s?\.)/.test(latinText(text.slice(joined, joined + 8))))
    return true;
  const isAlike = value >= lowestBeforeWord && String(value).length === String(base.number).length;
  if (kindAt(text, end) === hanKind) return isAlike && !counters.has(text[end] ?? '');
  return isAlike && /^\s\p{Ll}/u.test(after) && text[at - 1] === ' ';
}

/** Whether the list behind a number ends in a month: ", 12 and 14 March". */
function goesOnAsDays(text: string, end: number): boolean {
  let at = end;
  for (let days = 0; days < mostDays; days++) {
    const next = afterAndWord(text, at);
    const day = next < 0 ? null : /^\d{1,2}(?!\d)/.exec(text.slice(next, next + 3));
    if (day === null) return false;
    at = next + day[0].length;
    if (isMonth(text.slice(at, at + 24))) return true;
  }
  return false;
}

const mostDays = 6;

/** A lower number before a word is rather a count or a day. */
const lowestBeforeWord = 100;
const monthWords = new Set(months.flat().map((name) => foldForLexicon(name)));
const counters = new Set(smallWordsOf('counter'));
const isMonth = (after: string): boolean => monthWords.has(foldForLexicon(monthBehindDay.exec(after)?.[1] ?? ''));

/** "Add.2" after a symbol that ends in "Add.1" is its sibling; any other modification is appended to the symbol. */
function stemFor(symbol: string, word: string): string {
  const last = symbol.slice(symbol.lastIndexOf('/') + 1);
  return last.startsWith(`${word}.`) && !last.includes('(')
    ? symbol.slice(0, symbol.length - last.length + word.length + 1)
    : `${symbol}/${word}.`;
}

/** A scan's l for 1, and Cyrillic letters typed for Latin ones in "Аdd.1" and "Соrr.1", put right. */
const latinText = (text: string): string =>
  inLatinLetters(text).replace(
    /^(Add|Corr|Rev)[.,](\s?)[lI](?![A-Za-z])/,
    (_, word: string, blank: string) => `${word}.${blank}1`,
  );

const isRangeEnd = (from: number, to: number, short: boolean): boolean => to > from && to - from < (short ? 60 : 3);

/** A number by itself: not the beginning of a date, of a symbol or of a longer number. */
function bareNumber(text: string, index: number): RegExpExecArray | null {
  const match = /^(\d{1,5})(?![\d/(])/.exec(text.slice(index, index + 7));
  if (match === null) return null;
  if (isMonth(text.slice(index + match[0].length, index + match[0].length + 24))) return null;
  const next = skipSpaces(text, index + match[0].length, 1);
  const kind = kindAt(text, next);
  return next > index + match[0].length &&
    kind === letterKind &&
    /^\s[A-Z]/.test(text.slice(index + match[0].length, next + 1))
    ? null
    : match;
}

/** "A/AC.109/636 to 640": a bracket, a stop or a comma follows the end of a range of running numbers. */
const isRunningNumber = (text: string, at: number, printed: string, inList: boolean): boolean => {
  const end = at + printed.length;
  if (/^(?:[),.;]|$)/.test(text.slice(end, end + 1))) return true;
  const next = inList ? afterAndWord(text, end) : -1;
  return next >= 0 && /^\d{1,5}(?:[),.;]|$)/.test(text.slice(next, next + 6));
};

/** Stars mark a reissue for technical reasons. */
function afterStars(text: string, index: number): number {
  let at = index;
  while (foldedAt(text, at) === star) at++;
  return at;
}

function numberedOf(symbol: string): Numbered | undefined {
  const digits = /[./](\d{1,5})$/.exec(symbol)?.[1];
  return digits === undefined
    ? undefined
    : { stem: symbol.slice(0, symbol.length - digits.length), number: Number(digits) };
}

/** "L" of A/C.3/65/L.1, also of A/C.3/65/L.1/Rev.1. */
const lastWord = (symbol: string): string | undefined =>
  /\/([A-Z]+)\.\d+(?:\/(?:Rev|Add|Corr)\.\d+)?$/.exec(symbol)?.[1];
