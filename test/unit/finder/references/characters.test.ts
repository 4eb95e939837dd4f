import { expect, it } from 'vitest';
import {
  digitKind,
  fold,
  hanKind,
  hanTable,
  kindOf,
  letterKind,
  letters,
} from '../../../../utils/finder/references/characters/characters.ts';

/** The code units, as characters, at which a test of the tables fails. */
const failing = (test: (character: string, unit: number) => boolean): string[] =>
  Array.from(kindOf, (_, unit) => (test(String.fromCharCode(unit), unit) ? '' : unit.toString(16))).filter(Boolean);

const superscripts = '²³¹⁰⁴⁵⁶⁷⁸⁹';

it('has a letter or digit wherever one is folded to, also outside the ranges that are looked through', () => {
  const wrong = failing((character, unit) => {
    const base = String.fromCharCode(fold[unit] ?? 0);
    if (/[0-9]/.test(base)) return kindOf[unit] === (superscripts.includes(character) ? 0 : digitKind);
    return !/[a-z]/.test(base) || kindOf[unit] === letterKind;
  });
  expect(wrong).toEqual([]);
});

it('has a letter exactly where the kind is a letter', () => {
  expect(failing((_, unit) => letters[unit] === (kindOf[unit] === letterKind ? fold[unit] : 0))).toEqual([]);
});

it('has a Chinese character exactly where the kind is one', () => {
  const table = hanTable();
  expect(failing((_, unit) => table[unit] === (kindOf[unit] === hanKind ? 1 : 0))).toEqual([]);
});
