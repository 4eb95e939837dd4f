import { digitKind, foldedAt, kindAt, letterKind, skipSpaces, spaceKind } from '../characters/characters.ts';
import {
  ampersand,
  atSign,
  closeBracket,
  equalsSign,
  fullStop,
  hash,
  hyphen,
  openBracket,
  percent,
  slash,
  star,
  underscore,
} from '../characters/marks.ts';
import { readDivision } from './division.ts';
import { isWord, readPart } from './part.ts';
import { readRoman } from './roman.ts';
import { isRoot, isSecondComponent, isSeries } from './roots.ts';
import { type PrintedComponent, readComponent } from './symbol-component.ts';
import { fitsSystemSeries, isSystemRoot } from './system-series.ts';

/** A document symbol as printed, with its canonical form. */
export interface ScannedSymbol {
  start: number;
  end: number;
  /** Canonical: no white space, Latin letters, Western digits. */
  symbol: string;
}

/** Resolutions and decisions are written in capitals: UNEP/EA.5/RES.14. */
const inCapitals = (component: string): string =>
  component.replace(/^(?:Res|Dec)(?=\.|$)/, (nature) => nature.toUpperCase());

/** Marks after which a name goes on: of a path, of an address in the web or of a mailbox, of a variable. */
const joiningMarks = new Set([slash, underscore, equalsSign, atSign, hash, ampersand, percent]);

/** Whether a symbol may begin at `start`: not inside a path, an address or another word. */
function isFree(text: string, start: number): boolean {
  const unit = foldedAt(text, start - 1);
  if (joiningMarks.has(unit)) return false;
  if (unit === fullStop) return kindAt(text, start - 2) !== letterKind || kindAt(text, start - 2) === digitKind;
  if (unit === hyphen) {
    const before = kindAt(text, skipBack(text, start - 2));
    return (
      before === digitKind ||
      foldedAt(text, start - 2) === closeBracket ||
      before === spaceKind ||
      foldedAt(text, start - 2) === star
    );
  }
  return true;
}

const skipBack = (text: string, index: number): number => (kindAt(text, index) === spaceKind ? index - 1 : index);

/** Reads a document symbol that begins at `start`; undefined if there is none. */
export function scanSymbol(text: string, start: number): ScannedSymbol | undefined {
  if (!isFree(text, start)) return undefined;
  const root = readComponent(text, start);
  if (root === undefined || root.text.length > 12) return undefined;
  if (!isRoot(root.text)) return scanSplit(text, start, root);
  return scanFrom(text, start, root);
}

/** "C EDAW/C/NPL/CO/5": the root of a treaty body with a blank behind its first letter. */
function scanSplit(text: string, start: number, root: PrintedComponent): ScannedSymbol | undefined {
  const whole = (text[start - 2] ?? '') + root.text;
  const isSplit =
    text[start - 1] === ' ' &&
    kindAt(text, start - 3) !== letterKind &&
    text.startsWith('/C/', root.end) &&
    /^C[A-Z]{2,4}$/.test(whole) &&
    isRoot(whole);
  return isSplit ? scanFrom(text, start - 2, { text: whole, end: root.end }) : undefined;
}

function scanFrom(text: string, start: number, root: PrintedComponent): ScannedSymbol | undefined {
  const components = [root.text];
  let end = root.end;
  let session = readBracketedSession(text, end, components);
  if (session) {
    components[0] += session.text;
    end = session.end;
  }
  while (components.length < 12) {
    const next = readNext(text, start, end, components);
    if (next === undefined) break;
    const apart = components.length === 1 ? restOfNumber(text, next) : undefined;
    components.push(apart?.text ?? next.text);
    end = apart?.end ?? next.end;
    session = readBracketedSession(text, end, components);
    if (session) {
      components[components.length - 1] += session.text;
      end = session.end;
    }
    const division = readDivision(text, end);
    if (division) {
      components[components.length - 1] += division.text;
      end = division.end;
    }
  }
  if (/(?:^|\.)(?:Add|Corr|Rev|L|PV|SR)$/.test(components.at(-1) ?? '')) {
    end = text.lastIndexOf('/', end - 1);
    components.pop();
  }
  return isValid(components) ? { start, end, symbol: components.map(inCapitals).join('/') } : undefined;
}

