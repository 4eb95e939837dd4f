import { digitKind, foldedAt, invisibleKind, kindAt, letterKind } from '../characters/characters.ts';
import { digitZero, smallA, smallL, smallZ } from '../characters/marks.ts';
import { glued } from '../words/patterns.ts';

/** A run of digits: its value, how many there are, and where it ends. */
export interface Digits {
  value: number;
  count: number;
  end: number;
  /** True where a letter was read as the digit it looks like. */
  repaired: boolean;
}

/** Reads the digits of any script from `index`; undefined if there are none, or more than `most`. */
export function readDigits(text: string, index: number, most: number): Digits | undefined {
  let value = 0;
  let end = index;
  for (; kindAt(text, end) === digitKind && end - index <= most; end++)
    value = value * 10 + foldedAt(text, end) - digitZero;
  const count = end - index;
  return count === 0 || count > most ? undefined : { value, count, end, repaired: false };
}

/**
 * Reads up to five digits from `index` as scans print them: l and I stand for 1, O for 0, and invisible characters
 * between them are skipped. Undefined if a Latin letter follows.
 */
export function readPrintedDigits(text: string, index: number): Digits | undefined {
  let value = 0;
  let count = 0;
  let repaired = false;
  let at = index;
  let end = index;
  for (; at < text.length && count < 6; at++) {
    const kind = kindAt(text, at);
    if (kind === invisibleKind) continue;
    const digit = kind === digitKind ? foldedAt(text, at) - digitZero : digitOfLetter(text, at, count);
    if (digit < 0) break;
    value = value * 10 + digit;
    count++;
    repaired ||= kind !== digitKind;
    end = at + 1;
  }
  if (count === 0 || count > 5) return undefined;
  const isGlued = kindAt(text, end) === letterKind && isLatin(text, end);
  if (isGlued && !glued.test(text.slice(end, end + 4))) return undefined;
  return { value, count, end, repaired };
}

function digitOfLetter(text: string, at: number, count: number): number {
  const printed = text[at];
  if (foldedAt(text, at) === smallL || printed === 'I') return 1;
  return printed === 'O' && count > 0 ? 0 : -1;
}

/** Whether an unaccented Latin letter stands at an offset, small or capital. */
export function isLatin(text: string, index: number): boolean {
  const unit = foldedAt(text, index);
  return unit >= smallA && unit <= smallZ;
}
