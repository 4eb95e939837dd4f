import { digitKind, foldedAt, invisibleKind, kindAt, letterKind, spaceKind } from '../characters/characters.ts';
import {
  afterLatin,
  digitOne,
  hyphen,
  notSign,
  smallA,
  smallE,
  smallL,
  smallZ,
  softHyphen,
} from '../characters/marks.ts';

/** Longest white space after a hyphen at a line's end: the line end and the next line's indent. */
const longestBreak = 8;

/**
 * Where a word broken at `at` by a line's or column's end goes on: "reso-\nlution", "réso- lutions", "réso\nlution".
 * -1 if no word is broken there. Whether the halves make a word is for the lexicon to say.
 */
export function resumesAt(text: string, at: number): number {
  let next = at;
  if (kindAt(text, next) === spaceKind && isHyphen(text, next + 1)) next++;
  const hyphenated = isHyphen(text, next);
  if (hyphenated) next++;
  const from = next;
  while (next < from + longestBreak && (kindAt(text, next) === spaceKind || kindAt(text, next) === invisibleKind))
    next++;
  if (
    !hyphenated &&
    (next === from || !text.slice(from, next).includes('\n') || text.slice(from, next).includes('\n\n'))
  )
    return -1;
  const unit = text.charCodeAt(next);
  return kindAt(text, next) === letterKind && unit === foldedAt(text, next) ? next : -1;
}

function isHyphen(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return foldedAt(text, at) === hyphen || unit === notSign || unit === softHyphen;
}

/** The letter that a digit inside a word stands for: l for 1, é for any other ("r6solution", "réso1ution"). */
export const letterOfDigit = (text: string, at: number): number => (foldedAt(text, at) === digitOne ? smallL : smallE);

/** Whether a digit stands inside a word in place of a letter. */
export function isMisreadLetter(text: string, at: number): boolean {
  if (kindAt(text, at) !== digitKind || kindAt(text, at - 1) !== letterKind || kindAt(text, at + 1) !== letterKind)
    return false;
  const next = text.charCodeAt(at + 1);
  return next >= smallA && next <= smallZ && text.charCodeAt(at - 1) < afterLatin;
}
