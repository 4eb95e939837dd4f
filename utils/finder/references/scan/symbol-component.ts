import { digitKind, foldedAt, invisibleKind, kindAt, skipSpaces } from '../characters/characters.ts';
import { lookAlikeCapitals } from '../characters/look-alikes.ts';
import { capitalA, firstBeyondAscii, fullStop, fullWidthA, fullWidthZ, hyphen, space } from '../characters/marks.ts';

/** The Latin character at `index`, or the one that the character there looks like; empty for any other. */
function latinAt(text: string, index: number): string {
  const printed = text[index];
  if (printed === undefined) return '';
  const unit = printed.charCodeAt(0);
  if (unit < firstBeyondAscii) return printed;
  const alike = lookAlikeCapitals.get(printed);
  if (alike !== undefined) return alike;
  if (unit >= fullWidthA && unit <= fullWidthZ) return String.fromCharCode(unit - fullWidthA + capitalA);
  if (kindAt(text, index) === digitKind) return String.fromCharCode(foldedAt(text, index));
  return '';
}

const isUpper = (character: string): boolean => character >= 'A' && character <= 'Z';
const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLower = (character: string): boolean => character >= 'a' && character <= 'z';
/** Abbreviations that may have a space between their full stop and the number: "S/PV. 3978". */
const abbreviations = new Set([
  'PV',
  'SR',
  'L',
  'C',
  'CRP',
  'WP',
  'Add',
  'Corr',
  'Rev',
  'ADD',
  'CORR',
  'REV',
  'CN',
  'CONF',
  'AC',
  'WG',
  'SC',
  'Sub',
  'INF',
  'Amend',
  'R',
  'GC',
]);

/** A component of a symbol in canonical letters, and where it ends in the text. */
export interface PrintedComponent {
  text: string;
  end: number;
}

/**
 * Reads "PV.3978", "S-20", "2009" or "Add.1" from `index`; undefined if no component begins there.
 * @param start where the symbol begins, whose first component this is if left out
 */
export function readComponent(text: string, index: number, start = index): PrintedComponent | undefined {
  let component = '';
  let at = index;
  let end = index;
  const first = misreadDigit(text, index, '') ?? latinAt(text, index);
  if (!isUpper(first) && !isDigit(first)) return undefined;
  while (at < text.length && component.length < 24) {
    if (kindAt(text, at) === invisibleKind) {
      at++;
      continue;
    }
    const character = misreadDigit(text, at, component) ?? latinAt(text, at);
    if (isUpper(character) || isDigit(character) || (isLower(character) && /[A-Za-z]$/.test(component))) {
      component += character;
      end = ++at;
      continue;
    }
    const unit = foldedAt(text, at);
    // Word-segmented text has a space before the full stop too: "Corr . 1".
    if (
      unit === space &&
      abbreviations.has(component) &&
      foldedAt(text, at + 1) === fullStop &&
      (foldedAt(text, at + 2) === space || (/^(?:Add|Corr|Rev)$/.test(component) && kindAt(text, at + 2) === digitKind))
    )
      at++;
    if (foldedAt(text, at) === fullStop) {
      const next = abbreviations.has(component.slice(component.lastIndexOf('.') + 1))
        ? skipSpaces(text, at + 1, 2)
        : at + 1;
      const following = misreadDigit(text, next, `${component}.`) ?? latinAt(text, next);
      if (!isDigit(following) && !(next === at + 1 && isUpper(following))) break;
      component += '.';
      at = next;
      continue;
    }
    if (unit === hyphen && (joinsCountries(text, component, at) || joinsReports(text, start, component, at))) {
      component += '-';
      at++;
      continue;
    }
    if (unit === hyphen && /^(?:S|ES|EX|OM|OS|ICC|PC)$/.test(component)) {
      const next = skipSpaces(text, at + 1, 1);
      if (!isDigit(latinAt(text, next)) && !isUpper(latinAt(text, next))) break;
      component += '-';
      at = next;
      continue;
    }
    break;
  }
  return component === '' ? undefined : { text: component, end };
}

/** The digit that l, I or O at `at` was printed for: "Add.l", "L.5O", "l503". */
function misreadDigit(text: string, at: number, component: string): string | undefined {
  const printed = text[at];
  if (printed !== 'l' && printed !== 'I' && printed !== 'O') return undefined;
  const afterDigit = /\d$/.test(component);
  const afterPoint = /\b(?:Add|Corr|Rev|L|PV|SR|Sub)\.$/.test(component);
  const next = text[at + 1] ?? '';
  const runsOut = !/[A-Za-z]/.test(next) || next === 'l' || next === 'O';
  if (printed === 'O') return afterDigit && runsOut ? '0' : undefined;
  if (printed === 'I' && !afterDigit && !afterPoint) return undefined;
  return (afterDigit || afterPoint || (component === '' && /\d/.test(next))) && (runsOut || /\d/.test(next))
    ? '1'
    : undefined;
}

/** A part of a country with a report of its own: "CCPR/C/CHN-HKG/CO/4". */
const joinsCountries = (text: string, component: string, at: number): boolean =>
  /^[A-Z]{3}$/.test(component) && /^[A-Z]{3}\//.test(text.slice(at + 1, at + 5));

/** Committees on treaties number joint reports "CERD/C/GTM/CO/12-13". */
function joinsReports(text: string, start: number, component: string, at: number): boolean {
  return (
    /^\d{1,2}$/.test(component) &&
    kindAt(text, at + 1) === digitKind &&
    /^C[A-Z]{2,4}\/C\//.test(text.slice(start, start + 8))
  );
}
