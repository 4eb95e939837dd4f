import { expect, test } from 'vitest';
import { isQuickToParse } from '../../../utils/markdown/is-quick-to-parse.ts';

test.each([
  ['a note', 'See **66/181** and [the record](https://un.org).', true],
  ['no words', '', true],
  ['a long note', 'word '.repeat(4000), true],
  ['a book', 'word '.repeat(5000), false],
  ['only quotation signs', '>'.repeat(5000), false],
  ['endless emphasis', '*a_'.repeat(4000), false],
])('%s', (_, note, isQuick) => {
  expect(isQuickToParse(note)).toBe(isQuick);
});
