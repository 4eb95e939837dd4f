import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf, Signatures } from '../../../utils/library/signatures.ts';

test('no text with a word is skipped, even if it replaced another', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(anyText, { minLength: 1, maxLength: 5 }),
      anyText,
      fc.nat(),
      fc.nat(),
      (texts, later, from, to) => {
        const signatures = new Signatures();
        const numbers = texts.map((text) => signatures.sign(text));
        signatures.sign(later, numbers[0]);
        for (const [index, text] of [later, ...texts.slice(1)].entries()) {
          const word = text.slice(...[from % (text.length + 1), to % (text.length + 1)].sort((a, b) => a - b));
          expect(signatures.mayHave(numbers[index] ?? -1, placesOf(word))).toBe(true);
        }
      },
    ),
  );
});

test('of thousands of texts, nearly all those without a word are skipped', () => {
  const signatures = new Signatures();
  const numbers = Array.from({ length: 3000 }, (_, index) =>
    signatures.sign(`passage ${index} on the climate of the earth `.repeat(5)),
  );
  expect(numbers.filter((number) => signatures.mayHave(number, placesOf('prevention'))).length).toBeLessThan(30);
  expect(numbers.filter((number) => signatures.mayHave(number, placesOf('climate')))).toEqual(numbers);
});