function readNext(
  text: string,
  start: number,
  end: number,
  components: readonly string[],
): PrintedComponent | undefined {
  const slashAt = skipSpaces(text, end, 1);
  if (foldedAt(text, slashAt) !== slash) return undefined;
  const at = skipSpaces(text, slashAt + 1, slashAt > end ? 1 : 2);
  const component = readComponent(text, at, start) ?? readBracketed(text, at);
  if (component === undefined) return undefined;
  const apart = at > slashAt + 1 || slashAt > end;
  // "A/65/92 / S/2010/1" and "A/65/92/\nS/2010/1" are two symbols side by side.
  if (
    apart &&
    components.length > 2 &&
    isRoot(component.text) &&
    foldedAt(text, component.end) === slash &&
    component.text.length < 3
  )
    return undefined;
  if (slashAt > end && !/\d/.test(components.join('') + component.text) && !mayBeSpaced(components, component.text))
    return undefined;
  if (
    /^[A-Za-z]+$/.test(component.text) &&
    /[a-z]/.test(component.text) &&
    !/^(?:Annex|Summary|Sub|Rev|Add|Corr|Res|Dec)$/.test(component.text)
  )
    return undefined;
  const letter =
    /^\d+$/.test(component.text) && isNumbered(components) ? readLetterAfter(text, component.end) : undefined;
  return letter ? { text: component.text + letter.letter, end: letter.end } : component;
}

/** Word-segmented text puts spaces between all components: "S / PRST / 2005 / 11", "CEDAW / C / 1999 / 5". */
const mayBeSpaced = ([root = '']: readonly string[], second: string): boolean =>
  root.length > 1 || isSecondComponent(root, second) || /^[A-Z]{2,}$/.test(second);

/** "S/AC.44/2004/(02)/4": a component in brackets. */
function readBracketed(text: string, index: number): PrintedComponent | undefined {
  const bracketed = /^\(\d{2,4}\)(?=\/)/.exec(text.slice(index, index + 8))?.[0];
  return bracketed === undefined ? undefined : { text: bracketed, end: index + bracketed.length };
}

/** "S/14 106": a running number with a space between the thousands. */
function restOfNumber(text: string, { text: printed, end }: PrintedComponent): PrintedComponent | undefined {
  const rest = /^\d{1,2}$/.test(printed) ? /^ (\d{3})(?![\d/])/.exec(text.slice(end, end + 6)) : null;
  return rest ? { text: printed + rest[1], end: end + rest[0].length } : undefined;
}

/** Resolutions and decisions: their last number may carry a letter. */
const isNumbered = (components: readonly string[]): boolean =>
  components.some((component) => /^(?:RES|DEC)$/i.test(component)) && components.length > 2;

function readLetterAfter(text: string, end: number): { letter: string; end: number } | undefined {
  const at = skipSpaces(text, end, 1);
  const part = readPart(text, at);
  if (part === undefined || (at > end && isWord(text, part))) return undefined;
  return part;
}

/** "(XXVI)", "(2008)" after a resolution's number, with the letter before or after it; "(XII)" after TD. */
function readBracketedSession(text: string, end: number, after: readonly string[]): PrintedComponent | undefined {
  const numbered = after[0] === 'ICCD' ? /^\(\d{1,3}\)/.exec(text.slice(end, end + 6))?.[0] : undefined;
  if (numbered !== undefined && /^(?:COP|CRIC|CST)$/.test(after.at(-1) ?? ''))
    return { text: numbered, end: end + numbered.length };
  const ofConference =
    after.length === 1 && after[0] === 'GC' ? /^\(\d{1,2}\)(?=\/)/.exec(text.slice(end, end + 5)) : null;
  if (ofConference) return { text: ofConference[0], end: end + ofConference[0].length };
  const root = after.length === 1;
  if (root ? after[0] !== 'TD' : !/^(?:RES|DEC)$/i.test(after.at(-2) ?? '') || !/^\d+[A-Z]?$/.test(after.at(-1) ?? ''))
    return undefined;
  let at = skipSpaces(text, end, root ? 0 : 1);
  const before = root ? undefined : readPart(text, at);
  if (before) at = skipSpaces(text, before.end, 1);
  if (foldedAt(text, at) !== openBracket) return undefined;
  const inside = skipSpaces(text, at + 1, 1);
  const year = /^\d{4}/.exec(text.slice(inside, inside + 4));
  const roman = year ? undefined : readRoman(text, inside);
  const session = year ? { text: year[0], end: inside + 4 } : roman;
  if (session === undefined) return undefined;
  const close = skipSpaces(text, session.end, 1);
  if (foldedAt(text, close) !== closeBracket) return undefined;
  const letter = before ?? (year || root ? undefined : readLetterAfter(text, close + 1));
  return { text: `(${session.text})${letter?.letter ?? ''}`, end: Math.max(close + 1, letter?.end ?? 0) };
}

function isValid(components: readonly string[]): boolean {
  const [root = '', second = ''] = components;
  const fits = isSystemRoot(root) ? fitsSystemSeries(components.join('/')) : undefined;
  if (fits !== undefined) return fits && components.length > 1;
  if (isSeries(components.join('/')) || !components.slice(1).some((component) => /\d/.test(component))) return false;
  if (root.length > 1 || root === 'T') return true;
  if (components.length === 2 && /^\d+$/.test(second)) return Number(second) >= (root === 'S' ? 10 : 100);
  return isSecondComponent(root, second);
}
