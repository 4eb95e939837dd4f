import { expect, test } from 'vitest';
import type { Annotation } from '../../../utils/annotations/annotation.ts';
import { quoteOf } from '../../../utils/annotations/quote-of.ts';

const annotation: Annotation = {
  id: '01',
  document: { address: 'https://un.org/a' },
  selectors: [
    { type: 'TextPositionSelector', start: 0, end: 30 },
    { type: 'TextQuoteSelector', exact: 'United Nations.\u200b1\u200b\n3. The Council', prefix: '', suffix: '' },
  ],
  colour: 'yellow',
  tags: [],
  stamp: '1',
  created: 0,
  modified: 0,
};

test('words of two paragraphs stay separate, whatever is between them', () => {
  expect(quoteOf(annotation)).toBe('United Nations.1 3. The Council');
});

test('a highlight without a quote covers no words', () => {
  expect(quoteOf({ ...annotation, selectors: [{ type: 'TextPositionSelector', start: 0, end: 3 }] })).toBe('');
});
