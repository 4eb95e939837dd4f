import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextSearch } from '../../../utils/reader/find-in-text.ts';

const found = (text: string, typed: string) =>
  new TextSearch(text).find(typed).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['The keepers met. The KEEPERS left.', 'keepers', ['keepers', 'KEEPERS']],
  ['a reso-\nlution', 'resolution', ['reso-\nlution']],
  ['Résolution', 'resolution', ['Résolution']],
  ['قَرَّرَ المجلسُ أن', 'قرر المجلس', ['قَرَّرَ المجلسُ']],
  ['القــرار', 'القرار', ['القــرار']],
  ['القرار ٦٥/٢٣٠', '65/230', ['٦٥/٢٣٠']],
  ['大会 回顾 其 决议', '大会回顾', ['大会 回顾']],
  ['«слова»', '"слова"', ['«слова»']],
  ['aaaa', 'aa', ['aa', 'aa']],
  ['words', ' \n', []],
  ['words', 'other', []],
])('in %j, %j is found as %j', (text, typed, expected) => {
  expect(found(text, typed)).toEqual(expected);
});

test('what stands in a text is found where it stands', () => {
  const words = fc.stringMatching(/^[a-zа-яء-غف-ي一-十0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), fc.nat(), (all, index) => {
      const sought = all[index % all.length] ?? '';
      const text = all.join(' ');
      const start = text.indexOf(sought);
      const spans = new TextSearch(text).find(sought);
      expect(spans.some((span) => span.start <= start && span.end > start)).toBe(true);
    }),
  );
});

test('of very many occurrences the first thousands are listed', () => {
  expect(new TextSearch('a'.repeat(100_000)).find('a')).toHaveLength(5_000);
});
