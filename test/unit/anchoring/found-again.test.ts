import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchor } from '../../../utils/anchoring/anchor.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import { foldWithOffsets } from '../../../utils/anchoring/folding/folded-text.ts';
import { readyText } from '../../../utils/anchoring/ready-text.ts';
import { languages } from '../../../utils/ground/language.ts';
import { resolutions } from './texts.ts';

/** A quote of a few words or more out of a text: where it begins and ends, as shares of the text. */
const places = fc.tuple(fc.double({ min: 0, max: 0.8, noNaN: true }), fc.integer({ min: 20, max: 200 }));

const footnote = '\n\n__________\n\n1 A/65/92.\n\n10-52594 3/7\n\n';

/** Other prints of the same words: nothing of what the reader marked has changed. */
const prints: Readonly<Record<string, (text: string) => string>> = {
  'with something before and after': (text) => `Distr.: General\n\n${text}\n\nPrinted in Geneva`,
  'in lines of another length': (text) => text.replace(/ /g, (_, offset: number) => (offset % 7 === 0 ? '\n' : ' ')),
  'in one line': (text) => text.replace(/\s+/g, ' '),
  'with words segmented': (text) => text.replace(/(\p{Script=Han}{2})/gu, '$1 '),
  'with words hyphenated at line ends': (text) =>
    text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, (part, _, offset: number) => (offset % 5 === 0 ? `${part}-\n` : part)),
  'with other quotation marks and dashes': (text) => text.replace(/[’']/g, 'ʼ').replace(/-/g, '–'),
  'in capitals': (text) => text.toUpperCase(),
  'with combining accents': (text) => text.normalize('NFD'),
  'in Arabic presentation forms': (text) =>
    text.replace(/ي/g, '\ufef3').replace(/م/g, '\ufee3').replace(/لا/g, '\ufefb'),
  'with Arabic digits': (text) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit))),
};

for (const [print, change] of Object.entries(prints)) {
  test.each(languages)(`printed ${print}, every quote is found with its words: %s`, (language) => {
    const text = resolutions[language];
    const [from, to] = [readyText(text), readyText(change(text))];
    fc.assert(
      fc.property(places, ([share, length]) => {
        const start = Math.floor(share * text.length);
        const end = Math.min(text.length, start + length);
        const quoted = foldWithOffsets(text.slice(start, end)).text;
        fc.pre(quoted !== '');
        const anchored = anchor(to, describe(from, { start, end }));
        expect(anchored.verdict).toBe('exact');
        const found = anchored.verdict === 'exact' ? anchored.span : { start: 0, end: 0 };
        expect(foldWithOffsets(to.text.slice(found.start, found.end)).text).toBe(quoted);
      }),
      { numRuns: 40 },
    );
  });
}

test.each(languages)('a page end inside a paragraph leaves its highlight in place: %s', (language) => {
  const text = resolutions[language];
  const from = readyText(text);
  const paragraph = from.paragraphs.paragraph('preambular.2');
  if (!paragraph) throw new Error('The text has a preamble');
  const { start } = paragraph;
  const end = start + text.slice(start, paragraph.end).trimEnd().length;
  const middle = Math.floor((start + end) / 2);
  const printed = text.slice(0, middle) + footnote + text.slice(middle);
  const anchored = anchor(readyText(printed), describe(from, { start, end }));
  expect(anchored).toMatchObject({ verdict: 'fuzzy', span: { start, end: end + footnote.length } });
});
