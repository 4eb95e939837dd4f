import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';

/** Pieces that references are made of, so that random texts come close to real ones. */
const pieces = fc.constantFrom(
  ...[
    'A',
    'S',
    'E',
    '/',
    '65',
    '230',
    '(',
    ')',
    'XXIX',
    '2008',
    'RES',
    'Add.',
    '1',
    '-',
    ' ',
    '\n',
    '第',
    '号决议',
    '、',
    'resolution ',
    'resolutions ',
    'and ',
    'его ',
    'резолюции ',
    'قرارها ',
    'ألف',
    'ibid.',
    'Treaty Series, vol. ',
  ],
  ...[
    '\u00ad',
    '\u200f',
    '\ud800',
    '﴾',
    '“',
    '”',
    '،',
    'General Assembly ',
    '大会',
    'Corr.',
    'No. ',
    '١٢',
    '６５／２３０',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
);

it('keeps every reference inside the text, in order, with the text it names', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const reference of findReferences(text)) {
        expect(reference.start).toBeGreaterThanOrEqual(last);
        expect(reference.end).toBeGreaterThan(reference.start);
        expect(reference.end).toBeLessThanOrEqual(text.length);
        expect(reference.text).toBe(text.slice(reference.start, reference.end));
        expect(reference.candidates[0].symbol).toBe(reference.symbol);
        expect(reference.symbol).toMatch(/^[A-Za-z0-9./()-]+$/);
        last = reference.start;
      }
    }),
    { numRuns: 3000 },
  );
});

it('finds the same whatever the earlier paragraphs without references say', () => {
  const sentence = 'Recalling General Assembly resolutions 64/179 and 65/232,';
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('The weather was fine.', '天气很好。', 'Погода была хорошей.', 'كان الطقس جميلا.'), {
        maxLength: 5,
      }),
      (paragraphs) => {
        const before = paragraphs.map((paragraph) => `${paragraph}\n\n`).join('');
        expect(findReferences(before + sentence).map(({ start, symbol }) => [start - before.length, symbol])).toEqual(
          findReferences(sentence).map(({ start, symbol }) => [start, symbol]),
        );
      },
    ),
  );
});
