import { expect, it } from 'vitest';
import { digitKind, kindOf } from '../../../../utils/finder/references/characters/characters.ts';
import { mayHoldReference } from '../../../../utils/finder/references/characters/may-hold-reference.ts';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';
import { languages } from '../../../../utils/ground/language.ts';
import { readTexts } from '../../../evaluate/read-corpus.ts';

const corpus = new URL('../../../corpus/drafted/', import.meta.url).pathname;

it('counts every character that the finder reads as a digit', () => {
  const digits = Array.from(kindOf, (kind, unit) => (kind === digitKind ? String.fromCharCode(unit) : ''));
  expect(digits.filter((digit) => digit !== '' && !mayHoldReference(digit))).toEqual([]);
});

it.each(languages)('no reference is found in what it refuses (%s)', (language) => {
  const texts = readTexts(`${corpus}${language}.texts.jsonl`).map(({ text }) => text);
  // Also with the numbers in words, in Roman numerals, and misread.
  const wordings = ['', '二百三十', 'XII', 'twelve', 'II', 'l', 'O'];
  const refused = texts
    .flatMap((text) => [...text.split('\n'), ...wordings.map((wording) => text.replaceAll(/\p{N}+/gu, wording))])
    .filter((text) => !mayHoldReference(text));
  expect(refused.length).toBeGreaterThan(texts.length);
  expect(refused.filter((text) => findReferences(text, { language }).length > 0)).toEqual([]);
});
