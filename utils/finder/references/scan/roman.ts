import { fromRoman, toRoman } from '../../symbols/roman.ts';
import {
  digitKind,
  foldedAt,
  foldForLexicon,
  invisibleKind,
  kindAt,
  letterKind,
  skipSpaces,
  spaceKind,
} from '../characters/characters.ts';
import { fullWidthCapitals } from '../characters/look-alikes.ts';
import { firstArabic, fullStop, hyphen } from '../characters/marks.ts';
import { sessionLetters } from '../words/words-of.ts';
import { readDigits } from './digits.ts';

/** The letters of Roman numerals: Latin, full-width, and the Cyrillic ones that look the same. */
const romanLetters = new Map<string, string>([
  ...[...'IVXLC'].map((letter) => [letter, letter] as const),
  ['Х', 'X'],
  ['І', 'I'],
  ['С', 'C'],
  ['Ӏ', 'I'],
  ...[...fullWidthCapitals].filter(([, letter]) => 'IVXLC'.includes(letter)),
]);
/** Misprinted letters: l, 1 and | for I, and Cyrillic У, П and Ш, typed for V, II and III. */
const misread = new Map([
  ['У', 'V'],
  ['П', 'II'],
  ['Ш', 'III'],
  ['l', 'I'],
  ['1', 'I'],
  ['|', 'I'],
  ['i', 'I'],
  ['v', 'V'],
  ['x', 'X'],
]);

const { regular, special, emergency } = sessionLetters;
const prefixed = (letters: readonly string[], prefix: string) =>
  letters.map((printed) => [foldForLexicon(printed), prefix] as const);

/** The canonical prefixes of special sessions by the letters printed before the hyphen, folded. */
export const sessionPrefixes: ReadonlyMap<string, string> = new Map([
  ['s', 'S-'],
  ['es', 'ES-'],
  ...prefixed(special, 'S-'),
  ...prefixed(emergency, 'ES-'),
]);
/** The same for regular sessions, which have no prefix in canonical symbols. */
const regularPrefixes: ReadonlyMap<string, string> = new Map(prefixed(regular, ''));

interface RomanSession {
  /** Canonical: "XXIX", "S-VI", "ES-V". */
  text: string;
  end: number;
  repaired: boolean;
}

/** Reads a session in Roman numerals, or د-29 as Arabic writes it, from `index`. */
export function readRoman(text: string, index: number): RomanSession | undefined {
  const prefix = readSessionPrefix(text, index);
  const at = prefix?.end ?? index;
  if (prefix && (prefix.arabic || kindAt(text, at) === digitKind)) {
    const session = readDigits(text, at, 2);
    return session && session.value > 0
      ? { text: prefix.canonical + toRoman(session.value), end: session.end, repaired: false }
      : undefined;
  }
  let roman = '';
  let end = at;
  let repaired = false;
  for (; end < text.length && roman.length < 9; end++) {
    const printed = text[end] ?? '';
    const letter = romanLetters.get(printed);
    const guess = misread.get(printed);
    if (printed === ' ' && roman !== '' && /^[IVXLCl]{1,4}[)\]}]/.test(text.slice(end + 1, end + 7))) {
      repaired = true;
      continue;
    }
    if (letter === undefined && guess === undefined) {
      const unicode = printed >= 'Ⅰ' && printed <= 'Ⅻ' ? toRoman(printed.charCodeAt(0) - 0x215f) : undefined;
      if (unicode === undefined) break;
      roman += unicode;
    } else {
      repaired ||= letter === undefined;
      roman += letter ?? guess ?? '';
    }
  }
  if (kindAt(text, end) === letterKind || kindAt(text, end) === digitKind) return undefined;
  return fromRoman(roman) === undefined ? undefined : { text: (prefix?.canonical ?? '') + roman, end, repaired };
}

/** Reads "S-", "ES-" or Arabic د-, دإ-, دإط- from `index`. */
function readSessionPrefix(
  text: string,
  index: number,
): { canonical: string; arabic: boolean; end: number } | undefined {
  let letters = '';
  let at = index;
  for (; at < text.length && letters.length < 6; at++) {
    const kind = kindAt(text, at);
    if (kind === letterKind) letters += String.fromCharCode(foldedAt(text, at));
    else if (kind !== spaceKind && kind !== invisibleKind) break;
  }
  const mark = foldedAt(text, at);
  const dotted = letters <= 'z' && (mark === fullStop || text[at] === '·');
  if (letters === '' || (mark !== hyphen && !dotted)) return undefined;
  const canonical = regularPrefixes.get(letters) ?? sessionPrefixes.get(letters);
  if (canonical === undefined) return undefined;
  return { canonical, arabic: letters.charCodeAt(0) >= firstArabic, end: skipSpaces(text, at + 1, 1) };
}
