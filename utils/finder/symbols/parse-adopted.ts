import type { SymbolStep } from './parsed-symbol.ts';
import { fromRoman } from './roman.ts';
import type { Component } from './scan-component.ts';
import { sessionIn, yearIn } from './session.ts';

/** What follows `RES/` or `DEC/`: its session or year, its number, and the letters of its part. */
export interface AdoptedNumber {
  /** Canonical text, without the slash before it. */
  text: string;
  session?: string;
  number: number;
  letters: string;
  /** How many components it takes up. */
  length: number;
}

/** Letters of a part: `A`, `AA`, a range `A-C`, a part of a part `B-II`. */
const letters = /^[A-Z]{1,2}(-[A-Z]{1,4})?$/;

const numberAndLetters = (head: string): { printed: string; number: number; letters: string } | undefined => {
  const [, digits = '', rest = ''] = /^(\d{1,5})([A-Z-]*)$/.exec(head) ?? [];
  if (digits !== '')
    return rest === '' || letters.test(rest) ? { printed: digits, number: Number(digits), letters: rest } : undefined;
  const roman = fromRoman(head);
  return roman === undefined ? undefined : { printed: head, number: roman, letters: '' };
};

const isSessionOrYear = (text: string): boolean => yearIn(text) !== undefined || sessionIn(text) !== undefined;

/**
 * Reads one component: "230", "270B", "217(III)A", "217A(III)", "1846(2008)". The first bracket holds its session or
 * year, unless that is already known ("54/54[V]" is part V of resolution 54/54); any other holds letters.
 */
function readNumber(component: Component, sessionKnown: boolean): Omit<AdoptedNumber, 'length'> | undefined {
  const first = numberAndLetters(component.head);
  if (!first) return undefined;
  const groups = [...component.groups];
  const session = !sessionKnown && isSessionOrYear(groups[0] ?? '') ? groups.shift() : undefined;
  const lettered = [first.letters, ...groups, component.tail].filter((text) => text !== '');
  const [part = ''] = lettered;
  if (lettered.length > 1 || (part !== '' && !letters.test(part))) return undefined;
  const bracket = session === undefined ? '' : `(${session})`;
  return {
    text: first.printed + bracket + part,
    ...(session !== undefined && { session }),
    number: first.number,
    letters: part,
  };
}

/** Reads the number of a resolution or decision from its components; undefined if they hold none. */
export function readAdoptedNumber(components: readonly Component[]): AdoptedNumber | undefined {
  const [first, second, third] = components;
  if (!first) return undefined;
  if (first.head === 'OM' || first.head === 'OS') {
    // Organizational meetings and sessions have a count of their own: "DEC/OM/1/101".
    const number = third && /^\d{1,3}$/.test(second?.head ?? '') ? readNumber(third, true) : undefined;
    const session = `${first.head}/${second?.head}`;
    return number && { ...number, text: `${session}/${number.text}`, session, length: 3 };
  }
  if (second?.head === '' && first.groups.length === 0) {
    // One slash too many: "RES/10/(XXXV)".
    const split = readNumber({ head: first.head, groups: second.groups, tail: first.tail + second.tail }, false);
    return split && { ...split, length: 2 };
  }
  const startsWithSession = first.groups.length === 0 && first.tail === '' && isSessionOrYear(first.head);
  const separate = startsWithSession && second ? readNumber(second, true) : undefined;
  if (separate) return { ...separate, text: `${first.head}/${separate.text}`, session: first.head, length: 2 };
  const one = readNumber(first, false);
  return one && { ...one, length: 1 };
}

/** The steps that name the session or year of a number. */
export function sessionSteps(session: string | undefined): SymbolStep[] {
  if (session === undefined) return [];
  const [, meeting, count] = /^(OM|OS)\/(\d+)$/.exec(session) ?? [];
  if (meeting && count) return [{ type: 'part', part: 'OM', number: count }];
  const year = yearIn(session);
  if (year !== undefined) return [{ type: 'year', year }];
  const counted = sessionIn(session);
  return counted ? [{ type: 'session', session: counted }] : [];
}
