import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactOffsets, occurrencesOf } from '../../../utils/anchoring/exact-places.ts';
import { gramIndexing } from '../../../utils/anchoring/floors/floors.ts';
import { indexingSteps } from '../../../utils/anchoring/gram-index.ts';
import { runSteps } from '../../../utils/ground/steps.ts';

const { gramLength } = gramIndexing;
const indexOf = (text: string) => runSteps(indexingSteps(text));
const fewLetters = (most: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c', '决'), { maxLength: most }).map((all) => all.join(''));

test('the index has every place of every gram', () => {
  fc.assert(
    fc.property(fewLetters(300), (text) => {
      const index = indexOf(text);
      for (let offset = 0; offset + gramLength <= text.length; offset++) {
        const places = [...index.placesOf(text, offset)];
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places).toEqual(expect.arrayContaining(occurrencesOf(text, text.slice(offset, offset + gramLength))));
      }
    }),
  );
});

test('words are found wherever they occur, and only there', () => {
  fc.assert(
    fc.property(fewLetters(300), fewLetters(12), (text, words) => {
      expect(exactOffsets(text, indexOf(text), words)).toEqual(occurrencesOf(text, words));
    }),
  );
});

test('of very common words only the first places are given', () => {
  const text = 'ab'.repeat(50_000);
  expect(exactOffsets(text, indexOf(text), 'abababab').length).toBe(2000);
  expect(exactOffsets(text, indexOf(text), 'ab'.repeat(20_000)).length).toBeLessThan(200);
});
