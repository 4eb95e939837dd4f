import { digitKind, foldedAt, invisibleKind, kindAt, letterKind, spaceKind } from '../characters/characters.ts';
import { apostrophe, comma, firstArabic, fullStop, hyphen, openBracket } from '../characters/marks.ts';
import { isMisreadLetter, letterOfDigit, resumesAt } from './broken-words.ts';

/** The next code unit, folded, with at most three spaces, invisible characters and book-title marks skipped. */
export function nextHan(text: string, index: number): number {
  let at = index;
  while (at < index + 3 && isSkippedInHan(text, at)) at++;
  return foldedAt(text, at);
}

/** Whether a capital stands at an offset, or a letter of a script without capitals. */
export function isCapital(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit !== foldedAt(text, index) || unit >= firstArabic;
}

/** Where `word` ends if it stands at `start`, also broken at a line's end or with é misread; else -1. */
export function wordEnd(text: string, start: number, word: string): number {
  if (start < 0) return -1;
  let at = start;
  for (let index = 0; index < word.length; at++) {
    if (at >= text.length) return -1;
    if (kindAt(text, at) === invisibleKind) continue;
    const wanted = word.charCodeAt(index);
    if (foldedAt(text, at) !== wanted && !(isMisreadLetter(text, at) && wanted === letterOfDigit(text, at))) {
      const resumed = index > 0 && kindAt(text, at) !== letterKind ? resumesAt(text, at) : -1;
      if (resumed < 0 || foldedAt(text, resumed) !== wanted) return -1;
      at = resumed;
    }
    index++;
  }
  while (at < text.length && kindAt(text, at) === invisibleKind) at++;
  return kindAt(text, at) === letterKind ? -1 : at;
}

/** Where the next word begins, after at most six code units of white space and light punctuation; else -1. */
export function nextWord(text: string, index: number): number {
  for (let at = index; at < index + 6; at++) {
    const kind = kindAt(text, at);
    if (kind === letterKind || kind === digitKind) return at;
    const unit = foldedAt(text, at);
    if (
      kind !== spaceKind &&
      kind !== invisibleKind &&
      unit !== apostrophe &&
      unit !== hyphen &&
      unit !== comma &&
      unit !== fullStop &&
      unit !== openBracket
    )
      return -1;
  }
  return -1;
}

const titleMarks = new Set([...'《》〈〉'].map((mark) => mark.charCodeAt(0)));

/** Where the Chinese `phrase` ends if it stands at `start`, else -1. */
export function hanEnd(text: string, start: number, phrase: string): number {
  let at = start;
  let skipped = 0;
  for (let index = 0; index < phrase.length; at++) {
    if (at >= text.length) return -1;
    const unit = text.charCodeAt(at);
    if (foldedAt(text, at) === phrase.charCodeAt(index)) {
      index++;
      skipped = 0;
    } else {
      const kind = kindAt(text, at);
      if (index === 0 || ++skipped > 3 || (kind !== spaceKind && kind !== invisibleKind && !titleMarks.has(unit)))
        return -1;
    }
  }
  return at;
}

function isSkippedInHan(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === spaceKind || kind === invisibleKind || titleMarks.has(text.charCodeAt(at));
}
