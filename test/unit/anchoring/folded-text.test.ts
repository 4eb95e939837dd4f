import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWithOffsets, unfold } from '../../../utils/anchoring/folding/folded-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });

test.each([
  ['white space and line ends', 'seized  of\n the\u00a0matter', 'seizedofthematter'],
  ['word segmentation', '联合国 打击 跨 国 犯罪', '联合国打击跨国犯罪'],
  ['hyphens at line ends and dashes', 'co-oper-\nation – 2009—2010', 'cooperation20092010'],
  ['soft hyphens and invisible marks', 'reso\u00adlu\u200btion\ufeff', 'resolution'],
  ['case', 'The GENERAL Assembly', 'thegeneralassembly'],
  ['accents, composed or not', 'résolution re\u0301solution', 'resolutionresolution'],
  ['Arabic vowel signs and kashida', 'مُحَمَّد الـــعام', 'محمدالعام'],
  ['Arabic presentation forms', '\ufef3\ufeee\ufee1', 'يوم'],
  ['Arabic and Persian digits', '٦٥/٢٣٠ ۶۵', '65/23065'],
  ['quotation marks', '“a” «b» 「c」 ’d’', '"a""b""c"\'d\''],
  ['Chinese punctuation and full-width forms', '决议，２０；。', '决议,20;.'],
  ['ligatures', 'ﬁnal oﬃce', 'finaloffice'],
  ['nothing', '', ''],
])('%s are folded', (_, text, folded) => {
  expect(foldWithOffsets(text).text).toBe(folded);
});

test('every code unit of a folded text has an offset, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { text: folded, offsets } = foldWithOffsets(text);
      expect(offsets.length).toBe(folded.length);
      for (let index = 0; index < offsets.length; index++) {
        expect(offsets[index]).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0);
        expect(offsets[index]).toBeLessThan(text.length);
      }
    }),
  );
});

test('folding twice changes nothing, and a text folds like its parts', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const folded = foldWithOffsets(one).text;
      expect(foldWithOffsets(folded).text).toBe(folded);
      expect(foldWithOffsets(one + other).text).toBe(folded + foldWithOffsets(other).text);
    }),
  );
});

test('an unfolded stretch folds to that stretch or to more', () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), fc.nat(200), (text, a, b) => {
      const folded = foldWithOffsets(text);
      const start = Math.min(a, b, folded.text.length);
      const end = Math.min(Math.max(a, b), folded.text.length);
      const span = unfold(text, folded, { start, end });
      expect(foldWithOffsets(text.slice(span.start, span.end)).text).toContain(folded.text.slice(start, end));
    }),
  );
});

test('accents after the last character belong to it', () => {
  const text = 'cafe\u0301 noir';
  expect(unfold(text, foldWithOffsets(text), { start: 0, end: 4 })).toEqual({ start: 0, end: 5 });
});
