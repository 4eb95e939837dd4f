import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressFor } from '../../../utils/background/address-bar/address-for.ts';
import { formatLine, suggestionOf } from '../../../utils/background/address-bar/suggestions.ts';

it.each([
  ['a symbol, whatever was found', 'a/res/65/230', ['S/RES/1(1946)'], 'https://docs.un.org/en/A/RES/65/230'],
  ['the best match', 'piracy', ['S/RES/1851(2008)', 'A/RES/1/1'], 'https://docs.un.org/en/S/RES/1851(2008)'],
  [
    'the library if there is no match',
    'no such & thing',
    [],
    'https://digitallibrary.un.org/search?ln=en&p=no+such+%26+thing',
  ],
])('opens %s', (_, typed, found, address) => {
  expect(addressFor(typed, found, 'en')).toBe(address);
});

it('opens the document in the reader’s language', () => {
  expect(addressFor('A/RES/65/230', [], 'ar')).toBe('https://docs.un.org/ar/A/RES/65/230');
});

it('opens only United Nations addresses, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(new URL(addressFor(typed, [], 'fr')).host).toMatch(/^(?:docs|digitallibrary|treaties)\.un\.org$/);
    }),
  );
});

const resolution = {
  symbol: 'S/RES/1851(2008)',
  record: {
    symbol: 'S/RES/1851(2008)',
    kind: 'resolution' as const,
    body: 'S',
    title: 'Piracy & <robbery>',
    date: '2008-12-16',
    cites: [],
    citedBy: [],
  },
  decoded: 'Security Council, resolution 1851',
};

it.each([
  ['plain', resolution, 'S/RES/1851(2008) · 2008 · Piracy & <robbery>'],
  ['marked up', resolution, '<match>S/RES/1851(2008)</match> · <dim>2008</dim> · Piracy &amp; &lt;robbery&gt;'],
  ['plain', { symbol: 'A/1', decoded: 'General Assembly, document 1' }, 'A/1 · General Assembly, document 1'],
] as const)('a %s line says what a symbol is: %#', (form, known, description) => {
  expect(suggestionOf(known, form, 'en')).toEqual({ content: known.symbol, description });
});

it('a line that is marked up contains nothing that breaks XML, and loses no words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const line = formatLine(words, 'marked up');
      expect(line).not.toMatch(/[<>"'\p{Cc}\p{Cs}\uFFFE\uFFFF]|&(?!(?:amp|lt|gt|quot|apos);)/u);
      const read = line.replaceAll(/&(amp|lt|gt|quot|apos);/g, '+');
      expect(read.length).toBe(words.length);
    }),
  );
});
